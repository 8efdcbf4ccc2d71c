import Foundation
import TestSupport
import Testing

@testable import Domain

@Suite("Who named a child as a brother or sister")
struct NamersTests {
  private let today = Day(2026, 11, 20)

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    for id in ["1", "11", "A B", "odd|;id\\s"] {
      try sample.add(ChildID(id), from: Day(2026, 3, 2))
    }
    try name(["1", "11", "odd|;id\\s"], by: "A B", in: &sample)
    try name(["1"], by: "11", in: &sample)
    return sample
  }

  private func name(_ ids: [String], by child: String, in sample: inout SampleRegister) throws {
    let siblings = ids.map { ChildID($0) }
    try sample.record(
      on: today,
      [Draft(ChildID(child), on: today, .child(.described(Description(siblings: siblings))))])
  }

  @Test("is the same read back from a snapshot as it was recorded, whatever an id is made of")
  func readBack() throws {
    let service = try sample().register.service
    let read = try JSONDecoder().decode(ServiceRecord.self, from: JSONEncoder().encode(service))
    #expect(read == service)
    #expect(read.namers[ChildID("1")] == [ChildID("A B"), ChildID("11")])
    #expect(read.namers[ChildID("11")] == [ChildID("A B")])
    #expect(read.namers[ChildID("odd|;id\\s")] == [ChildID("A B")])
    #expect(read.namers[ChildID("A B")].isEmpty)
    #expect(read.namers[ChildID("")].isEmpty)
    let again = try JSONDecoder().decode(ServiceRecord.self, from: JSONEncoder().encode(read))
    #expect(again == service)
  }

  @Test("is the same where many are named after it was read back")
  func many() throws {
    let kept = try sample().register.service.namers
    var read = try JSONDecoder().decode(Namers.self, from: JSONEncoder().encode(kept))
    // More than are looked up one by one, so that the text is taken apart on the way.
    for number in 100..<150 { read.insert(ChildID("A B"), for: ChildID("C\(number)")) }
    #expect((100..<150).allSatisfy { read[ChildID("C\($0)")] == [ChildID("A B")] })
    #expect(read[ChildID("1")] == [ChildID("A B"), ChildID("11")])
    let again = try JSONDecoder().decode(Namers.self, from: JSONEncoder().encode(read))
    #expect(again == read)
  }
}
