import Domain
import Reports
import TestSupport
import Testing

@Suite("A doubt of an import is shown")
struct DoubtLineTests {
  let ava = ChildID("204417")
  let ben = ChildID("204418")
  let today = Day(2026, 6, 2)

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    for (id, name) in [(ava, "Ava"), (ben, "Ben")] {
      try sample.add(id, name, from: Day(2026, 1, 5))
    }
    var extract = Extract()
    extract.doubts = [
      ImportDoubt(
        ImportDoubt.Key(
          kind: "episodes", rule: "PR0-not-P1", row: "05/01/2026", column: "PLACE_PROVIDER",
          value: "PR0"), message: "parents provide only the placement P1, not U4",
        expected: "PR1 to PR5 (rule 550)"),
      ImportDoubt(
        ImportDoubt.Key(kind: "reviews", rule: "key", column: "REVIEW"),
        message: "REVIEW is empty", expected: "a day as dd/mm/yyyy", isLeftOut: true),
    ]
    try sample.extract(ava, on: Day(2026, 6, 1), extract)
    return sample
  }

  @Test("by where it stands, what is odd and what was expected")
  func words() throws {
    let sample = try sample()
    let lines = DoubtLine.all(of: try sample.state(ava), in: sample.register)
    #expect(
      lines.map(\.words) == [
        "episodes 05/01/2026, PLACE_PROVIDER PR0: parents provide only the placement P1, not U4; "
          + "expected PR1 to PR5 (rule 550)",
        "left out, reviews, REVIEW: REVIEW is empty; expected a day as dd/mm/yyyy",
      ])
    #expect(lines.map(\.number) == [1, 2])
    #expect(lines.map(\.settledWords) == [nil, nil])
  }

  @Test("with who settled it, when and why; its number stays")
  func settled() throws {
    var sample = try sample()
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.settleDoubt(1, of: ava, reason: "a kinship\nplacement", at: desk)
    }
    let lines = DoubtLine.all(of: try sample.state(ava), in: sample.register)
    #expect(
      lines.map(\.settledWords) == [
        "settled on 02 Jun 2026 by P. Ellery: a kinship placement", nil,
      ])
    let child = try DoubtedChild(row: sample.row(ava), in: sample.register, today: today)
    #expect(child.doubts.map(\.number) == [2])
  }

  @Test("in a list of the children of a scope who have one that is open")
  func list() throws {
    var sample = try sample()
    let own = Scope.officer(Officer.ellery.id)
    #expect(DoubtedChildren(sample.register, scope: own, today: today).rows == [sample.row(ava)])
    let other = Scope.officer(Officer.osei.id)
    #expect(DoubtedChildren(sample.register, scope: other, today: today).rows == [])
    for number in 1...2 {
      try sample.change(on: today) { (register, desk) throws(Refusal) in
        try register.settleDoubt(number, of: ava, at: desk)
      }
    }
    #expect(DoubtedChildren(sample.register, scope: .everyone, today: today).rows == [])
  }
}
