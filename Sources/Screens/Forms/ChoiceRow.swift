import Console
import Domain

/// One of the things a choice offers, with its words.
struct Offer<Value> {
  var value: Value
  var words: String

  init(_ value: Value, _ words: String) {
    self.value = value
    self.words = words
  }
}

extension FieldRow {
  /// One of several values, or none. What is chosen is looked for among what is offered now: where
  /// the order changed it is still chosen; where it is gone nothing is, and `gone` says so.
  static func choice<Value: Equatable>(
    _ path: WritableKeyPath<Record, Value?>, _ label: String, _ offers: [Offer<Value>],
    inColumn: Bool = false, required: Bool = false, keys: [Character] = [],
    gone: String = "what was chosen is no longer offered", needed: String? = nil,
    answers: RefusalField? = nil
  ) -> FieldRow {
    func place(_ record: Record) -> Int? { offers.firstIndex { $0.value == record[keyPath: path] } }
    func isGone(_ record: Record) -> Bool {
      record[keyPath: path] != nil && place(record) == nil
    }
    return FieldRow(
      field: { record, _ in
        let choice = Choice(
          offers.map(\.words), selection: place(record), direction: inColumn ? .column : .row,
          keys: keys)
        var field = FormField("", label, .choice(choice), isRequired: required)
        field.error = isGone(record) ? gone : nil
        return field
      },
      read: { field, record, _ in
        guard let place = field.selection else {
          record[keyPath: path] = nil
          return
        }
        if offers.indices.contains(place) { record[keyPath: path] = offers[place].value }
      },
      problem: { record, _ in
        if isGone(record) { return gone }
        return required && record[keyPath: path] == nil
          ? needed ?? "\(label.lowercased()) is needed" : nil
      }, answers: answers)
  }

  /// One of the cases of a closed list.
  static func choice<Value: Equatable>(
    _ path: WritableKeyPath<Record, Value>, _ label: String, each offers: [Offer<Value>],
    inColumn: Bool = false
  ) -> FieldRow {
    FieldRow(
      field: { record, _ in
        let place = offers.firstIndex { $0.value == record[keyPath: path] }
        let choice = Choice(
          offers.map(\.words), selection: place, direction: inColumn ? .column : .row)
        return FormField("", label, .choice(choice))
      },
      read: { field, record, _ in
        guard let place = field.selection, offers.indices.contains(place) else { return }
        record[keyPath: path] = offers[place].value
      })
  }
}
