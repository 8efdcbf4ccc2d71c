import Console
import Testing

@Suite("A table")
struct TableTests {
  let children = ["Ava Brennan", "Isla Ford", "Max Tully", "Jo Keane", "Ella Walsh"]
  var table = Table(
    columns: [
      TableColumn("Child", width: 10, grows: 1), TableColumn("Age", width: 3, alignment: .right),
      TableColumn("Placement", width: 9, priority: 2), TableColumn("Due", width: 8, priority: 1),
    ], sort: .init(column: 0))

  func row(_ index: Int) -> [TableCell] {
    [
      TableCell(children[index]), TableCell("\(7 + index)"), TableCell("U4 foster"),
      TableCell(.late, "\(index) d"),
    ]
  }

  func lines(_ width: Int, _ height: Int, glyphs: GlyphSet = .unicode) -> [String] {
    drawn(width, height, glyphs: glyphs) { canvas, area in
      table.draw(on: &canvas, in: area, count: 5, isMarked: { $0 == 1 }, row: row)
    }
  }

  @Test("shows its columns, the way it is sorted, the pointer and the marks")
  func wide() {
    #expect(
      lines(46, 4) == [
        "  Child ▲           Age  Placement  Due",
        "▸ Ava Brennan         7  U4 foster  ! 0 d    ┃",
        "■ Isla Ford           8  U4 foster  ! 1 d    │",
        "  Max Tully           9  U4 foster  ! 2 d    │",
      ])
  }

  @Test(
    "has room for the arrow of the column it is sorted by",
    arguments: [
      (Table.Sort(column: 0, isDescending: true), "  Next review▼ Age"),
      (Table.Sort(column: 1), "  Next review  Age▲"),
    ])
  func sorted(sort: Table.Sort, line: String) {
    let table = Table(
      columns: [TableColumn("Next review", width: 11), TableColumn("Age", width: 3)], sort: sort)
    let lines = drawn(20, 1) { canvas, area in
      table.draw(on: &canvas, in: area, count: 0) { _ in [] }
    }
    #expect(lines == [line])
  }

  @Test("leaves out the least important columns where it is narrow")
  func narrow() {
    #expect(
      lines(32, 3, glyphs: .ascii) == [
        "  Child ^     Age  Due         >",
        "> Ava Brenn>    7  ! 0 d       #",
        "# Isla Ford     8  ! 1 d       |",
      ])
    #expect(lines(22, 2) == ["  Child ▲     Age    →", "▸ Ava Brenn…    7"])
  }

  @Test("never shows less of a column where it is wider")
  func wider() {
    var before = [0, 0, 0, 0]
    for width in 14...80 {
      let line = drawn(width, 2) { canvas, area in
        table.draw(on: &canvas, in: area, count: 1) { _ in
          ["a", "b", "c", "d"].map { TableCell(String(repeating: $0, count: 80)) }
        }
      }[1]
      let shown = ["a", "b", "c", "d"].map { letter in line.count { String($0) == letter } }
      #expect(zip(before, shown).allSatisfy { $0 <= $1 }, "at \(width): \(before), \(shown)")
      before = shown
    }
  }

  @Test("keeps its first column when it moves sideways")
  mutating func sideways() {
    let area = Area(x: 0, y: 0, width: 28, height: 3)
    let moved = table.handle(.right, count: 5, in: area)
    #expect(moved)
    #expect(lines(28, 2) == ["← Child ▲     Placement    →", "▸ Ava Brenn…  U4 foster"])
  }

  @Test("draws only the rows that are seen")
  mutating func visible() {
    table.selection = 99_999
    table.scroll.keepVisible(count: 100_000, rows: 2)
    var asked: [Int] = []
    var canvas = Canvas(width: 30, height: 3)
    table.draw(on: &canvas, in: canvas.area, count: 100_000) { index in
      asked.append(index)
      return [TableCell("\(index)")]
    }
    #expect(asked == [99_998, 99_999])
    #expect(canvas.cursor.map { [$0.x, $0.y] } == [0, 2])
  }

  @Test("says so where it is empty")
  func empty() {
    let lines = drawn(30, 3) { canvas, area in
      table.draw(on: &canvas, in: area, count: 0) { _ in [] }
    }
    #expect(lines == ["  Child ▲     Age  Due       →", "  Nothing here", ""])
  }

  @Test("has headings that the selection steps over")
  mutating func headings() {
    table.showsHeader = false
    let area = Area(x: 0, y: 0, width: 20, height: 4)
    table.selection = 1
    let rows: [[TableCell]] = [[.heading("LATE 1")], row(0), [.heading("TODAY 1")], row(1)]
    let moved = table.handle(.down, count: 4, in: area) { rows[$0].first?.spansRow != true }
    #expect(moved)
    #expect(table.selection == 3)
    let lines = drawn(20, 4) { canvas, area in
      table.draw(on: &canvas, in: area, count: 4) { rows[$0] }
    }
    #expect(
      lines == [
        " LATE 1 ──────────", "  Ava Brenn…    7", " TODAY 1 ─────────", "▸ Isla Ford     8",
      ])
    _ = table.handle(.home, count: 4, in: area) { rows[$0].first?.spansRow != true }
    #expect(table.selection == 1)
  }

  @Test(
    "keeps every column in its place whatever a name holds",
    arguments: [
      String(repeating: "Featherstonehaugh", count: 30), "Noah 👨‍👩‍👧 Smith", "\u{202E}maS\u{202C}",
      "A\u{1B}[2JB", "李明华李明华", "محمد علي", "e\u{301}\u{301}\u{301}\u{301}\u{301}", "",
    ])
  func names(name: String) {
    let lines = drawn(40, 2) { canvas, area in
      table.draw(on: &canvas, in: area, count: 1) { _ in
        [TableCell(name), TableCell("7"), TableCell("|"), TableCell("|")]
      }
    }
    let before = lines[1].prefix { $0 != "|" }
    #expect(before.columns == 19)
    #expect(lines[1].columns == 31)
  }
}
