import Console
import Testing

@Suite("A canvas")
struct CanvasTests {
  @Test("shows lines without the spaces at their ends")
  func lines() {
    var canvas = Canvas(width: 8, height: 2)
    canvas.put("Ava", x: 1, y: 0)
    canvas.put("late", x: 4, y: 1, style: Style(.dueLate))
    #expect(canvas.text == [" Ava", "    late"])
    let late = String(repeating: Paint.dueLate.letter, count: 4)
    #expect(canvas.roles == ["........", "...." + late])
  }

  @Test("ends a text that was cut in an ellipsis, one at the edge silently")
  func cut() {
    var canvas = Canvas(width: 10, height: 2)
    #expect(canvas.put("Fourth review", x: 0, y: 0, width: 7) == 7)
    #expect(canvas.put("Fourth review", x: 2, y: 1) == 8)
    #expect(canvas.text == ["Fourth…", "  Fourth r"])
  }

  @Test("cuts in front of a wide letter that does not fit whole")
  func wide() {
    var canvas = Canvas(width: 10, height: 3)
    #expect(canvas.put("李明华", x: 0, y: 0, width: 4) == 4)
    #expect(canvas.put("李明", x: 0, y: 1) == 4)
    canvas.put("x", x: 1, y: 1)
    #expect(canvas.put("a李", x: 8, y: 2) == 2)
    #expect(canvas.text == ["李 …", " x明", "        a"])
  }

  @Test("draws nothing outside itself")
  func outside() {
    var canvas = Canvas(width: 4, height: 1)
    canvas.put("abc", x: -1, y: 0)
    canvas.put("abc", x: 0, y: 1)
    canvas.put("abc", x: 4, y: 0)
    canvas.fill(Area(x: -3, y: -3, width: 20, height: 2), Style(.title))
    canvas.box(Area(x: 2, y: 0, width: 9, height: 9))
    #expect(canvas.text == ["  ╭─"])
  }

  @Test(
    "keeps its columns whatever a name holds",
    arguments: [
      "Ava\u{1B}[31mBrennan", "\u{202E}nannerB\u{202C}", "Zoë", "Zoe\u{308}",
      "👨‍👩‍👧‍👦 Smith", "👍🏽", "⚠️ 1️⃣", "🇬🇧", "नि क्षि", "محمد", "שרה\u{200F}",
      "e" + String(repeating: "\u{301}", count: 40),
      "\u{301}start", "a\u{AD}b", "\u{1FAE9}", "\u{E000}", "tab\there", "new\nline", "한국어", "각",
      String(repeating: "Ọlá ", count: 125), "\u{0}\u{7}\u{9B}31m", "\u{E0041}\u{FEFF}",
    ])
  func foreign(name: String) {
    var canvas = Canvas(width: 30, height: 1)
    let used = canvas.put(name, x: 0, y: 0, width: 20)
    canvas.put("|", x: 20, y: 0)
    #expect(used <= 20)
    #expect(used == min(20, name.columns))
    let line = canvas.text[0]
    #expect(line.last == "|")
    #expect(line.columns == 21)
    #expect(
      line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
  }

  @Test("draws a frame with its title and gives the area inside")
  func box() {
    var canvas = Canvas(width: 12, height: 3)
    let inside = canvas.box(canvas.area, title: "Plan")
    #expect(canvas.text == ["╭─ Plan ───╮", "│          │", "╰──────────╯"])
    #expect(inside == Area(x: 1, y: 1, width: 10, height: 1))
  }

  @Test("draws nothing but ASCII where the signs are ASCII")
  func ascii() {
    var canvas = Canvas(width: 12, height: 3, glyphs: .ascii)
    canvas.box(canvas.area, title: "Plan")
    canvas.put("a · b – c…", x: 1, y: 1)
    #expect(canvas.text == ["+- Plan ---+", "|a - b - c.|", "+----------+"])
  }
}
