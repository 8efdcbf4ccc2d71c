import Domain
import Formats
import Testing

@Suite("Letters of Windows-1252 in a file")
struct WindowsLetterTests {
  /// A text in which each letter beyond ASCII is one byte, as Excel saves a plain CSV.
  private func narrow(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0 == "’" ? 0x92 : $0 == "–" ? 0x96 : UInt8($0.value) }
  }

  private func episodes(_ row: [UInt8]) -> InputFile {
    let heading = ReturnKind.episodes.columns.joined(separator: ",")
    return InputFile(name: "episodes.csv", bytes: Array("\(heading)\n".utf8) + row)
  }

  private func first(_ file: InputFile) throws -> (plan: ImportPlan, episode: Episode?) {
    let plan = try SmallReturn.plan(SmallReturn.header(of: ["A1"]), file)
    var small = SmallRegister()
    try small.record(plan)
    return (plan, try small.state(of: "A1").care.episodes.first)
  }

  @Test("become what they are in codes and texts, with a doubt of the row")
  func decoded() throws {
    let (plan, episode) = try first(
      episodes(narrow("A1,01/05/2017,S,C2é,N1,U6,PR1,,,,DE1\u{A0}1AA,Zoë’s,SC1\n")))
    #expect(episode?.legalStatus?.rawValue == "C2é")
    #expect(episode?.homePostcode == "DE1\u{A0}1AA")
    #expect(episode?.placementPostcode == "Zoë’s")
    #expect(plan.findings.contains("not-UTF-8 2"))
    #expect(plan.problems.first { $0.rule == "code-LS" }?.value == "C2é")
    #expect(!plan.hasQuarantine)
  }

  @Test("that are spaces and dashes say nothing, as they do in UTF-8")
  func blanks() throws {
    let (_, episode) = try first(
      episodes(narrow("A1,01/05/2017,S,C2\u{A0},N1,\u{A0}U6,PR1,–,–,,,,\n")))
    #expect(episode?.legalStatus?.rawValue == "C2")
    #expect(episode?.placement?.rawValue == "U6")
    #expect(episode?.end == nil)
    #expect(episode?.endReason == nil)
  }

  @Test("may stand beside rows and cells in UTF-8")
  func mixed() throws {
    let row = Array("A1,01/05/2017,S,C2,N1,U6,PR1,,,,Zoë,".utf8) + narrow("Zoë") + [0x2C, 0x0A]
    let next = Array("A1,01/06/2017,P,C2,N1,U4,PR1,,,,Zoë,,\n".utf8)
    let (plan, episode) = try first(episodes(row + next))
    #expect(episode?.homePostcode == "Zoë")
    #expect(episode?.placementPostcode == "Zoë")
    #expect(plan.findings.filter { $0.hasPrefix("not-UTF-8") } == ["not-UTF-8 2"])
  }

  @Test("are none where Windows has no such letter: the row is left out, by line")
  func noText() throws {
    let row = Array("A1,01/05/2017,S,C2,N1,U6,PR1,,,,DE".utf8) + [0x81, 0xFF] + Array(",,\n".utf8)
    let (plan, episode) = try first(
      episodes(row + Array("A1,01/06/2017,S,C2,N1,U4,PR1,,,,,,\n".utf8)))
    #expect(plan.findings.first == "unreadable 2")
    #expect(plan.problems[0].message == "this row is neither UTF-8 nor Windows text")
    #expect(episode?.start == Day(2017, 6, 1))
  }

  @Test(
    "make a file no text where its first line has none, or where it has no heading either",
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0x81, 0x00, 0x10], 1), ([0x89, 0x50, 0x4E, 0x47, 0x0A, 0x1A, 0x00], 2),
    ] as [([UInt8], Int)])
  func picture(bytes: [UInt8], line: Int) throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header, InputFile(name: "photo.csv", bytes: bytes))
    #expect(plan.problems.map(\.rule) == ["no-text"])
    #expect(plan.problems[0].message.hasPrefix("line \(line): "))
    #expect(plan.hasQuarantine)
  }
}
