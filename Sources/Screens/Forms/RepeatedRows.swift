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
    let items = self[keyPath: list].indices.flatMap { place in
      let title = FieldRow<Item>.section("\(noun.capitalisedFirst) \(place + 1)")
      return ([title] + rows).map { $0.repeated(in: list, at: place) }
    }
    let add = FieldRow<Self>(
      field: { _, _ in FormField("", "", .button("Add a \(noun)")) },
      press: .change { $0[keyPath: list].append(new) })
    return items + [add]
  }
}

extension FieldRow {
  /// The row of one item as a row of the form that holds a list of them.
  ///
  /// Where the item is no longer there, the row shows nothing and changes nothing.
  fileprivate func repeated<Whole>(
    in list: WritableKeyPath<Whole, [Record]>, at place: Int
  ) -> FieldRow<Whole> {
    func item(_ whole: Whole) -> Record? {
      whole[keyPath: list].indices.contains(place) ? whole[keyPath: list][place] : nil
    }
    func change(_ whole: inout Whole, _ change: (inout Record) -> Void) {
      guard whole[keyPath: list].indices.contains(place) else { return }
      change(&whole[keyPath: list][place])
    }
    return FieldRow<Whole>(
      field: { whole, world in
        item(whole).map { field($0, world) } ?? FormField("", "", .words(""))
      },
      read: { field, whole, world in change(&whole) { read(field, &$0, world) } },
      problem: { whole, world in item(whole).flatMap { problem($0, world) } },
      redate: { whole, world in change(&whole) { redate(&$0, world) } },
      day: day.map { day in { whole in item(whole).flatMap { day($0) } } },
      remove: { whole in
        guard whole[keyPath: list].indices.contains(place) else { return }
        whole[keyPath: list].remove(at: place)
      })
  }
}
