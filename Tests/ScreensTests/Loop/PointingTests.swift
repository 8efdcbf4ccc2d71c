import Console
import TestSupport
import Testing

@testable import Screens

@Suite("The mouse")
struct PointingTests {
  private func place(of words: String, in sitting: Sitting) throws -> Key {
    let y = try #require(sitting.frame.lastIndex { $0.contains(words) })
    let line = sitting.frame[y]
    let start = try #require(line.firstRange(of: words)?.lowerBound)
    return .click(x: line[..<start].count, y: y)
  }

  @Test("selects the row it clicks, and opens it with a second click")
  func row() throws {
    var sitting = try SmallCaseload.sitting(100, 30)
    let click = try place(of: "Ava Brennan", in: sitting)
    sitting.tell(.key(click))
    #expect(sitting.lines(with: "▸").allSatisfy { $0.contains("Ava Brennan") })
    sitting.tell(.key(click))
    #expect(sitting.model.top is ChildScreen)
  }

  @Test("opens a tab and does what a word of the key bar says")
  func tabs() throws {
    var sitting = try SmallCaseload.sitting(100, 30)
    sitting.tell(.key(try place(of: "2 Caseload", in: sitting)))
    #expect(sitting.shows("3 children"))
    sitting.tell(.key(try place(of: "High 1", in: sitting)))
    #expect(!sitting.shows("Ben Brennan"))
    sitting.tell(.key(try place(of: "Visit", in: sitting)))
    #expect(sitting.model.top is any FormPage)
  }

  @Test("moves by the wheel, but changes nothing that is typed")
  func wheel() throws {
    var sitting = try SmallCaseload.sitting(100, 30)
    let before = sitting.lines(with: "▸")
    sitting.tell(.key(.wheelDown))
    #expect(sitting.lines(with: "▸") != before)
    sitting.tell(.key(.wheelUp))
    #expect(sitting.lines(with: "▸") == before)
    try sitting.type("v")
    let form = sitting.frame
    sitting.tell(.key(.wheelDown))
    #expect(sitting.frame == form)
  }

  @Test("is left to the terminal when it is switched off")
  func off() throws {
    var sitting = try SmallCaseload.sitting(100, 30)
    try sitting.type(":mouse<Enter>")
    #expect(sitting.model.world.preferences.usesMouse == false)
  }
}
