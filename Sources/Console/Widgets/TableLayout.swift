/// Which columns of a table are seen in a given width, and where.
struct TableLayout: Hashable {
  struct Place: Hashable {
    var column: Int
    var x: Int
    var width: Int
  }

  static let gap = 2
  private(set) var places: [Place] = []
  /// Whether columns are hidden to the left or right of those that scroll.
  private(set) var hidesLeft = false
  private(set) var hidesRight = false

  init(_ columns: [TableColumn], fixed: Int, offset: Int, width: Int) {
    let fixed = min(fixed, columns.count)
    let shown =
      offset > 0
      ? Self.sideways(columns, fixed: fixed, offset: offset, width: width)
      : Self.mostImportant(columns, width: width)
    hidesLeft = offset > 0
    hidesRight = shown.last.map { $0 < columns.count - 1 } ?? false
    if offset == 0 { hidesRight = shown.count < columns.count }
    place(shown, of: columns, width: width)
  }

  /// Leaves out the least important columns until the rest fits.
  private static func mostImportant(_ columns: [TableColumn], width: Int) -> [Int] {
    var shown = Array(columns.indices)
    while shown.count > 1, total(shown, of: columns) > width {
      guard
        let least = shown.enumerated().max(by: {
          (columns[$0.element].priority, $0.offset) < (columns[$1.element].priority, $1.offset)
        }), columns[least.element].priority > 0
      else { break }
      shown.remove(at: least.offset)
    }
    return shown
  }

  /// Shows the fixed columns and then those from the offset on, as many as fit.
  private static func sideways(
    _ columns: [TableColumn], fixed: Int, offset: Int, width: Int
  ) -> [Int] {
    var shown = Array(0..<fixed)
    for column in min(columns.count - 1, fixed + offset)..<columns.count {
      guard shown.count == fixed || total(shown + [column], of: columns) <= width else { break }
      shown.append(column)
    }
    return shown
  }

  private static func total(_ shown: [Int], of columns: [TableColumn]) -> Int {
    shown.reduce(0) { $0 + columns[$1].width } + gap * max(0, shown.count - 1)
  }

  /// Columns grow only once all of them are seen, so that none becomes narrower where the next one
  /// finds its room: a wider window never shows less.
  private mutating func place(_ shown: [Int], of columns: [TableColumn], width: Int) {
    var room = hidesRight ? 0 : max(0, width - Self.total(shown, of: columns))
    var shares = shown.reduce(0) { $0 + columns[$1].grows }
    var x = 0
    for column in shown {
      let share = columns[column].grows
      let most = max(0, columns[column].most - columns[column].width)
      let extra = shares > 0 ? min(most, room * share / shares) : 0
      room -= extra
      shares -= share
      let wished = columns[column].width + extra
      places.append(Place(column: column, x: x, width: max(0, min(wished, width - x))))
      x += wished + Self.gap
    }
  }
}
