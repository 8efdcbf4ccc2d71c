import Console
import Domain
import Foundation
import Screens
import Storage
import TestSupport
import Testing

@testable import Runtime

@Suite("A whole session at the screens")
struct ProgramTests {
  private let today = Day(2026, 11, 20)
  private let ava = ChildID("204417")

  private func sample() throws -> SampleRegister {
    // A day is set below, which is for practising only.
    var policy = Policy()
    policy.isPractice = true
    var sample = try SampleRegister(policy)
    try sample.add(ava, "Ava Brennan", from: Day(2026, 11, 2))
    return sample
  }

  /// Runs a script until the terminal closes; returns the session and the last page.
  private func run(
    _ script: String, size: Size = Size(columns: 100, rows: 30), as officer: Officer = .ellery,
    then events: [(TerminalEvent, String)] = []
  ) throws -> (session: Session, pages: ScriptedTerminal.Pages) {
    let sample = try sample()
    let pages = ScriptedTerminal.Pages()
    var terminal = ScriptedTerminal(script, size: size, pages: pages)
    for (event, script) in events { terminal.then(event, script) }
    let clock = WallClock(today: today)
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("caseload-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let outside = Deeds(
      session: sample.session, clock: clock, officer: officer, login: officer.id.rawValue,
      theme: { $0 == "plain" ? .plain : nil },
      themes: { [ThemeName(name: "plain", title: "Plain", summary: "nothing but words")] },
      preferencesFile: PreferencesFile(folder: folder))
    let model = Model(
      world: World(
        register: sample.register, today: today, now: clock.now, officer: officer,
        login: officer.id.rawValue),
      roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen()])
    var program = Program(model: model, terminal: terminal, outside: outside, theme: .plain)
    return (program.run(), pages)
  }

  @Test("records a visit in the store that the next opening reads")
  func visit() throws {
    let (session, pages) = try run("2vs<C-s>")
    var store = session.store
    var names: [String] = []
    try store.read(after: 0) { entry in names += entry.facts.map(\.event.name) }
    #expect(names.last == "visit.made")
    #expect(pages.last.contains { $0.contains("logged") })
  }

  @Test("reads the themes when somebody wants to choose one")
  func themes() throws {
    let (_, pages) = try run("<C-p>choose a theme<Enter>")
    #expect(pages.last.contains { $0.contains("nothing but words") })
  }

  @Test("keeps a half-filled form when the terminal goes away")
  func closedLaptop() throws {
    let (session, _) = try run("2vs<PgDn>asked for", then: [(.closed, "")])
    let form = try #require(session.store.keptForms(of: Officer.ellery.id).first)
    #expect(form.key == KeptForm.Key("visit", children: [ChildID("204417")]))
    #expect(form.value.contains("asked for"))
  }

  @Test("keeps a half-filled form in every pause of typing")
  func pause() throws {
    let (session, _) = try run("2vs<PgDn>asked for", then: [(.nothing, "")])
    #expect(
      session.store.keptForms(of: Officer.ellery.id).first?.value.contains("asked for") == true)
  }

  @Test("copies the id of the child under the cursor, and says so")
  func copy() throws {
    let (session, pages) = try run("2y<Enter>")
    #expect(pages.copied == ["204417"])
    #expect(pages.last.contains { $0.contains("Copied: id of Ava Brennan") })
    #expect(session.register.version == 3)
  }

  @Test("ends with q and shows nothing after it")
  func quit() throws {
    let (_, pages) = try run("q2")
    #expect(pages.all.count == 1)
  }

  @Test("draws at the new size when the window changes, 20 by 5 included")
  func resize() throws {
    let (_, pages) = try run(
      "2",
      then: [
        (.resized(Size(columns: 20, rows: 5)), ""), (.resized(Size(columns: 200, rows: 60)), ""),
      ])
    #expect(pages.all.contains { $0.width == 20 && $0.height == 5 })
    #expect(pages.all.last?.width == 200)
  }

  @Test("says what is wrong with a folder that cannot be imported, and records nothing")
  func noFolder() throws {
    let (session, pages) = try run("I/no/such/folder<Enter>", as: .cole)
    #expect(session.register.version == 3)
    #expect(pages.last.contains { $0.contains("there is no such file or folder") })
  }

  @Test("imports a folder of files after showing what would change")
  func importFolder() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("caseload-903-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n70001,1,06/05/2014,WBRI,UN4,,\n".utf8)
      .write(to: folder.appendingPathComponent("one.csv"))
    let (session, pages) = try run("I\(folder.path)<Enter><C-s>", as: .cole)
    #expect(session.register.row(of: ChildID("70001")) != nil)
    #expect(pages.all.contains { $0.text.contains { $0.contains("Would add") } })
  }
}
