import Formats
import Testing

@Suite("The heading of a file")
struct HeadingMatchTests {
  @Test("tells each kind of the return by its columns", arguments: ReturnKind.allCases)
  func everyKind(kind: ReturnKind) {
    let places = Array(kind.columns.indices)
    #expect(HeadingMatch(heading: kind.columns) == .kind(kind, places: places, extra: []))
    let turned = Array(kind.columns.map { $0.lowercased() }.reversed())
    #expect(
      HeadingMatch(heading: turned) == .kind(kind, places: places.reversed(), extra: []))
  }

  @Test("may have columns beyond those of the return")
  func extraColumns() {
    #expect(
      HeadingMatch(heading: ["CHILD", "LA", "DOB", "REVIEW", "REVIEW_CODE", ""])
        == .kind(.reviews, places: [0, 2, 3, 4], extra: ["LA"]))
  }

  @Test("that lacks a column names it")
  func lacking() {
    #expect(
      HeadingMatch(heading: ["CHILD", "DOB", "REVIEW"])
        == .lacking(.reviews, missing: ["REVIEW_CODE"]))
    #expect(
      HeadingMatch(heading: ReturnKind.episodes.columns.filter { $0 != "DECOM" })
        == .lacking(.episodes, missing: ["DECOM"]))
    #expect(
      HeadingMatch(heading: ReturnKind.header.columns.filter { $0 != "CHILD" })
        == .lacking(.header, missing: ["CHILD"]))
  }

  @Test("of another list names the nearest kind and what it would need")
  func other() {
    #expect(
      HeadingMatch(heading: ["CHILD", "DOB", "MISSING", "SHOE_SIZE"])
        == .other(nearest: .missing, missing: ["MIS_START", "MIS_END"]))
    guard case .other = HeadingMatch(heading: ["Name", "Telephone"]) else {
      Issue.record("a telephone list was taken for a file of the return")
      return
    }
  }
}
