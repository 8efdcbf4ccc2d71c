import Domain
import FileStore
import Glibc
import Storage
import TestSupport
import Testing

/// Every file operation of a program that records is broken in turn, in every way.
@Suite("A store one of whose file operations goes wrong")
struct FaultSweepTests {
  @Test("loses nothing that was acknowledged, and goes on", arguments: Fault.allCases)
  func once(_ fault: Fault) throws {
    try sweep(fault, goesOn: false, from: nil) { $0.firstDay() }
  }

  @Test("loses nothing where it stays so, either", arguments: Fault.lasting)
  func lasting(_ fault: Fault) throws {
    try sweep(fault, goesOn: true, from: nil) { $0.firstDay() }
  }

  @Test("loses nothing while it recovers from a torn entry", arguments: Fault.allCases)
  func recovering(_ fault: Fault) throws {
    let left = try LeftStore(cutting: 40)
    try sweep(fault, goesOn: false, from: left) { $0.nextDay() }
    guard Fault.lasting.contains(fault) else { return }
    try sweep(fault, goesOn: true, from: left) { $0.nextDay() }
  }

  @Test("loses nothing while it recovers from an unfinished batch", arguments: Fault.allCases)
  func abandoning(_ fault: Fault) throws {
    let left = try LeftStore(endingInBatch: true)
    try sweep(fault, goesOn: false, from: left) { $0.nextDay() }
  }

  /// Breaks every operation of a run in turn, and looks at what is left each time.
  private func sweep(
    _ fault: Fault, goesOn: Bool, from left: LeftStore?, _ day: (inout RecordingRun) -> Void
  ) throws {
    var failures: [String] = []
    let whole = try RunFolder(left)
    var reference = RecordingRun(whole.path)
    day(&reference)
    try #require(reference.messages == [])
    let operations = reference.watch.operations
    try #require(operations.count > 20, "the system's own operations were not replaced")
    let known = (left?.acknowledged ?? []) + reference.acknowledged.map(\.text)
    for (index, operation) in operations.enumerated() where fault.strikes(operation.kind) {
      let folder = try RunFolder(left)
      var run = RecordingRun(
        folder.path, FileWatch.Plan(place: index + 1, fault: fault, goesOn: goesOn))
      day(&run)
      if !run.watch.isBroken { failures.append("\(index + 1) \(operation) was not reached") }
      if run.messages.contains(where: \.isEmpty) { failures.append("an error says nothing") }
      let aftermath = Aftermath(
        folder: folder.path,
        acknowledged: (left?.acknowledged ?? []) + run.acknowledged.map(\.text),
        denied: run.denied, known: known, isMade: run.made != nil,
        keptDraft: run.keptDraft?.form)
      failures += aftermath.problems().map { "\(index + 1) \(operation): \($0)" }
    }
    #expect(failures.isEmpty, "\(failures.count), such as \(failures.prefix(3))")
  }
}
