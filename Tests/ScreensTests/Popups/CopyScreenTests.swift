import Domain
import Testing

@testable import Screens

@Suite("What is copied")
struct CopyScreenTests {
  /// What the keys put on the clipboard, each text with the words that say what it is.
  private func copied(_ script: String) throws -> [(text: String, words: String)] {
    var sitting = try SmallCaseload.sitting()
    try sitting.type(script)
    return sitting.asked.compactMap {
      if case .copy(let text, let words) = $0 { (text, words) } else { nil }
    }
  }

  @Test("of one child: the id, in one key more than y")
  func id() throws {
    let copied = try copied("2/ava<Enter>y<Enter>")
    #expect(copied.map(\.text) == ["204417"])
    #expect(copied.map(\.words) == ["id of Ava Brennan"])
  }

  @Test("a summary of who the child is, how closely watched, and what is due")
  func summary() throws {
    let text = try #require(try copied("2/ava<Enter>ysumm<Enter>").first?.text)
    let lines = text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("Ava Brennan") == true)
    #expect(lines.first?.contains("id 204417") == true)
    #expect(lines.count > 2)
  }

  @Test("a due day as other systems take it")
  func due() throws {
    let copied = try copied("2/ava<Enter>ydue<Enter>")
    let day = try #require(copied.first.flatMap { Day.slashed($0.text) })
    #expect(copied[0].words.contains("due \(day.slashed) of Ava Brennan"))
  }

  @Test("of marked children: all ids, one a line")
  func many() throws {
    let copied = try copied("2<C-a>y<Enter>")
    let ids = try #require(copied.first?.text.split(separator: "\n"))
    #expect(ids.count > 1)
    #expect(copied[0].words == "ids of \(ids.count) children")
  }
}
