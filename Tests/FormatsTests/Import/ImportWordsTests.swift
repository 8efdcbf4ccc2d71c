import Domain
import Formats
import Testing

@Suite("What an import would do, in words")
struct ImportWordsTests {
  @Test("names the place of a problem, and no line where the whole file is meant")
  func place() {
    let row = Problem(
      .quarantined, rule: "day", file: "episodes.csv", line: 12, column: "DECOM",
      value: "31/02/2017", expected: "a date", message: "that is no day")
    #expect(row.place == "episodes.csv, line 12, DECOM")
    let file = Problem(
      .quarantined, rule: "unknown", file: "notes.csv", expected: "a file of the return",
      message: "its columns are not known")
    #expect(file.place == "notes.csv")
  }

  @Test("says of which review or fact the record and the file differ")
  func conflict() {
    let held = ImportConflict(
      child: ChildID("A1"), subject: .participation, review: Day(2017, 8, 20), own: "PN3",
      extract: "PN1")
    #expect(held.about == "participation at the review of 20 Aug 2017")
    let born = ImportConflict(
      child: ChildID("A1"), subject: .born, own: "2010-01-02", extract: "2010-02-01")
    #expect(born.about == "the date of birth")
  }
}
