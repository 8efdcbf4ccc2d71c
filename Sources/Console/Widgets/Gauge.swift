/// A bar that shows a part of a whole, with its figure always printed beside it.
package struct Gauge: Hashable, Sendable {
  /// The part, of 0 to 1; what lies outside is drawn as the nearest.
  package var share: Double
  /// The figure in words: "84 over", "96 %".
  package var text: String
  package var role: Paint
  /// Where a target lies, of 0 to 1.
  package var target: Double?

  package init(share: Double, text: String, role: Paint = .chart1, target: Double? = nil) {
    self.share = share
    self.text = text
    self.role = role
    self.target = target
  }

  /// Draws the bar and, at the right, the figure in `textWidth` columns.
  package func draw(on canvas: inout Canvas, in area: Area, textWidth: Int? = nil) {
    guard !area.isEmpty else { return }
    let figure = min(area.width, textWidth ?? text.columns)
    let bar = area.row(0).splitRight(figure + (figure < area.width ? 1 : 0)).rest
    Self.drawBar(share, role: role, on: &canvas, in: bar)
    if let target, bar.width > 0 {
      let x = bar.x + min(bar.width - 1, Int(target * Double(bar.width)))
      canvas.put(.vertical, x: x, y: bar.y, style: Style(.chartTarget))
    }
    canvas.put(
      text, in: area.row(0).splitRight(figure).right, style: Style(.text), alignment: .right)
  }

  /// Draws a bar of eighths of a cell over a dotted track.
  static func drawBar(_ share: Double, role: Paint, on canvas: inout Canvas, in area: Area) {
    let share = share.isFinite ? min(max(0, share), 1) : 0
    let eighths = Int((share * Double(area.width * 8)).rounded())
    for column in 0..<area.width {
      let filled = min(8, eighths - column * 8)
      if filled > 0 {
        canvas.put(.bar(filled), x: area.x + column, y: area.y, style: Style(role))
      } else {
        canvas.put(.barTrack, x: area.x + column, y: area.y, style: Style(.chartAxis))
      }
    }
  }
}
