import Formats
import Testing

@Suite("The heading of a file")
struct HeadingMatchTests {
  @Test("tells each kind of the return by its columns", arguments: ReturnKind.allCases)
  func everyKind(kind: ReturnKind) {
    let places = kind.columns.indices.map { Int?($0) }
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

  @Test("can do without every column but those that the rows are known by and mean nothing without")
  func doesWithout() {
    #expect(
      HeadingMatch(heading: ["CHILD", "REVIEW"])
        == .kind(.reviews, places: [0, nil, 1, nil], extra: []))
    #expect(
      HeadingMatch(heading: ["CHILD", "DECOM", "LS", "PLACE", "DEC", "REC"])
        == .kind(
          .episodes,
          places: [0, 1, nil, 2, nil, 3, nil, 4, 5, nil, nil, nil, nil], extra: []))
    #expect(
      HeadingMatch(heading: ["CHILD", "DOB"])
        == .kind(.header, places: [0, nil, 1, nil, nil, nil, nil], extra: []))
    #expect(
      HeadingMatch(heading: ["CHILD", "DOB", "UPN", "SHOE_SIZE"])
        == .kind(.header, places: [0, nil, 1, nil, 2, nil, nil], extra: ["SHOE_SIZE"]))
  }

  @Test("is no header by CHILD and DOB alone, which nearly every list has")
  func noHeader() {
    guard case .other = HeadingMatch(heading: ["CHILD", "DOB", "SHOE_SIZE"]) else {
      Issue.record("a list of shoe sizes was taken for a header")
      return
    }
  }

  @Test(
    "may have the names of the return's XML, words with spaces, and small letters",
    arguments: [
      ["CHILDID", "GENDER", "Date of birth", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
      ["Child ID", "sex", "Date Of Birth", "Ethnicity", "upn", "Mother", "mc dob"],
    ])
  func otherNames(heading: [String]) {
    #expect(
      HeadingMatch(heading: heading) == .kind(.header, places: [0, 1, 2, 3, 4, 5, 6], extra: []))
    #expect(
      HeadingMatch(heading: ["Child", "Decom", "LS", "PL", "DEC", "REC"])
        == .kind(
          .episodes,
          places: [0, 1, nil, 2, nil, 3, nil, 4, 5, nil, nil, nil, nil], extra: []))
  }

  @Test("that lacks a column it cannot do without names it")
  func lacking() {
    #expect(
      HeadingMatch(heading: ["CHILD", "DOB", "REVIEW_CODE"])
        == .lacking(.reviews, missing: ["REVIEW"]))
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
