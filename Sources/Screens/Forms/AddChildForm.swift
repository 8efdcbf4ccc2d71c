import Console
import Domain

/// Adding a child by hand on the day of notification, before the extract knows the child.
struct AddChildForm: RecordForm {
  static let kind = FormKind.addChild

  var id = ""
  var name = ""
  var born: DayText = ""
  var since: DayText = "today"
  var notified: DayText = "today"
  var status: LegalStatus?
  var worker = ""
  var siblings = ""

  var verb: String { "Add the child" }

  func heading(_ world: World) -> String { "A new child" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .text(
        \.id, "Child id", required: true, hint: "the authority's id, so that the extract finds it",
        answers: .child),
      .text(\.name, "Name"),
      .day(\.born, "Born", .past, required: false, answers: nil),
      .day(\.since, "In care since", .past, required: false, answers: .careBegan),
      .day(\.notified, "Notified", .past),
      .choice(
        \.status, "Legal status",
        LegalStatus.known.map { Offer($0, "\($0.rawValue) \($0.shortName)") }),
      .text(\.worker, "Social worker"),
      .children(\.siblings, "Siblings"),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let brothersAndSisters = DescribeForm.ids(siblings)
    return try register.addChild(
      ChildID(id.trimmed),
      ChildAddition(born: born.day, lookedAfterFrom: since.day, legalStatus: status),
      Description(
        name: name.trimmed.orNil, socialWorker: worker.trimmed.orNil,
        siblings: brothersAndSisters.isEmpty ? nil : brothersAndSisters),
      notifiedOn: try notified.given(), at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(name.trimmed.orNil ?? id.trimmed) added. u undoes it."
  }
}
