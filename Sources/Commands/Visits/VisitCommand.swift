import ArgumentParser
import Domain
import Reports

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
      joined(VisitWords.report(visit, on: day), NextClocks(state, in: office).seen)
    }
  }
}

extension Visit.Manner: ExpressibleByArgument {}

extension Visit.Place: ExpressibleByArgument {}

extension Visit.Purpose: ExpressibleByArgument {}
