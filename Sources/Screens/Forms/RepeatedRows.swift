import Console
import Domain

extension RecordForm {
  /// The rows of each item of a list, under a title with its number, and a button that adds one.
  ///
  /// - Parameters:
  ///   - noun: what one of them is called: "decision".
  ///   - new: what is added.
  ///   - rows: the rows of one item.
  func rows<Item>(
    _ list: WritableKeyPath<Self, [Item]>, _ noun: String, new: Item, of rows: [FieldRow<Item>]
  ) -> [FieldRow<Self>] {
    FieldRow.each(self[keyPath: list].count, of: list, noun, new: new, rows)
  }
}

extension FieldRow {
  /// The rows of so many items of a list in a form, or in the part of a form that is a child's own.
  static func each<Item>(
    _ count: Int, of list: WritableKeyPath<Record, [Item]>, _ noun: String, new: Item,
    _ rows: [FieldRow<Item>]
  ) -> [FieldRow<Record>] {
    let items = (0..<count).flatMap { place in
      let title = FieldRow<Item>.section("\(noun.capitalisedFirst) \(place + 1)")
      return ([title] + rows).map { $0.repeated(in: list, at: place) }
    }
    let add = FieldRow<Record>(
      field: { _, _ in FormField("", "", .button("Add a \(noun)")) },
      press: .change { $0[keyPath: list].append(new) })
    return items + [add]
  }

  /// The row of one item as a row of the form that holds a list of them.
  ///
  /// Where the item is no longer there, the row shows nothing and changes nothing.
  fileprivate func repeated<Whole>(
    in list: WritableKeyPath<Whole, [Record]>, at place: Int
  ) -> FieldRow<Whole> {
    var row = lifted(in: list, at: place)
    row.isSection = false
    row.remove = { whole in
      guard whole[keyPath: list].indices.contains(place) else { return }
      whole[keyPath: list].remove(at: place)
    }
    return row
  }
}
