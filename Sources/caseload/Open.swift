import ArgumentParser
import Commands
import Console
import Curses
import Domain
import Glibc
import Runtime
import Screens
import Storage
import Themes

/// Opens the screens; what happens where no command is named.
struct Open: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the screens; the default.", shouldDisplay: false)

  @OptionGroup var desk: DeskOptions

  @Option(
    help: ArgumentHelp("The theme for this time; see: caseload theme list.", valueName: "name"))
  var theme: String?

  @Flag(help: "Plain signs and a visible cursor, for screen readers and braille displays.")
  var accessible = false

  func run(in outside: Invocation) throws {
    guard CursesTerminal.isAtHand else {
      throw Failure.usage("the screens need a terminal, and this is none", hint: Open.plainCommands)
    }
    if let open = try desk.openIfThere(in: outside) {
      try show(open, outside, opening: nil)
    } else if try welcome(outside) {
      try show(try desk.open(in: outside), outside, opening: nil)
    }
  }

  /// Shows the screens on an open store until the person leaves.
  private func show(
    _ open: OpenDesk, _ outside: Invocation, opening screen: (any Screen)?
  ) throws {
    let file = PreferencesFile(folder: desk.settingsFolder(in: outside))
    let clock = WallClock(today: open.fixedDay)
    let preferences = file.read()
    let deeds = Deeds(
      session: open.session, clock: clock, officer: open.officer, login: open.login,
      theme: Themes.named,
      themes: {
        Themes.all.map { ThemeName(name: $0.name, title: $0.title, summary: $0.summary) }
      }, preferencesFile: file)
    var model = Model(
      world: World(
        register: open.session.register, today: clock.today, now: clock.now,
        officer: open.officer, login: open.login, preferences: preferences),
      roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen(), TeamScreen()])
    model.know { world in
      world.keptForms = deeds.keptForms
      world.readOnlyReason = open.session.store.readOnlyReason ?? open.reasonOfDay
      world.isTodaySet = clock.isSet
    }
    if let notice = model.world.waitingForms { model.say(notice) }
    for notice in open.session.store.notices { model.say(Notice(.warning, notice.text)) }
    if let doubt = open.session.register.doubt(of: clock.machineTime), doubt.isFar {
      model.say(Notice(.warning, "\(doubt.message.capitalisedFirst). Check the clock."))
    }
    if let screen { model.open(screen) }
    var program = Program(
      model: model, terminal: try terminal(outside), outside: deeds,
      theme: chosenTheme(preferences))
    var session = program.run()
    program.close()
    try session.keepSnapshot()
    if let number = program.endedBy { throw Self.ending(by: number) }
  }

  /// The status with which a shell tells that a signal ended a program.
  private static func ending(by number: Int32) -> ExitCode { ExitCode(128 + number) }

  /// Where there is no store: asks how to begin; returns whether a store was made.
  private func welcome(_ outside: Invocation) throws -> Bool {
    let clock = WallClock(today: try desk.fixedDay(in: outside))
    let officer = Officer(
      id: OfficerID(outside.login), name: outside.login, role: .iro, from: clock.today)
    var model = Model(
      world: World(
        register: Register(), today: clock.today, now: clock.now, officer: officer,
        login: outside.login),
      roots: [WelcomeScreen(name: outside.login)])
    model.know { $0.isTodaySet = clock.isSet }
    let session = try Session(MemoryStore())
    var program = Program(
      model: model, terminal: try terminal(outside),
      outside: Deeds(
        session: session, clock: clock, officer: officer, login: outside.login,
        theme: Themes.named,
        preferencesFile: PreferencesFile(folder: desk.settingsFolder(in: outside))),
      theme: chosenTheme(Preferences()))
    _ = program.run()
    program.close()
    if let number = program.endedBy { throw Self.ending(by: number) }
    guard let welcome = program.state.top as? WelcomeScreen, let choice = welcome.choice else {
      return false
    }
    return try begin(choice, name: welcome.name.text, outside)
  }

  private func begin(
    _ choice: WelcomeScreen.Choice, name: String, _ outside: Invocation
  ) throws -> Bool {
    switch choice {
    case .solo:
      try desk.makeSolo(name, in: outside)
      return true
    case .extract:
      try desk.makeSolo(name, in: outside)
      try show(try desk.open(in: outside), outside, opening: ImportScreen())
      return false
    case .demo:
      try desk.showDemonstration(in: outside)
      return false
    }
  }

  private func terminal(_ outside: Invocation) throws -> CursesTerminal {
    let environment = outside.environment
    let noColour = !(environment["NO_COLOR"] ?? "").isEmpty
    do throws(TerminalProblem) {
      return try CursesTerminal(
        kind: environment["TERM"] ?? "", usesColour: !noColour && !desk.isWithoutColour,
        showsCursor: accessible)
    } catch {
      throw Failure.usage(
        error.message,
        hint: [error.hint, Open.plainCommands].compactMap { $0 }.joined(separator: "; "))
    }
  }

  /// The way out where there are no screens.
  private static let plainCommands =
    "every screen is also a command: caseload today, caseload list, caseload show CHILD; "
    + "all of them: caseload --help"

  private func chosenTheme(_ preferences: Preferences) -> Theme {
    if accessible { return Themes.named("ascii") ?? Themes.standard }
    return (theme ?? preferences.theme).flatMap { Themes.named($0) } ?? Themes.standard
  }
}
