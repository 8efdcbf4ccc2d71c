import Domain
import Formats
import Testing

@Suite("A file whose name says text and whose bytes say something else")
struct FileSignatureTests {
  private static let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
  /// The start of a packed file: its signature, 26 bytes of figures, and the name of its first part.
  private static func packed(_ name: String) -> [UInt8] {
    [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26) + Array(name.utf8)
  }

  @Test(
    "is named for what it is, with what to do, and stops the import",
    arguments: [
      (old, "a workbook, which is not read", "save the sheet as CSV"),
      (packed("[Content_Types].xml"), "a workbook, which is not read", "save the sheet as CSV"),
      (packed("xl/workbook.xml"), "a workbook, which is not read", "save the sheet as CSV"),
      (
        packed("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
        "a workbook, which is not read", "save the sheet as CSV"
      ),
      (packed("episodes.csv"), "packed, and so not read", "unpack it into the folder"),
      ([0x1F, 0x8B, 8, 0], "packed, and so not read", "unpack it into the folder"),
      (Array("%PDF-1.7".utf8), "a PDF, which is not read", "export the rows as CSV"),
    ])
  func named(bytes: [UInt8], what: String, remedy: String) throws {
    let file = InputFile(name: "episodes.csv", bytes: bytes)
    let plan = try SmallReturn.plan(SmallReturn.header, file)
    let problem = try #require(plan.problems.first)
    #expect(plan.problems.count == 1)
    #expect(problem.message == "the file is \(what)")
    #expect(problem.expected == "a CSV file: \(remedy)")
    #expect(problem.file == "episodes.csv")
    #expect(plan.hasQuarantine)
    let people = try ImportPlan.people(
      file, today: SmallReturn.today, register: Register())
    #expect(people.problems.map(\.message) == ["the file is \(what)"])
    #expect(!people.hasUsableFile)
  }

  @Test("is only named where it lies beside a return and never claimed to be text")
  func beside() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header, InputFile(name: "all.xlsx", bytes: Self.packed("xl/")))
    #expect(plan.findings == ["not-read 0"])
    #expect(!plan.hasQuarantine)
  }
}
