import ArgumentParser
import Domain

/// Logs a visit.
struct VisitCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit", abstract: "Log that a child was visited or spoken with.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Option(parsing: .unconditional, help: "The day of the visit; today where not given.")
  var on: String?

  @Option(help: "How the child was met: in-person, video, phone or message.")
  var how: Visit.Manner = .inPerson

  @Option(
    name: .customLong("where"), help: "Where: placement, school, office, home or other.")
  var place: Visit.Place?

  @Flag(help: "The child was seen alone.")
  var alone = false

  @Flag(help: "The child was observed in the placement.")
  var observed = false

  @Option(
    name: .customLong("for"), help: "Why: before-review, midway, after-review or other.")
  var purpose: Visit.Purpose = .other

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The child's views; - reads them from standard input.", valueName: "text"))
  var views: String?

  @Option(
    help: ArgumentHelp("Why the child was not seen, where the visit failed.", valueName: "reason"))
  var notSeen: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let visit = Visit(
      manner: how, place: place, seen: notSeen == nil, alone: alone, observed: observed,
      purpose: purpose, views: try office.text(views), notSeenReason: notSeen)
    try office.record(about: who.ids(in: office)) { (register, id, desk) throws(Refusal) in
      try register.logVisit(visit, to: id, on: day, at: desk)
    } saying: { office, state in
      joined(visit.sentence(on: day), NextClocks(state, in: office).seen)
    }
  }
}

extension Visit {
  /// "seen on Thu 19 Nov 2026, in person, at the placement, alone."
  fileprivate func sentence(on day: Day) -> String {
    guard seen else {
      return "not seen on \(day.weekdayShort): \(notSeenReason?.trimmed ?? "")."
    }
    var parts = ["\(manner.verb) on \(day.weekdayShort)"]
    if manner == .inPerson { parts.append("in person") }
    if let place { parts.append(place.words) }
    if alone { parts.append("alone") }
    if observed { parts.append("observed in the placement") }
    return parts.joined(separator: ", ") + "."
  }
}

extension Visit.Manner: ExpressibleByArgument {
  fileprivate var verb: String {
    switch self {
    case .inPerson: "seen"
    case .video: "seen by video"
    case .phone: "spoken with by phone"
    case .message: "in touch by message"
    }
  }
}

extension Visit.Place: ExpressibleByArgument {
  fileprivate var words: String {
    switch self {
    case .placement: "at the placement"
    case .school: "at school"
    case .office: "at the office"
    case .home: "at home"
    case .other: "elsewhere"
    }
  }
}

extension Visit.Purpose: ExpressibleByArgument {}
