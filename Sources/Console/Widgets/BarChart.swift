/// Bars below each other, each with its label and its figure; a blank row between where there is
/// room.
package struct BarChart: Hashable, Sendable {
  package struct Bar: Hashable, Sendable {
    package var label: String
    package var value: Double
    /// The figure in words.
    package var text: String
    package var role: Paint

    package init(_ label: String, value: Double, text: String, role: Paint = .chart1) {
      self.label = label
      self.value = value
      self.text = text
      self.role = role
    }
  }

  package var bars: [Bar]
  /// What a full bar stands for; nil takes the largest value.
  package var limit: Double?

  package init(_ bars: [Bar], limit: Double? = nil) {
    self.bars = bars
    self.limit = limit
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    let label = min(area.width / 3, bars.map { $0.label.columns }.max() ?? 0)
    let figure = min(area.width / 3, bars.map { $0.text.columns }.max() ?? 0)
    let limit = max(self.limit ?? bars.map(\.value).max() ?? 0, .leastNonzeroMagnitude)
    let step = area.height >= bars.count * 2 - 1 ? 2 : 1
    for (row, bar) in bars.prefix(area.height).enumerated() {
      let line = area.row(row * step)
      canvas.put(bar.label, x: line.x, y: line.y, width: label)
      Gauge(share: bar.value / limit, text: bar.text, role: bar.role)
        .draw(on: &canvas, in: line.splitLeft(label + 1).rest, textWidth: figure)
    }
  }
}
