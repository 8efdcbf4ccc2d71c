import Domain
import Formats
import Testing

@Suite("A doubt of an import")
struct ChildDoubtTests {
  private let header = SmallReturn.header(of: ["A1"])
  private let odd = SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR0,,,,,,")
  private let right = SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,")

  private func rules(_ small: SmallRegister) throws -> [String] {
    try small.state(of: "A1").doubts.open.map(\.key.rule)
  }

  @Test("stays at the child, and the same return again records nothing")
  func stays() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(header, odd))
    #expect(try rules(small) == ["PR0-not-P1"])
    let doubt = try #require(try small.state(of: "A1").doubts.open.first)
    #expect(
      doubt.key
        == ImportDoubt.Key(
          kind: "episodes", rule: "PR0-not-P1", row: "01/05/2017", column: "PLACE_PROVIDER",
          value: "PR0"))
    #expect(doubt.expected == "PR1 to PR5 (rule 550)")
    #expect(try SmallReturn.plan(header, odd, into: small.register).drafts.isEmpty)
  }

  @Test("is the same whatever the spelling of the day, so that a settled one stays settled")
  func spelling() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(header, odd))
    for day in ["2017-05-01", "01-May-17", "42856"] {
      let again = SmallReturn.episodes("A1,\(day),S,C2,N1,U6,PR0,,,,,,")
      #expect(try SmallReturn.plan(header, again, into: small.register).drafts.isEmpty)
    }
  }

  @Test("is gone when a later return no longer shows it")
  func outdated() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(header, odd))
    try small.record(SmallReturn.plan(header, right, into: small.register))
    #expect(try rules(small) == [])
  }

  @Test("stays where a later import has no file of its kind")
  func otherFiles() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(header, odd))
    try small.record(
      SmallReturn.plan(
        header, SmallReturn.reviews("A1,10/05/2008,26/05/2017,PN0"), into: small.register))
    #expect(try rules(small).sorted() == ["PN0-age", "PR0-not-P1"])
  }

  @Test("of a difference from the last return stays until it is settled, or the row says otherwise")
  func changes() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(header, right))
    let changed = SmallReturn.episodes("A1,01/05/2017,S,C1,N1,U6,PR1,,,,,,")
    try small.record(SmallReturn.plan(header, changed, into: small.register))
    #expect(try rules(small) == ["LS-changed"])
    #expect(try SmallReturn.plan(header, changed, into: small.register).drafts.isEmpty)
    let third = SmallReturn.episodes("A1,01/05/2017,S,E1,N1,U6,PR1,,,,,,")
    try small.record(SmallReturn.plan(header, third, into: small.register))
    #expect(try small.state(of: "A1").doubts.open.map(\.key.value) == ["E1"])
  }

  @Test("that left a row out is kept at the child too, and says so")
  func leftOut() throws {
    var small = SmallRegister()
    let bad = SmallReturn.episodes(
      "A1,01/05/2017,S,C2,N1,U6,PR1,31/02/2018,E4A,,,,", "A1,01/09/2017,S,C2,N1,U6,PR1,,,,,,")
    try small.record(SmallReturn.plan(header, bad))
    let doubt = try #require(try small.state(of: "A1").doubts.open.first)
    #expect(doubt.key.rule == "date")
    #expect(doubt.key.row == "01/05/2017")
    #expect(doubt.isLeftOut == true)
  }

  @Test(
    "is settled by a person, for good while the row stays, and opened again by taking that back")
  func settled() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(header, odd))
    let key = try #require(try small.state(of: "A1").doubts.open.first).key
    try small.record(
      "A1", on: SmallReturn.today, .child(.doubtSettled(DoubtSettlement(key, reason: "as it is"))))
    #expect(try rules(small) == [])
    #expect(try small.state(of: "A1").doubts.all.count == 1)
    #expect(try SmallReturn.plan(header, odd, into: small.register).drafts.isEmpty)
    try small.record(
      "A1", on: SmallReturn.today,
      .mark(.withdrawn(EventID(entry: small.register.version, index: 1))))
    #expect(try rules(small) == ["PR0-not-P1"])
  }
}
