import ArgumentParser
import Domain

/// Puts a wrong date, child or word right.
struct CorrectCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Put a wrong day, child or word right: a new event takes the place of the old one.",
    discussion: """
      Names of what an event holds stand in: caseload trail CHILD --json. For example:
      caseload correct 42.1 --set manner=phone --set views="wants to stay" --reason "misheard"
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The event's number, such as 42.1; numbers stand in: caseload trail CHILD.")
  var entry: String

  @Option(parsing: .unconditional, help: "Why; - reads it from standard input.")
  var reason: String

  @Option(parsing: .unconditional, help: ArgumentHelp("The right day.", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("The right child.", valueName: "child"))
  var child: String?

  @Option(
    name: .customLong("set"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A right word: the name of a field, and its value.", valueName: "name=value")
  )
  var fields: [String] = []

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let recorded = try office.event(entry)
    let old = try office.childOf(recorded)
    let day = try on.map { try office.day($0, .nearest) }
    let other = try child.map { try office.child($0) }
    let event = fields.isEmpty ? nil : try FieldChanges(fields).event(of: recorded.fact)
    let reason = try office.text(reason) ?? ""
    let id = recorded.fact.id
    if let event {
      let known = office.register.siblings(of: old)
      // Who names the child of another as a brother or sister looks at the case.
      for sibling in Fact(id: id, child: old, on: recorded.fact.on, event: event).namedSiblings
      where !known.contains(sibling) {
        try office.openCase(of: sibling, with: "sibling", because: reason)
      }
    }
    try office.record(about: [old]) { (register, child, desk) throws(Refusal) in
      try register.correct(
        id, of: child, day: day, child: other, event: event, reason: reason, at: desk)
    } saying: { office, _ in
      let moved = other.flatMap { $0 == old ? nil : ", now of \($0)" } ?? ""
      let right = Fact(
        id: id, child: other ?? old, on: day ?? recorded.fact.on,
        event: event ?? recorded.fact.event)
      return "\(id) is corrected\(moved): \(office.subject(of: right))."
    }
  }
}
