import Domain
import Storage

/// An open store, who is at its desk, and where to print: what most commands work in.
struct Office {
  var session: Session
  let outside: Invocation
  let today: Day
  /// Now, or the same time of the day that `--today` names; the end of a past day that is looked at.
  let now: Moment
  /// The person named with `--as`.
  let person: String?
  /// The register of an earlier day, where the office is looked at as it was then.
  private let past: Register?
  /// True where the register is that of an earlier day.
  var isPast: Bool { past != nil }
  /// The day on which somebody sits here, whatever day is looked at: the machine's, where the store
  /// is real, and none before the last entry.
  let present: Day
  /// True where another day than the machine's was named.
  private let isDaySet: Bool
  private let clock: ClockTrust
  /// True where what was said and written of children is not shown to the person at the desk.
  var withholdsWords = false
  /// How many of the store's notices were printed.
  private var told = 0

  init(_ options: StoreOptions, _ outside: Invocation) throws {
    try self.init(quietly: options, outside)
    tellNotices()
    if clock == .unasked, let doubt = register.doubt(of: outside.now), doubt.isFar {
      output.notice("caseload: \(doubt.message); check the clock")
    }
  }

  private init(quietly options: StoreOptions, _ outside: Invocation) throws {
    let today = try options.day(in: outside)
    let session = try Session(outside.backend.open(at: options.path(in: outside)))
    self.init(
      session, today: today, present: Office.present(session.register, today, outside),
      person: options.person, outside, isDaySet: try options.isDaySet(in: outside),
      clock: outside.clockIsRight ? .known : options.clockIsRight ? .said : .unasked)
    try enter()
  }

  /// Prints what the store has to say, each thing once.
  mutating func tellNotices() {
    for notice in session.store.notices.dropFirst(told) {
      output.notice("caseload: \(notice.text)")
    }
    told = session.store.notices.count
  }

  /// Opens the store to check or save it, and changes nothing of it; nil where it is too broken to
  /// say who may.
  static func toLookAt(_ options: StoreOptions, _ outside: Invocation) throws -> Office? {
    let today = try options.day(in: outside)
    let store = try outside.backend.look(at: options.path(in: outside))
    guard let session = try? Session(store) else { return nil }
    var office = Office(
      session, today: today, present: present(session.register, today, outside),
      person: options.person, outside, isDaySet: try options.isDaySet(in: outside))
    try office.enter()
    return office
  }

  /// The day on which somebody sits here, whatever day was named.
  private static func present(_ register: Register, _ today: Day, _ outside: Invocation) -> Day {
    register.dayOfRoles(register.policy.isUnreal ? today : outside.now.day)
  }

  /// Opens the store for a change; refuses at once where nothing can be written.
  static func forRecording(_ options: StoreOptions, _ outside: Invocation) throws -> Office {
    var office = try Office(quietly: options, outside)
    if office.session.store.readOnlyReason != nil {
      try office.session.store.lock()
      office.session.store.unlock()
    }
    office.tellNotices()
    if office.clock == .unasked, let doubt = office.register.doubt(of: outside.now), !doubt.isFar {
      office.output.notice("caseload: \(doubt.message)")
    }
    return office
  }

  init(
    _ session: Session, register past: Register? = nil, today: Day, present: Day? = nil,
    person: String?, _ outside: Invocation, isDaySet: Bool = false, clock: ClockTrust = .unasked
  ) {
    self.session = session
    self.isDaySet = isDaySet
    self.clock = clock
    self.past = past
    self.present = present ?? today
    self.outside = outside
    self.person = person
    self.today = today
    // A past day is looked at as at its end, whatever the hour at which somebody asks.
    let machine = session.register.policy.isUnreal ? self.present : outside.now.day
    now = today < machine ? Moment(endOf: today) : outside.now.moved(to: today)
  }

  /// The desk of an officer.
  func desk(of officer: Officer) -> Desk {
    Desk(
      officer: officer, login: outside.login, today: today, now: now, isDaySet: isDaySet,
      clock: clock)
  }

  /// The register as the person at the desk reads it; what is recorded is decided on the session's.
  var register: Register {
    var register = past ?? session.register
    register.withholdsWords = withholdsWords
    return register
  }
  var output: Output { outside.output }

  /// Reads a day that happened, or that is to come, as people type it; today where none is given.
  func day(_ text: String?, _ direction: DayExpression.Direction = .past) throws -> Day {
    guard let text else { return today }
    return try DayReader.read(
      text, today: today, workingDays: register.workingDays, direction)
  }

  /// Returns the text of an option, read from standard input where it is "-".
  func text(_ given: String?) throws -> String? {
    guard given == "-" else { return given }
    let bytes = try outside.readInput()
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure.badData("standard input is not UTF-8 text")
    }
    return text.trimmed
  }
}
