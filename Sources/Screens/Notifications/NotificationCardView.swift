import Console
import Domain

/// A notification on the board, in two lines.
struct NotificationCardView {
  let card: NotificationCard
  let world: World

  var isLate: Bool {
    guard !card.isResolved else { return false }
    if card.answerDueAt != .max { return card.answerDueAt < world.now.milliseconds }
    return card.answerDue < world.today.number
  }

  func draw(on canvas: inout Canvas, in area: Area, isSelected: Bool) {
    let ladder = world.register.policy.ladder
    let reason =
      Int(card.reason) < ladder.reasons.count ? ladder.reasons[Int(card.reason)].title : ""
    let name = world.register.texts(at: Int(card.row)).shownName
    let glyph: Glyph =
      card.isPraise ? .praise : card.isResolved ? .done : isLate ? .late : .soon
    func style(_ role: Console.Role) -> Style { Style(role).selected(isSelected) }
    if isSelected {
      canvas.fill(area, style(.text))
      canvas.cursor = (x: area.x, y: area.y, visible: false)
    }
    let inside = area.inset(by: 2, 0)
    canvas.put(glyph, x: inside.x, y: inside.y, style: style(glyph.role))
    canvas.put(
      [
        Piece("\(QANotification.title(Int(card.number)))  ", style: style(.strong)),
        Piece("\(name)  ", style: style(.text)), Piece(reason, style: style(.muted)),
      ], x: inside.x + 2, y: inside.y, width: inside.width - 2)
    canvas.put(
      stands, x: inside.x + 2, y: inside.y + 1, style: style(isLate ? .dueLate : .muted),
      width: inside.width - 2)
  }

  /// How long it has stood at its stage, and who must answer by when.
  private var stands: String {
    let since = Day(number: card.stageSince)
    if let resolved = ChildSummary.day(card.resolved) {
      return
        "resolved \(resolved.short), \(resolved - Day(number: card.raised)) days after it was raised"
    }
    let days = world.today - since
    let long = days == 0 ? "since today" : days == 1 ? "for 1 day" : "for \(days) days"
    if card.isPraise { return "praise, \(long)" }
    if card.isAnswered {
      return "answered; at this stage \(long). Satisfied? x resolves, e escalates"
    }
    guard let due = ChildSummary.day(card.answerDue) else { return "at this stage \(long)" }
    let ladder = world.register.policy.ladder
    let who = Int(card.stage) < ladder.stages.count ? ladder.stages[Int(card.stage)].answeredBy : ""
    let time =
      card.answerDueAt == .max ? "" : " " + Moment(milliseconds: card.answerDueAt).clock
    let was = isLate ? "was due" : "due"
    return "at this stage \(long); answer of the \(who) \(was) \(due.weekdayDayMonth)\(time)"
  }
}
