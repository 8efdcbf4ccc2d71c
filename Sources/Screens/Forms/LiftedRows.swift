import Console
import Domain

extension FieldRow {
  /// The row of a part as a row of the form that holds it.
  ///
  /// Where the part is no longer there, the row shows nothing and changes nothing.
  func lifted<Whole>(
    _ get: @escaping (Whole) -> Record?, _ set: @escaping (inout Whole, Record) -> Void
  ) -> FieldRow<Whole> {
    func change(_ whole: inout Whole, _ change: (inout Record) -> Void) {
      guard var part = get(whole) else { return }
      change(&part)
      set(&whole, part)
    }
    var row = FieldRow<Whole>(
      field: { whole, world in
        get(whole).map { field($0, world) } ?? FormField("", "", .words(""))
      },
      read: { field, whole, world in change(&whole) { read(field, &$0, world) } },
      problem: { whole, world in get(whole).flatMap { problem($0, world) } },
      redate: { whole, world in change(&whole) { redate(&$0, world) } },
      day: day.map { day in { whole in get(whole).flatMap { day($0) } } }, answers: answers,
      isSection: isSection)
    row.about = about
    if case .change(let press) = press { row.press = .change { change(&$0, press) } }
    if let remove { row.remove = { change(&$0, remove) } }
    return row
  }

  /// The row of one element of a list, as a row of the form that holds the list.
  func lifted<Whole>(
    in list: WritableKeyPath<Whole, [Record]>, at place: Int
  ) -> FieldRow<Whole> {
    lifted(
      { $0[keyPath: list].indices.contains(place) ? $0[keyPath: list][place] : nil },
      { whole, part in
        guard whole[keyPath: list].indices.contains(place) else { return }
        whole[keyPath: list][place] = part
      })
  }
}
