import Domain
import Storage

extension Office {
  /// The office as it was at the end of a day: what was known then, with that day for today.
  func asAt(_ text: String?) throws -> Office {
    guard let text else { return self }
    let day = try day(text, .past)
    guard day < today else { return self }
    var past = Register()
    var store = session.store
    try store.read(after: 0) { (entry) throws(StoreError) in
      guard entry.at.day <= day else { return }
      do throws(ShelfDamage) { try past.take(entry) } catch { throw .unreadableRecord(error) }
    }
    try past.settle()
    return Office(session, register: past, today: day, person: person, outside)
  }
}
