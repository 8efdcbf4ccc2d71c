import Domain
import Reports
import TestSupport
import Testing

@Suite("A typed word finds the children")
struct RowSearchTests {
  let names = ["Ava Brennan", "Zoë Brennand", "Max Tully", "Bren", "Nan Avery", "Jo"]

  @Test(
    "whose texts hold it, on the kept and in memory alike",
    arguments: [
      ("brennan", [0, 1]), ("bren", [0, 1, 3]), ("zoe", [1]), ("av", [0, 4]), ("n", [0, 1, 3, 4]),
      ("u4", [0, 1, 2, 3, 4, 5]), ("c5", [5]), ("jo", [5]), ("xyz", []),
    ])
  func finds(word: String, expected: [Int]) throws {
    var sample = try SampleRegister()
    for (index, name) in names.enumerated() {
      try sample.add(ChildID("C\(index)"), name, from: Day(2026, 3, 2))
    }
    #expect(found(word, in: sample.register) == expected)
    let shelved = Register(kept: try ArrayOfChildren(sample.register))
    #expect(found(word, in: shelved) == expected)
  }

  @Test("never across the end of one child's texts and the beginning of the next")
  func staysWithinChild() {
    var kept = ArrayOfChildren()
    for id in ["AB", "CD"] { kept.append(ChildSummary(), ChildTexts(id: ChildID(id))) }
    let register = Register(kept: kept)
    #expect(found("ab", in: register) == [0])
    let across = "ab   " + "  cd"
    #expect(found(across, in: register) == [])
  }

  private func found(_ word: String, in register: Register) -> [Int] {
    var rows: [Int] = []
    register.rows(holding: word).forEach { rows.append($0) }
    return rows
  }
}
