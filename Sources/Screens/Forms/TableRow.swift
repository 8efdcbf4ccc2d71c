import Console
import Domain

extension FieldRow {
  /// One of several values, each shown as a row of a table.
  ///
  /// What is chosen is looked for among what is offered now: where it is gone nothing is chosen, and
  /// `gone` says so.
  static func table<Value: Equatable>(
    _ path: WritableKeyPath<Record, Value?>, _ label: String, _ columns: [TableColumn],
    _ offers: [(value: Value, cells: [String])], required: Bool = false, gone: String,
    answers: RefusalField? = nil
  ) -> FieldRow {
    func place(_ record: Record) -> Int? { offers.firstIndex { $0.value == record[keyPath: path] } }
    func isGone(_ record: Record) -> Bool {
      record[keyPath: path] != nil && place(record) == nil
    }
    return FieldRow(
      field: { record, world in
        // The fields beside it keep their room: what is longer is scrolled.
        let table = ChoiceTable(
          columns, rows: offers.map(\.cells), selection: place(record),
          most: max(4, world.size.rows - 16))
        var field = FormField("", label, .table(table), isRequired: required)
        field.error = isGone(record) ? gone : nil
        return field
      },
      read: { field, record, _ in
        guard let place = field.selection, offers.indices.contains(place) else { return }
        record[keyPath: path] = offers[place].value
      },
      problem: { record, _ in
        if isGone(record) { return gone }
        return required && record[keyPath: path] == nil
          ? "\(label.lowercased()) is needed" : nil
      }, answers: answers)
  }
}
