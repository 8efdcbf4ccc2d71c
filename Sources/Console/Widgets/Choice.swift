/// One of several options, of which one is taken.
package struct Choice: Hashable, Sendable {
  /// How the options stand.
  package enum Direction: Hashable, Sendable { case row, column }

  package var options: [String]
  /// The option that is taken, or nil while none is.
  package var selection: Int?
  package var direction: Direction

  package init(_ options: [String], selection: Int? = nil, direction: Direction = .row) {
    self.options = options
    self.selection = selection
    self.direction = direction
  }

  /// The words of the option that is taken.
  package var taken: String? {
    selection.flatMap { options.indices.contains($0) ? options[$0] : nil }
  }

  /// Moves the choice by an arrow along its direction, by Space, or by an option's first letter.
  package mutating func handle(_ key: Key) -> Bool {
    guard !options.isEmpty else { return false }
    switch (key, direction) {
    case (.left, _), (.up, .column): return move(by: -1)
    case (.right, _), (.down, .column): return move(by: 1)
    case (.character(" "), _):
      selection = ((selection ?? -1) + 1) % options.count
      return true
    case (.character(let letter), _):
      let starts = options.indices.filter {
        options[$0].first?.lowercased() == letter.lowercased()
      }
      guard let found = starts.first(where: { $0 > selection ?? -1 }) ?? starts.first else {
        return false
      }
      selection = found
      return true
    default: return false
    }
  }

  /// Returns how many rows the options take in a width.
  package func height(width: Int) -> Int { (places(width: width).last?.row ?? 0) + 1 }

  package func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    for (index, place) in places(width: area.width).enumerated() where place.row < area.height {
      let isTaken = index == selection
      let hasKeyboard = isFocused && index == selection ?? 0
      let style = Style(isTaken ? .strong : .text).selected(hasKeyboard)
      let x = area.x + place.x
      let sign = canvas.glyphs.text(isTaken ? .radioOn : .radioOff)
      canvas.put(
        "\(sign) \(options[index])", x: x, y: area.y + place.row, style: style,
        width: area.right - x)
      if hasKeyboard { canvas.cursor = (x: x + 1, y: area.y + place.row, visible: false) }
    }
  }

  private mutating func move(by step: Int) -> Bool {
    let wished = selection.map { $0 + step } ?? 0
    guard options.indices.contains(wished) else { return direction == .row }
    selection = wished
    return true
  }

  private func places(width: Int) -> [(x: Int, row: Int)] {
    if direction == .column { return options.indices.map { (0, $0) } }
    return Self.flow(options.map { $0.columns + 4 }, width: width)
  }

  /// Places items of given widths one after the other, on the next row where one does not fit.
  static func flow(_ widths: [Int], width: Int) -> [(x: Int, row: Int)] {
    var x = 0
    var row = 0
    return widths.map { item in
      if x > 0, x + item > width {
        x = 0
        row += 1
      }
      defer { x += item + 2 }
      return (x, row)
    }
  }
}
