import Console
import Domain
import Reports

/// A notification on the board, in two lines.
struct NotificationCardView {
  let line: NotificationLine
  /// Whether the IRO is named: on a board of more than one.
  let namesOfficer: Bool

  func draw(on canvas: inout Canvas, in area: Area, isSelected: Bool) {
    let glyph: Glyph =
      line.isPraise ? .praise : line.isResolved ? .done : line.isLate ? .late : .soon
    func style(_ role: Paint) -> Style { Style(role).selected(isSelected) }
    if isSelected {
      canvas.fill(area, style(.text))
      canvas.cursor = (x: area.x, y: area.y, visible: false)
    }
    let inside = area.inset(by: 2, 0)
    canvas.put(glyph, x: inside.x, y: inside.y, style: style(glyph.role))
    canvas.put(
      [
        Piece("\(line.title)  ", style: style(.strong)),
        Piece("\(line.name)  ", style: style(.text)),
        Piece(line.reason?.title ?? "", style: style(.muted)),
        Piece(namesOfficer ? line.iro.map { "  IRO \($0)" } ?? "" : "", style: style(.muted)),
      ], x: inside.x + 2, y: inside.y, width: inside.width - 2)
    canvas.put(
      stands, x: inside.x + 2, y: inside.y + 1, style: style(line.isLate ? .dueLate : .muted),
      width: inside.width - 2)
  }

  /// How long it has stood at its stage, and what is awaited.
  private var stands: String {
    if line.isResolved {
      return "\(line.awaits), \(line.daysInStage.counted("day")) after its last move"
    }
    let days = line.daysInStage
    let long = days == 0 ? "here since today" : days == 1 ? "1 day here" : "\(days) days here"
    if line.state == "answered" { return "answered: x resolves, e escalates · \(long)" }
    let late = line.lateness.map { "\($0.short) late · " } ?? ""
    return "\(late)\(line.awaits) · \(long)"
  }
}
