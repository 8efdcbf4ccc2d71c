import ArgumentParser
import Domain
import Storage

/// A past day to look back to, and in which of the two ways.
struct AsAtOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("As at the end of this day, today where not given.", valueName: "date"))
  var asAt: String?

  @Option(
    help: ArgumentHelp(
      "then: by what was recorded until that day; now: by what is known today of that day.",
      valueName: "then|now"))
  var known = Lookback.knownThen

  init() {}

  /// The way of looking back, nil where today is looked at.
  var lookback: Lookback? { asAt == nil ? nil : known }

  /// How the day is looked at, for a heading: "as at Fri 20 Nov 2026, known then".
  func words(_ office: Office) -> String {
    "as at \(office.today.weekdayShort)" + (asAt == nil ? "" : ", \(known.title)")
      + office.practiceWords
  }
}

extension Lookback: ExpressibleByArgument {}

extension Office {
  /// The office as it was at the end of a day, with that day for today.
  func asAt(_ options: AsAtOptions) throws -> Office {
    try options.asAt.map { try asAt(day($0), options.known) } ?? self
  }

  /// The office as at a day.
  func asAt(_ day: Day, _ way: Lookback) throws -> Office {
    try register.mustReach(day, way, today: today)
    guard day < today || way == .knownNow else { return self }
    var past = Office(
      session, register: try register.asAt(day, way), today: day, present: present,
      person: person, outside)
    past.withholdsWords = withholdsWords
    return past
  }

  /// " · practice store" where the store is one: what it prints is not to be taken for real.
  var practiceWords: String {
    session.register.policy.isPractice == true ? " · practice store" : ""
  }
}
