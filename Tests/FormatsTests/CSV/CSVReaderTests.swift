import Formats
import Testing

@Suite("Reading comma-separated text")
struct CSVReaderTests {
  private func rows(_ text: String) -> [[String]] {
    let table = CSVReader.read(Array(text.utf8))
    return (0..<table.rowCount).map { row in
      (0..<table.fieldCount(ofRow: row)).map { table.text(row, $0) }
    }
  }

  @Test(
    "gives the same fields whatever ends the lines",
    arguments: [
      "a,b\r\n1,2\r\n", "a,b\n1,2\n", "a,b\r1,2\r", "a,b\n1,2", "\u{FEFF}a,b\n1,2\n",
      "a,b\n\n1,2\n\n", "a,b\n,\n1,2\n , \n", " a , b\t\n\"1\", 2 \n", "\"a\",\"b\"\n\"1\",\"2\"",
    ])
  func lineEnds(text: String) {
    #expect(rows(text) == [["a", "b"], ["1", "2"]])
  }

  @Test("keeps commas, quotes and line breaks of quoted fields")
  func quoted() {
    #expect(rows("\"a,b\",\"say \"\"yes\"\"\"\n") == [["a,b", "say \"yes\""]])
    #expect(rows("\"two\nlines\",2\n") == [["two\nlines", "2"]])
    #expect(rows("\"\"\"\",\"\"\n") == [["\"", ""]])
    #expect(rows("a\"b,5\" nail\n") == [["a\"b", "5\" nail"]])
  }

