import Domain
import Envelopes
import Storage

/// What a thorough look at a store found.
package struct VerifyReport: Hashable, Sendable {
  /// How many lines the journal has, and how many bytes.
  package var entries = 0
  package var bytes = 0
  /// The hash of the last entry, which stands for the whole journal.
  package var lastHash = ""
  /// Everything that is not as it was written, in the order of the journal.
  package var problems: [StoreProblem] = []
  /// Entries that were recorded under a clock more than a day behind them, in runs.
  package var clockRuns: [ClockRun] = []
  /// What is to be known and is no problem.
  package var remarks: [String] = []

  package var isGood: Bool { problems.isEmpty }
}

/// Entries in a row that were recorded under a clock more than a day behind their moments: that of the
/// machine, or the one of an entry before them, was wrong.
package struct ClockRun: Hashable, Sendable {
  package var entries: ClosedRange<Version>
  /// The moment of the first, and what the machine's clock said.
  package let at: Moment
  package let machineTime: Moment
}

/// Something in a store that is not as it was written.
package struct StoreProblem: Hashable, Sendable {
  /// The entry, which is the line of the journal as well; nil where it is about something else.
  package var entry: Version?
  package var message: String

  package init(entry: Version?, _ message: String) {
    self.entry = entry
    self.message = message
  }
}

extension FileStore {
  /// Looks at every entry and at the snapshot, and changes nothing.
  package func verify() throws(StoreError) -> VerifyReport {
    var verifying = Verifying()
    let size = try journalSize()
    let rest = try journal.forEachLine(from: 0, to: size) { (bytes) throws(StoreError) in
      verifying.take(bytes)
      return true
    }
    verifying.report.bytes = size
    verifying.report.lastHash = (verifying.hash ?? .none).text
    if rest < size, !isBeingWritten {
      verifying.note(
        "the line has no end; \(size - rest) bytes were never acknowledged, and the next change "
          + "sets them aside")
    }
    if let missing = missingProblem { verifying.report.problems.append(missing) }
    for problem in snapshotProblems() {
      verifying.report.problems.append(StoreProblem(entry: nil, problem))
    }
    let looks = looks()
    verifying.report.problems += looks.problems.map { StoreProblem(entry: nil, $0) }
    verifying.report.remarks = [looks.remark].compactMap(\.self)
    return verifying.report
  }

  /// What is not as a snapshot or this computer knows it.
  private var missingProblem: StoreProblem? {
    switch fault {
    case .behind(let entries, let known, let source):
      StoreProblem(
        entry: nil, StoreError.behind(entries: entries, known: known, source: source).message)
    case .rewritten(let entry):
      StoreProblem(entry: nil, StoreError.rewritten(entry: entry).message)
    default: nil
    }
  }

  /// True where another process holds the store now.
  private var isBeingWritten: Bool {
    guard let folderLock, !folderLock.isHeld else { return false }
    guard folderLock.takeAtOnce() else { return true }
    folderLock.giveBack()
    return false
  }

  private func snapshotProblems() -> [String] {
    guard let kept = newestKept() else { return [] }
    guard kept.cache.hasGoodHeaps else {
      return ["the texts of the cache are not what was written"]
    }
    var problems: [String] = []
    for row in 0..<kept.count {
      do throws(RecordDamage) { _ = try kept.record(at: row) } catch {
        problems.append(error.message)
      }
    }
    return problems
  }

  private func newestKept() -> MappedChildren? {
    Snapshot.find(in: folder, for: journal, rules: rules).usable?.kept
  }
}

/// Goes through a journal and gathers what is wrong, going on after each fault.
private struct Verifying {
  var report = VerifyReport()
  /// The hash of the last line, or nil where it cannot be known.
  private(set) var hash: ChainHash? = ChainHash.none
  private var lastMoment: Moment?

  mutating func note(_ message: String) {
    report.problems.append(StoreProblem(entry: report.entries + 1, message))
  }

  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    defer { report.entries += 1 }
    do throws(LineFault) {
      let line = try EntryLine(bytes)
      checkChain(line)
      try checkEntry(line)
    } catch {
      switch error {
      case .newer(let format): note("it was written by a newer program (format \(format))")
      case .malformed(let reason): note(reason)
      }
    }
  }

  private mutating func checkChain(_ line: EntryLine) {
    let number = report.entries + 1
    if line.version != number { note("it says it is entry \(line.version), not \(number)") }
    if let hash, line.previous != hash { note("it does not follow the entry before it") }
    if line.stated != line.actual { note("its hash does not match its bytes") }
    hash = line.stated
  }

  private mutating func noteClock(of entry: Entry) {
    guard let said = entry.machineTime, said.adding(hours: 24) < entry.at else { return }
    if let last = report.clockRuns.last, last.entries.upperBound + 1 == entry.version {
      report.clockRuns[report.clockRuns.count - 1].entries =
        last.entries.lowerBound...entry.version
    } else {
      report.clockRuns.append(
        ClockRun(entries: entry.version...entry.version, at: entry.at, machineTime: said))
    }
  }

  private mutating func checkEntry(_ line: EntryLine) throws(LineFault) {
    let entry = try line.entry()
    if let lastMoment, entry.at < lastMoment { note("its moment is earlier than the one before") }
    lastMoment = entry.at
    noteClock(of: entry)
    for (index, fact) in entry.facts.enumerated()
    where fact.id != EventID(entry: entry.version, index: index + 1) {
      note("its event \(index + 1) calls itself \(fact.id)")
    }
  }
}
