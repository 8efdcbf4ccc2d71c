import Console
import Reports

extension TableColumn {
  /// A column of a list as a screen shows it.
  init<Row>(_ column: Column<Row>, title: String? = nil) {
    self.init(
      title ?? column.short, width: column.room.width,
      alignment: column.isNumber ? .right : .left, priority: column.room.yields,
      grows: column.room.grows)
  }
}

extension TableCell {
  /// Nothing stands here.
  static var none: TableCell { TableCell("–", .muted) }

  /// What a person reads in a column, a dash where nothing stands in it.
  init<Row>(_ column: Column<Row>, _ row: Row) {
    let text = column.text(row)
    self = text.isEmpty ? .none : TableCell(text)
  }
}
