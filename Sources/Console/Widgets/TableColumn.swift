/// A column of a table.
package struct TableColumn: Hashable, Sendable {
  package var title: String
  /// How many columns of the terminal it takes; the least where it grows.
  package var width: Int
  package var alignment: Canvas.Alignment
  /// 0 is never left out; of the others the highest number goes first where room is short.
  package var priority: Int
  /// Its share of the room that is left over; 0 stays at its width.
  package var grows: Int
  /// How wide it becomes at most where it grows.
  package var most: Int

  package init(
    _ title: String, width: Int, alignment: Canvas.Alignment = .left, priority: Int = 0,
    grows: Int = 0, most: Int = .max
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.priority = priority
    self.grows = grows
    self.most = most
  }
}
