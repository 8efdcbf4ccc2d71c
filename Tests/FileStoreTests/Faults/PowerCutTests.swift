import Domain
import Glibc
import TestSupport
import Testing

/// Every state is built that a power cut could leave of the disk, at each moment of a run.
@Suite("A store after a power cut")
struct PowerCutTests {
  @Test(
    "has everything that was acknowledged, and goes on", arguments: DiskModel.Order.allCases)
  func firstDay(_ order: DiskModel.Order) throws {
    let (states, failures) = try verify(order, from: nil) { $0.firstDay() }
    #expect(states > 350)
    #expect(failures.isEmpty, "\(failures.count), such as \(failures.prefix(3))")
  }

  @Test(
    "while it recovered has everything that was acknowledged",
    arguments: DiskModel.Order.allCases)
  func recovering(_ order: DiskModel.Order) throws {
    let left = try LeftStore(cutting: 40)
    let (states, failures) = try verify(order, from: left) { $0.nextDay() }
    #expect(states > 100)
    #expect(failures.isEmpty, "\(failures.count), such as \(failures.prefix(3))")
  }

  /// Verifies every state of a run's disk; returns how many there are, and what did not hold.
  private func verify(
    _ order: DiskModel.Order, from left: LeftStore?, _ day: (inout RecordingRun) -> Void
  ) throws -> (states: Int, failures: [String]) {
    let folder = try RunFolder(left)
    var run = RecordingRun(folder.path)
    var model = DiskModel(order, root: folder.path, files: left?.files ?? [])
    day(&run)
    try #require(run.messages == [])
    let known = (left?.acknowledged ?? []) + run.acknowledged.map(\.text)
    var seen: Set<Int> = []
    var failures: [String] = []
    for place in 0...run.watch.operations.count {
      if place > 0 { model.take(run.watch.operations[place - 1]) }
      let told = run.acknowledged.filter { $0.operations <= place }.map(\.text)
      let draft = run.keptDraft.flatMap { $0.operations <= place ? $0.form : nil }
      let isMade = run.made.map { $0 <= place } ?? false
      for state in model.states() {
        guard seen.insert(hash(of: state, told.count, isMade)).inserted else {
          continue
        }
        let folder = try RunFolder()
        for (path, bytes) in state { RunFolder.put(bytes, "\(folder.path)/\(path)") }
        let aftermath = Aftermath(
          folder: folder.path, acknowledged: (left?.acknowledged ?? []) + told, known: known,
          isMade: isMade, keptDraft: draft)
        failures += aftermath.problems().map {
          "after \(place) operations: \($0); \(sizes(of: state))"
        }
      }
    }
    return (seen.count, failures)
  }

  private func hash(of state: DiskState, _ told: Int, _ isMade: Bool) -> Int {
    var hasher = Hasher()
    hasher.combine(told)
    hasher.combine(isMade)
    for (path, bytes) in state.sorted(by: { $0.key < $1.key }) {
      hasher.combine(path)
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
    return hasher.finalize()
  }

  private func sizes(of state: DiskState) -> String {
    state.keys.sorted().map { "\($0) \(state[$0]?.count ?? 0)" }.joined(separator: ", ")
  }
}
