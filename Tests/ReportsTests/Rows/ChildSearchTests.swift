import Domain
import Reports
import TestSupport
import Testing

@Suite("A child is found by a part of the name")
struct ChildSearchTests {
  private let today = Day(2026, 11, 20)

  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ChildID("200272"), "Rhys Pryce", born: Day(2014, 5, 6), from: Day(2026, 1, 5))
    try sample.add(ChildID("200273"), "Rhys Ábel Owen", from: Day(2026, 1, 5), iro: .osei)
    try sample.add(ChildID("200274"), "Zoë Pryce", from: Day(2026, 1, 5))
    try sample.record(
      on: today,
      [
        Draft(
          ChildID("200272"), on: today, .child(.described(Description(socialWorker: "T. Haque")))),
        Draft(ChildID("200274"), on: today, .child(.closed(nil))),
      ])
    return sample
  }

  private func found(_ text: String, _ scope: Scope = .everyone, limit: Int = 6) throws -> [String]
  {
    try ChildSearch(text, in: made().register, scope: scope, today: today, atMost: limit)
      .found.map(\.id.rawValue)
  }

  @Test("by every word of it, with or without accents, by the id too, those in care first")
  func words() throws {
    #expect(try found("rhys") == ["200273", "200272"])
    #expect(try found("RHYS pry") == ["200272"])
    #expect(try found("abel") == ["200273"])
    #expect(try found("pryce") == ["200272", "200274"])
    #expect(try found("20027") == ["200273", "200272", "200274"])
  }

  @Test("whose name it is first, then whose names begin so, then by the id, then by the middle")
  func nearest() throws {
    var sample = try SampleRegister()
    for (id, name) in [
      ("1", "Joanne Ash"), ("2", "Anne Wood"), ("ann9", "Bo Lee"), ("4", "Ann"),
      ("5", "Zoë Anning"),
    ] {
      try sample.add(ChildID(id), name, from: Day(2026, 1, 5))
    }
    let search = ChildSearch(
      "ann", in: sample.register, scope: .everyone, today: today, atMost: 6)
    #expect(search.found.map(\.id.rawValue) == ["4", "2", "5", "ann9", "1"])
  }

  @Test("with what is written behind the name left out and said")
  func behind() throws {
    let search = try ChildSearch(
      "Rhys Pryce, 12 wrong child", in: made().register, scope: .everyone, today: today, atMost: 6)
    #expect(search.found.map(\.id.rawValue) == ["200272"])
    #expect(search.unread == "12 wrong child")
  }

  @Test("without those who cannot be meant, of whom the first is told")
  func unfit() throws {
    let search = try ChildSearch(
      "pryce", in: made().register, scope: .everyone, today: today, atMost: 6,
      isFit: { $0 == ChildID("200272") })
    #expect(search.found.map(\.id.rawValue) == ["200272"])
    #expect(search.unfit?.name == "Zoë Pryce")
  }

  @Test("but not by one letter, nor by the name of a worker")
  func notByAnything() throws {
    #expect(try found("r").isEmpty)
    #expect(try found("haque").isEmpty)
  }

  @Test("within those whom the person may know by name, and without those who are not meant")
  func scope() throws {
    #expect(try found("rhys", .officer(Officer.ellery.id)) == ["200272"])
    let search = try ChildSearch(
      "rhys", in: made().register, scope: .everyone, except: [ChildID("200273")], today: today,
      atMost: 6)
    #expect(search.found.map(\.id.rawValue) == ["200272"])
  }

  @Test("and counts those beside the ones it lists")
  func more() throws {
    let search = try ChildSearch(
      "rhys", in: made().register, scope: .everyone, today: today, atMost: 1)
    #expect(search.found.count == 1)
    #expect(search.more == 1)
  }

  @Test("and is told from another in words: name, age, social worker")
  func inWords() throws {
    let register = try made().register
    // Born on 6 May 2014: 12 on 20 Nov 2026.
    let rhys = try #require(FoundChild(ChildID("200272"), in: register, today: today))
    #expect(rhys.words == "Rhys Pryce, 12, SW T. Haque")
    #expect(rhys.iro == "P. Ellery")
    let zoe = try #require(FoundChild(ChildID("200274"), in: register, today: today))
    #expect(zoe.words == "Zoë Pryce, 12, not looked after now")
    #expect(FoundChild(ChildID("1"), in: register, today: today) == nil)
  }
}
