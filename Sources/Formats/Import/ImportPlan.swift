import Domain

/// What an import would do, worked out against the register before anything is written.
///
/// The same plan serves the preview on screen, `--dry-run` and the import itself.
package struct ImportPlan: Sendable {
  /// Every file that was given, in the order given, and what became of its rows.
  package internal(set) var files: [FileCount] = []
  /// How many things of each kind would be new.
  package internal(set) var added: [ImportedThing: Int] = [:]
  /// How many known things of each kind would be different.
  package internal(set) var changed: [ImportedThing: Int] = [:]
  /// What is wrong or odd, by file and line.
  package internal(set) var problems: [Problem] = []
  package internal(set) var proposedRemovals: [ProposedRemoval] = []
  package internal(set) var conflicts: [ImportConflict] = []
  /// What a person must agree to about a return as a whole.
  package internal(set) var warnings = ReturnWarnings()
  package internal(set) var absent = AbsentChildren()
  /// Whether anything is to be recorded, whoever holds the drafts.
  package internal(set) var hasNews = false
  /// What to record, child by child; empty where nothing is new.
  package internal(set) var drafts: [Draft] = []

  package init() {}

  /// Hands on what is to be recorded; the plan holds it no longer.
  mutating func takeDrafts() -> [Draft] {
    defer { drafts = [] }
    hasNews = hasNews || !drafts.isEmpty
    return drafts
  }

  /// Whether a problem keeps a row or a file out, so that the person must accept it first.
  package var hasQuarantine: Bool { problems.contains { $0.severity == .quarantined } }

  /// Whether any of the files can be used.
  package var hasUsableFile: Bool { files.contains { $0.remark == nil } }

  /// How many rows each rule doubts, the most frequent first.
  package var doubts: [(rule: String, count: Int)] { counts(.doubtful) }

  /// How many times each rule kept something out, the most frequent first.
  package var quarantines: [(rule: String, count: Int)] { counts(.quarantined) }

  /// How many problems keep a row or a file out.
  package var quarantined: Int { problems.count { $0.severity == .quarantined } }

  private func counts(_ severity: Problem.Severity) -> [(rule: String, count: Int)] {
    var counts: [String: Int] = [:]
    for problem in problems where problem.severity == severity {
      counts[problem.rule, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (rule: $0.key, count: $0.value) }
  }
}

extension ImportPlan {
  /// What gives every child whom nobody holds to the one IRO of a store of one person, and counts
  /// it; nothing where the service has others.
  mutating func allocations(to solo: OfficerID?, of children: [ChildID], _ today: Day) -> [Draft] {
    guard let solo, !children.isEmpty else { return [] }
    added[.allocations, default: 0] += children.count
    return children.map { Draft($0, on: today, .child(.allocated(solo))) }
  }
}
