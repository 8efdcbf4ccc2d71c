import ArgumentParser
import Domain
import Reports

/// Logs a visit.
struct VisitCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "visit", abstract: "Log that a child was visited or spoken with.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Option(
    parsing: .unconditional,
    help: "The day of the visit; today where not given and none was planned before.")
  var on: String?

  @Option(help: "How the child was met: in-person, video, phone or message.")
  var how: Visit.Manner = .inPerson

  @Option(
    name: .customLong("where"), help: "Where: placement, school, office, home or other.")
  var place: Visit.Place?

  @Option(
    name: .customLong("for"), help: "Why: before-review, midway, after-review or other.")
  var purpose: Visit.Purpose = .other

  @OptionGroup var own: VisitOwnOptions

  @Flag(help: "The child refused to speak with the IRO in private, which the regulation allows.")
  var refused = false

  @Option(
    help: ArgumentHelp(
      "Why the IRO considers it inappropriate to speak with the child in private.",
      valueName: "reason"))
  var inappropriate: String?

  @Flag(help: "The child was seen, though not spoken with in private.")
  var seen = false

  func validate() throws {
    guard !refused || inappropriate == nil else {
      throw ValidationError("say either --refused or --inappropriate REASON")
    }
    guard !seen || (own.notSeen.isEmpty && (refused || inappropriate != nil)) else {
      throw ValidationError("--seen goes with --refused or --inappropriate")
    }
  }

  /// Without a talk in private the child counts as not seen, unless --seen says otherwise: a clock
  /// must not start anew by an answer.
  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let ids = try who.ids(in: office)
    let planned = try PlannedDay(on, .visit, of: ids, in: office)
    let day = planned.day
    let exception: Visit.Exception? =
      refused ? .refused : inappropriate == nil ? nil : .inappropriate
    let shared = Visit(
      manner: how, place: place, seen: exception == nil || seen, purpose: purpose,
      exception: exception, exceptionReason: inappropriate)
    let visits = try own.visits(shared, to: ids, in: office)
    try office.record(about: ids) { (register, id, desk) throws(Refusal) in
      try register.logVisit(visits[id] ?? shared, to: id, on: day, at: desk)
    } saying: { office, state in
      joined(
        VisitWords.report(visits[state.id] ?? shared, on: day), planned.sentence(state),
        NextClocks(state, in: office).seen)
    }
  }
}

extension Visit.Manner: ExpressibleByArgument {}

extension Visit.Place: ExpressibleByArgument {}

extension Visit.Purpose: ExpressibleByArgument {}
