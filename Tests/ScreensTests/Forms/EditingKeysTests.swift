import Domain
import Testing

@testable import Screens

@Suite("The keys of a shell in a form")
struct EditingKeysTests {
  private let views = "2/ava<Enter>vs<PgDn>"

  private func saved(_ script: String) throws -> String? {
    var sitting = try SmallCaseload.sitting()
    try sitting.type(views + script + "<C-s>")
    return try sitting.state(ChildID("204417")).visits.made.last?.value.views
  }

  @Test("move and delete by words, and the form stays open")
  func words() throws {
    #expect(try saved("wants stay<A-b>to <A-f>!") == "wants to stay!")
    #expect(try saved("wants to stay<A-bs>go") == "wants to go")
    #expect(try saved("wants not to stay<A-b><A-b><A-b><A-d><C-k>go") == "wants go")
  }

  @Test("go to the ends of the line: Ctrl+E is no command of the form's")
  func ends() throws {
    #expect(try saved("to stay<C-a>wants <C-e>here") == "wants to stayhere")
  }

  @Test("keep what was written in other scripts, and in emoji of several parts")
  func scripts() throws {
    let said = "می\u{200C}خواهم 👨\u{200D}👩\u{200D}👧 👍🏽"
    #expect(
      Array(try #require(try saved(said)).unicodeScalars) == Array(said.unicodeScalars))
    #expect(
      Array(try #require(try saved("<Paste:\(said)>")).unicodeScalars)
        == Array(said.unicodeScalars))
  }

  @Test("are listed in the help of the form, and only there")
  func help() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type(views + "<F1><PgDn><PgDn>")
    #expect(sitting.shows("Alt+B"))
    #expect(sitting.shows("Delete to the end of the line"))
    try sitting.type("<Esc><Esc>?<PgDn><PgDn><PgDn>")
    #expect(!sitting.shows("Alt+B"))
  }
}
