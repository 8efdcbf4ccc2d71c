import Commands
import Domain
import Foundation
import Testing

@Suite("A fictional service")
struct DemoTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("caseload-demo-\(UUID().uuidString)").path

  private func run(_ arguments: [String], login: String = "stranger") -> (Int32, [String]) {
    let out = Kept()
    let outside = Invocation(
      environment: ["XDG_STATE_HOME": "\(folder)/state"], login: login,
      now: Moment(england: Day(2026, 11, 20), hour: 10, minute: 0),
      output: Output(out: out, errors: out), root: TestRoot.self, readInput: { [] })
    return (Front.run(arguments, in: outside), out.lines)
  }

  private func journal(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)/journal.jsonl"))
  }

  @Test("is the same to the byte for the same seed and day, and another for another seed")
  func sameBytes() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, seed) in [("one", "1"), ("two", "1"), ("three", "2")] {
      let (status, _) = run(["demo", "--store", "\(folder)/\(name)", "--seed", seed])
      #expect(status == 0)
    }
    #expect(try journal("one") == journal("two"))
    #expect(try journal("one") != journal("three"))
  }

  @Test("writes its files, and an import of them into a new store leaves nothing out")
  func files() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    #expect(run(["demo", "--files", "\(folder)/return"]).0 == 0)
    let store = ["--store", "\(folder)/one"]
    #expect(run(["init", "--solo", "P. Ellery"] + store).0 == 0)
    #expect(run(["import", "ssda903", "\(folder)/return"] + store).0 == 0)
    #expect(run(["import", "people", "\(folder)/return/lists/people.csv"] + store).0 == 0)
    #expect(run(["list"] + store).1.last == "85 children")
    let again = run(["import", "ssda903", "\(folder)/return"] + store)
    #expect(again.0 == 0)
    #expect(again.1.last == "Nothing new: everything is recorded already.")
  }

  @Test("can be thrown away and made again where it stood")
  func madeAgain() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = ["--store", "\(folder)/one"]
    #expect(run(["demo"] + store).0 == 0)
    #expect(run(["officer", "add", "N. Newcomer", "--as", "H. Marlowe"] + store).0 == 0)
    try FileManager.default.removeItem(atPath: "\(folder)/one")
    #expect(run(["demo"] + store).0 == 0)
    #expect(run(["verify"] + store).0 == 0)
    #expect(run(["officer", "add", "N. Newcomer", "--as", "H. Marlowe"] + store).0 == 0)
  }

  @Test("lets anybody act for anybody, holds, and is not made twice in one place")
  func borrowing() {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = ["--store", "\(folder)/one"]
    #expect(run(["demo"] + store).0 == 0)
    #expect(run(["demo"] + store).0 == 73)
    #expect(run(["today", "--as", "Ellery"] + store).0 == 0)
    #expect(run(["verify"] + store).0 == 0)
    #expect(run(["list", "--team", "--as", "H. Marlowe"] + store).1.last == "85 children")
  }
}
