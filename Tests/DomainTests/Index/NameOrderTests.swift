import Domain
import Storage
import TestSupport
import Testing

@Suite("The order of names")
struct NameOrderTests {
  /// Names that share their first letters, that are the beginning of another, and that are equal.
  let names = [
    "Ann", "Ann", "Ann Marie", "Ann-Marie", "Anna", "Bartholomew Ashe", "Bartholomew Ashworth",
    "Bartholomew Ashworth", "Zoë", "zoe",
  ]

  private func service(_ names: [String]) throws -> SampleRegister {
    var sample = try SampleRegister()
    for (place, name) in names.enumerated() {
      try sample.add(ChildID("C\(place)"), name, from: Day(2026, 1, 5))
    }
    return sample
  }

  private func shown(_ order: NameOrder, _ register: Register) -> [String] {
    order.rows.map { row in
      let texts = register.texts(at: Int(row))
      return "\(texts.name) \(texts.id.rawValue)"
    }
  }

  @Test("is that of the folded names, children of one name by what tells them apart")
  func order() throws {
    let register = try service(names.reversed()).register
    #expect(
      shown(NameOrder(register), register) == [
        "Ann C8", "Ann C9", "Ann Marie C7", "Ann-Marie C6", "Anna C5", "Bartholomew Ashe C4",
        "Bartholomew Ashworth C2", "Bartholomew Ashworth C3", "zoe C0", "Zoë C1",
      ])
  }

  @Test("takes in who was renamed or came since the snapshot")
  func changes() throws {
    var sample = try service(names)
    let kept = try ArrayOfChildren(sample.register)
    var register = Register(kept: kept, service: sample.register.service)
    for (id, name) in [("C0", "Zoey"), ("C9", "Aaron"), ("C4", "Ann Marie"), ("N1", "Ann")] {
      let day = Day(2026, 2, 2)
      var drafts = [Draft(ChildID(id), on: day, .child(.described(Description(name: name))))]
      if id == "N1" { drafts.insert(SmallService.child(id, on: day), at: 0) }
      try sample.record(on: day, drafts)
    }
    var store = sample.session.store
    try store.read(after: register.version) { (entry) throws(StoreError) in
      do throws(RecordDamage) { try register.apply(entry) } catch { throw .unreadableRecord(error) }
    }
    #expect(register.changedRows.count == 4)
    let all = (0..<register.childCount).map { UInt32($0) }
    #expect(NameOrder(register).rows == NameOrder.sorted(all, in: register))
    #expect(shown(NameOrder(register), register).first == "Aaron C9")
  }
}
