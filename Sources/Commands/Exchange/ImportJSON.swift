import Domain
import Formats
import Reports

/// An import as JSON.
struct ImportJSON: Encodable {
  let files: [File]
  let added: Counts
  let changed: Counts
  let proposedRemovals: [Removal]
  let conflicts: [Conflict]
  let problems: [Found]
  /// Children who are absent from the return, though in care by the last one.
  let absent: [ChildID]
  /// Episodes that an older return has open although they ended.
  let reopenings: [Reopened]
  /// How far the return reaches, and the newest one that was imported where that is further.
  let reach: OrNull<Day>
  let olderThan: OrNull<Day>
  /// How many children are new, where they are most and others are known.
  let newcomers: OrNull<Int>
  /// What the import changed, by name.
  let changes: [Listed<CaseNews>]
  let written: Bool

  init(_ plan: ImportPlan, written: Bool, news: IntakeNews?) {
    absent = plan.absent.new
    reopenings = plan.warnings.reopenings.map(Reopened.init)
    reach = OrNull(plan.warnings.reach)
    olderThan = OrNull(plan.warnings.olderThan)
    newcomers = OrNull(plan.warnings.newcomers?.new)
    changes = (news?.lines ?? []).map { Listed(CaseNews.columns, $0) }
    files = plan.files.map(File.init)
    added = Counts(counts: plan.added)
    changed = Counts(counts: plan.changed)
    proposedRemovals = plan.proposedRemovals.map(Removal.init)
    conflicts = plan.conflicts.map(Conflict.init)
    problems = plan.problems.map(Found.init)
    self.written = written
  }

  struct File: Encodable {
    let name: String
    let kind: OrNull<String>
    let rows: Int
    let added: Int
    let changed: Int
    let unchanged: Int
    let duplicate: Int
    let quarantined: Int
    let doubtful: Int
    /// Rows passed over because the file, as a whole, is not used.
    let notUsed: Int
    /// Why the file is not used.
    let remark: OrNull<String>

    init(_ file: FileCount) {
      name = file.name
      kind = OrNull(file.kind)
      rows = file.rows
      added = file.added
      changed = file.changed
      unchanged = file.unchanged
      duplicate = file.duplicate
      quarantined = file.quarantined
      doubtful = file.doubtful
      notUsed = file.notUsed
      remark = OrNull(file.remark)
    }
  }

  /// How many things of each kind, every kind named.
  struct Counts: Encodable {
    let counts: [ImportedThing: Int]

    private struct Key: CodingKey {
      let stringValue: String
      let intValue: Int? = nil

      init(_ thing: ImportedThing) { stringValue = thing.rawValue }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      for thing in ImportedThing.allCases {
        try container.encode(counts[thing] ?? 0, forKey: Key(thing))
      }
    }
  }

  struct Removal: Encodable {
    let id: ChildID
    let kind: String
    let date: Day

    init(_ removal: ProposedRemoval) {
      id = removal.child
      kind = removal.kind.rawValue
      date = removal.day
    }
  }

  struct Reopened: Encodable {
    let id: ChildID
    let start: Day
    let ended: Day

    init(_ one: Reopening) {
      id = one.child
      start = one.start
      ended = one.ended
    }
  }

  struct Conflict: Encodable {
    let id: ChildID
    let subject: String
    let review: OrNull<Day>
    let own: String
    let extract: String

    init(_ conflict: ImportConflict) {
      id = conflict.child
      subject = conflict.subject.rawValue
      review = OrNull(conflict.review)
      own = conflict.own
      extract = conflict.extract
    }
  }

  struct Found: Encodable {
    let severity: String
    let rule: String
    let file: String
    let line: Int
    let column: OrNull<String>
    let value: OrNull<String>
    let expected: String
    let message: String

    init(_ problem: Problem) {
      severity = problem.severity.rawValue
      rule = problem.rule
      file = problem.file
      line = problem.line
      column = OrNull(problem.column)
      value = OrNull(problem.value)
      expected = problem.expected
      message = problem.message
    }
  }
}
