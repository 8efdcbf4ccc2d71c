import ArgumentParser
import Domain

/// Adds a child by hand.
struct AddChild: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a child on the day the service is notified; the extract is matched later.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The authority's own id of the child: CHILD in the SSDA903 return.")
  var child: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The day the service was notified; today where not given.", valueName: "day")
  )
  var notified: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The day the child became looked after.", valueName: "day"))
  var lookedAfterFrom: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The date of birth.", valueName: "date"))
  var born: String?

  @Option(help: ArgumentHelp("The legal status, such as C1 or V2.", valueName: "code"))
  var status: String?

  @Option(help: ArgumentHelp("The placement, such as U6.", valueName: "code"))
  var placement: String?

  @OptionGroup var description: DescriptionOptions

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let notified = try office.day(notified)
    let addition = ChildAddition(
      born: try born.map { try office.day($0) },
      lookedAfterFrom: try lookedAfterFrom.map { try office.day($0) },
      legalStatus: try status.map { try code($0, LegalStatus.self, "legal status") },
      placement: try placement.map { try code($0, PlacementType.self, "placement") })
    let described = try description.description(
      of: ChildID(child.trimmed), in: &office)
    try office.record(about: [ChildID(child.trimmed)]) { (register, id, desk) throws(Refusal) in
      try register.addChild(id, addition, described, notifiedOn: notified, at: desk)
    } saying: { office, state in
      let clocks = NextClocks(state, in: office)
      return joined(
        "added, notified on \(notified.weekdayShort).", clocks.sentence(.allocation),
        clocks.review)
    }
  }
}

/// Returns a code of the return as it was typed, or says which codes there are.
func code<Code: ReturnCode>(
  _ text: String, _ type: Code.Type, _ what: String
) throws(Failure) -> Code {
  let code = text.trimmed.uppercased()
  guard Code.table.holds(code) else {
    throw .usage(
      "\(text) is no code of a \(what)",
      hint: "codes are: \(Code.table.codes.joined(separator: ", "))")
  }
  return Code(rawValue: code)
}