  @Test("keeps empty fields, and rows of other lengths as they are")
  func ragged() {
    #expect(
      rows("a,b,c\n1,,\n1\n1,2,3,4\n") == [
        ["a", "b", "c"], ["1", "", ""], ["1"], ["1", "2", "3", "4"],
      ])
    #expect(rows("a,b\n1,") == [["a", "b"], ["1", ""]])
  }

  @Test("names the line on which each row begins, over line breaks within fields")
  func lines() {
    let table = CSVReader.read(Array("a,b\n\"1\n\n1\",2\n\n3,\"x\r\ny\"\n5,6\n".utf8))
    #expect((0..<table.rowCount).map { table.line(ofRow: $0) } == [1, 2, 6, 8])
    let old = CSVReader.read(Array("a\r\"1\r1\"\r2\r".utf8))
    #expect((0..<old.rowCount).map { old.line(ofRow: $0) } == [1, 2, 4])
  }

  @Test("reports a quote that is never closed, with the line of its row")
  func openQuote() {
    let table = CSVReader.read(Array("a,b\n1,2\n3,\"four\n5,6\n".utf8))
    #expect(table.faults == [CSVFault(.openQuote, row: 2, line: 3, lines: 2)])
    #expect(table.text(2, 1) == "four\n5,6")
  }

  @Test("reports text after a closing quote and reads the quoted part")
  func textAfterQuote() {
    let table = CSVReader.read(Array("a,b\n\"1\"x,2\n".utf8))
    #expect(table.faults == [CSVFault(.textAfterQuote, row: 1, line: 2)])
    #expect(table.text(1, 0) == "1")
    #expect(table.text(1, 1) == "2")
  }

  @Test("reports bytes that are no text")
  func badBytes() {
    let latin = CSVReader.read(Array("a\n1\n".utf8) + [0x52, 0xE9, 0x0A] + Array("é\n".utf8))
    #expect(latin.faults == [CSVFault(.notUTF8, row: 2, line: 3)])
    #expect(latin.text(2, 0) == "Ré")
    let zero = CSVReader.read([0x61, 0x0A, 0x31, 0x00, 0x0A])
    #expect(zero.faults == [CSVFault(.zeroByte, row: 1, line: 2)])
  }

  @Test(
    "parts fields by what the heading has most of, or what a first line names",
    arguments: [
      "a;b;c\n1;2,5;3\n", "a\tb\tc\r\n1\t2,5\t3\r\n", "a|b|c\n1|2,5|3\n",
      "sep=;\r\na;b;c\n1;2,5;3\n",
      "SEP=\t\na\tb\tc\n1\t2,5\t3\n", "a;\"b\";c\n1;\"2,5\";3\n",
    ])
  func separators(text: String) {
    #expect(rows(text) == [["a", "b", "c"], ["1", "2,5", "3"]])
  }

  @Test("counts the line of a first line that names the separator")
  func directiveLine() {
    let table = CSVReader.read(Array("sep=;\na;b\n1;2\n".utf8))
    #expect((0..<table.rowCount).map { table.line(ofRow: $0) } == [2, 3])
  }

  @Test("reads UTF-16 of either order, with a mark or without, and Windows letters")
  func otherEncodings() {
    let text = "id,name\r\n1,Zoë 👧\r\n"
    let units = Array(text.utf16)
    var low: [UInt8] = []
    var high: [UInt8] = []
    for unit in units {
      low += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      high += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    for bytes in [marks[0] + low, marks[1] + high, low, high, marks[0] + low + [0x31]] {
      let table = CSVReader.read(bytes)
      #expect(table.text(0, 1) == "name")
      #expect(table.text(1, 1) == "Zoë 👧")
    }
    let windows = CSVReader.read(Array("id,name\n1,O".utf8) + [0x92] + Array("Brien \n".utf8))
    #expect(windows.text(1, 1) == "O’Brien")
    #expect(CSVReader.read([0xFF, 0xFE]).rowCount == 0)
  }

  @Test("takes no row from a heading that stands again, and says where it does")
  func headingAgain() {
    let table = CSVReader.read(
      Array("a,b\n1,2\na,b\r\n\u{FEFF}a,b\n3,4\na,c\n".utf8))
    #expect((0..<table.rowCount).map { table.text($0, 1) } == ["b", "2", "4", "c"])
    #expect(table.repeatedHeadings == [3, 4])
  }

  @Test("takes the spaces that do not break off a field, as all others")
  func hardSpaces() {
    #expect(rows("a,b\n\u{A0}71\u{A0} ,\u{A0}\n") == [["a", "b"], ["71", ""]])
  }

  @Test("reads nothing from nothing")
  func nothing() {
    #expect(CSVReader.read([]).rowCount == 0)
    #expect(CSVReader.read([0xEF, 0xBB, 0xBF]).rowCount == 0)
    #expect(CSVReader.read(Array("\n\r\n , ,\n".utf8)).rowCount == 0)
  }

  @Test("keeps fields that are long, or lie far from the start of their row")
  func farOff() {
    // A field of 70,000 bytes is longer, and what follows it lies further off, than 65,535.
    let long = String(repeating: "x", count: 70_000)
    let text = "A,B,C\n1,\(long),3\n\"q\"\"q\",\(long),\" last \"\n4,5,6\n"
    let table = CSVReader.read(Array(text.utf8))
    let rows = (0..<table.rowCount).map { row in (0..<3).map { table.text(row, $0) } }
    #expect(
      rows == [["A", "B", "C"], ["1", long, "3"], ["q\"q", long, "last"], ["4", "5", "6"]])
  }

  @Test("never fails, whichever byte of a text is changed")
  func changedBytes() {
    let text = Array("CHILD,NAME\r\n1,\"Ann \"\"B\"\"\"\r\n2,\"x\ny\"\r\n".utf8)
    for place in text.indices {
      for byte: UInt8 in [0x00, 0x22, 0x2C, 0x0A, 0x0D, 0xFF, 0x41] {
        var changed = text
        changed[place] = byte
        let table = CSVReader.read(changed)
        for row in 0..<table.rowCount {
          #expect(table.fieldCount(ofRow: row) >= 1)
          for column in 0...table.fieldCount(ofRow: row) { _ = table.text(row, column) }
        }
      }
    }
  }
}
