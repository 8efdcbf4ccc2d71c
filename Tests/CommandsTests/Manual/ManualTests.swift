import Commands
import Domain
import Testing

@Suite("The manual and the completions")
struct ManualTests {
  private func printed(_ arguments: String...) -> (status: Int32, text: String) {
    let out = Kept()
    let outside = Invocation(
      environment: [:], login: "pe123", now: Moment(milliseconds: 0),
      output: Output(out: out, errors: Kept()), root: TestRoot.self, readInput: { [] })
    let status = Front.run(arguments, in: outside)
    return (status, out.lines.joined(separator: "\n"))
  }

  @Test(
    "name every command of the command line",
    arguments: ["visit", "review hold", "notify escalate", "import ssda903", "policy export"])
  func commands(_ name: String) {
    let manual = printed("manual")
    #expect(manual.status == 0)
    #expect(manual.text.contains("\n.SS caseload \(name)"))
  }

  @Test("say which options a command cannot do without")
  func neededOptions() {
    let manual = printed("manual").text
    #expect(manual.contains(".SS caseload track CHILD PRIORITY \\-\\-reason REASON"))
  }

  @Test("are written for each shell", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) {
    let script = printed("completions", shell)
    #expect(script.status == 0)
    #expect(script.text.contains("escalate"))
  }
}
