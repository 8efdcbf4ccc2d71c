import Formats
import Testing

@Suite("Writing comma-separated text")
struct CSVWriterTests {
  private func written(_ field: String, guarded: Bool = false) -> String {
    var writer = CSVWriter(guardsFormulas: guarded)
    writer.append([field, "z"])
    return writer.text
  }

  @Test(
    "quotes what must be quoted and nothing else",
    arguments: [
      ("plain", "plain,z\r\n"), ("", ",z\r\n"), ("a,b", "\"a,b\",z\r\n"),
      ("say \"yes\"", "\"say \"\"yes\"\"\",z\r\n"), ("two\nlines", "\"two\nlines\",z\r\n"),
      ("two\r\nlines", "\"two\r\nlines\",z\r\n"), (" led", "\" led\",z\r\n"),
      ("=1+1", "=1+1,z\r\n"),
    ])
  func quoting(field: String, expected: String) {
    #expect(written(field) == expected)
  }

  @Test(
    "guards formulas where asked",
    arguments: ["=1+1", "+1", "-1+1", "-A1", "-", "-.", "-1.", "-1.2.3", "@SUM(A1)", "\tx"])
  func formulas(field: String) {
    #expect(written(field, guarded: true) == "\"'\(field)\",z\r\n")
    #expect(written("O'Neill", guarded: true) == "O'Neill,z\r\n")
  }

  @Test("leaves numbers below zero as they are", arguments: ["-1", "-20.5", "-0"])
  func numbers(field: String) {
    #expect(written(field, guarded: true) == "\(field),z\r\n")
  }

  @Test("is read back as it was")
  func readBack() {
    let fields = ["", "a,b", "\"", "x\r\ny", "é 👧 \u{202E}", "a \" b"]
    var writer = CSVWriter()
    writer.append(fields)
    let table = CSVReader.read(Array(writer.text.utf8))
    #expect(table.rowCount == 1)
    #expect((0..<table.fieldCount(ofRow: 0)).map { table.text(0, $0) } == fields)
  }
}
