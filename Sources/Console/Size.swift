/// How large a terminal is, in character cells.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// The whole of it as an area.
  package var area: Area { Area(x: 0, y: 0, width: columns, height: rows) }
}
