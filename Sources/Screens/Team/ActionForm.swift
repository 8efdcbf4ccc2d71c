import Console
import Domain
import Reports

/// Agreeing in supervision what an IRO is to do for a child.
struct ActionForm: RecordForm {
  static let kind = FormKind.action

  var children: [ChildID]
  var text = ""
  var by: DayText = "+10wd"

  init(_ children: [ChildID]) { self.children = children }

  var verb: String { "Agree the action" }

  func heading(_ world: World) -> String { "Action" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .box(\.text, "What", rows: 3, required: true),
      .day(\.by, "By", .future, example: "fri, +10wd"),
    ]
  }

  /// What speaks for an action: why the child is tracked, what is late, what is agreed already.
  func known(_ world: World) -> [Piece] {
    guard children.count == 1, let child = children.first,
      let row = world.register.row(of: child),
      let holder = world.register.holder(of: child, on: world.today),
      let line = try? SupervisionLine(
        row, of: SupervisionList(world.register, of: holder, at: world.seen), in: world.register)
    else { return [] }
    var pieces = [Piece("What you know", .heading)]
    pieces.append(Piece(line.priority.map { "\($0.title) priority" } ?? "No priority set"))
    if let reason = line.reason { pieces.append(Piece(reason, .muted)) }
    pieces += line.late.map { Piece("Late: \($0)", .dueLate) }
    pieces += line.actions.map { Piece("Agreed by \($0.by.short): \($0.text)") }
    return pieces
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let action = SupervisionAction(text: text, by: try by.given())
    return try register.change(forEach: children) { child throws(Refusal) in
      try register.agreeAction(action, about: child, on: desk.today, at: desk)
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "Agreed for \(world.names(of: children)) by \(by.day?.weekdayShort ?? by.text). u undoes it."
  }
}
