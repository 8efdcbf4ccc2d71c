/// A row of small bars, one for each value, the newest at the right, and its figure beside it.
package struct Sparkline: Hashable, Sendable {
  package var values: [Double]
  /// What the lowest and the highest bar stand for; nil takes the values' own.
  package var range: ClosedRange<Double>?
  /// The figure in words; empty where it is printed elsewhere on the line.
  package var text: String
  package var role: Paint

  package init(
    _ values: [Double], range: ClosedRange<Double>? = nil, text: String = "",
    role: Paint = .chart1
  ) {
    self.values = values
    self.range = range
    self.text = text
    self.role = role
  }

  /// Draws as many of the newest values as have room and returns the columns that were used.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Area) -> Int {
    guard !area.isEmpty else { return 0 }
    let figure = text.isEmpty ? 0 : text.columns + 1
    let shown = values.suffix(max(0, area.width - figure))
    let lowest = range?.lowerBound ?? min(0, values.min() ?? 0)
    let highest = range?.upperBound ?? values.max() ?? 0
    for (column, value) in shown.enumerated() {
      let share = highest > lowest ? (value - lowest) / (highest - lowest) : 0
      let level = share.isFinite ? 1 + Int((min(max(0, share), 1) * 7).rounded()) : 1
      canvas.put(.spark(level), x: area.x + column, y: area.y, style: Style(role))
    }
    guard figure > 0 else { return shown.count }
    return shown.count + 1
      + canvas.put(
        text, x: area.x + shown.count + 1, y: area.y, width: area.width - shown.count - 1)
  }
}
