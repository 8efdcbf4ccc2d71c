import Domain

// What an import would do, or did, in words. The commands and the screens lay these lines out in
// their own ways; what they say of a plan is said here.

extension ImportPlan {
  /// What would be new: "2,675 children, 1 earlier permanence", or "nothing".
  package var addedWords: String { ImportedThing.words(added) }

  /// What is known and would be different, or "nothing".
  package var changedWords: String { ImportedThing.words(changed) }

  /// What is wrong or odd in one way, by file and line.
  package func problems(_ severity: Problem.Severity) -> [Problem] {
    problems.filter { $0.severity == severity }
  }
}

/// One of the counts of a file, as a column of the table of files.
package struct FileColumn: Sendable {
  /// "Quarantined".
  package let title: String
  /// "quarant.", for a narrow table.
  package let short: String
  package let count: @Sendable (FileCount) -> Int

  /// The counts in the order in which a table has them.
  package static let all = [
    FileColumn(title: "Rows", short: "rows") { $0.rows },
    FileColumn(title: "Added", short: "added") { $0.added },
    FileColumn(title: "Changed", short: "changed") { $0.changed },
    FileColumn(title: "Unchanged", short: "same") { $0.unchanged },
    FileColumn(title: "Duplicate", short: "double") { $0.duplicate },
    FileColumn(title: "Quarantined", short: "quarant.") { $0.quarantined },
    FileColumn(title: "Doubtful", short: "doubtful") { $0.doubtful },
  ]
}

extension FileCount {
  /// The counts under the columns of ``FileColumn/all``, "12,582" with its comma.
  package var cells: [String] { FileColumn.all.map { $0.count(self).grouped } }
}

extension Problem {
  /// Where it stands: "episodes.csv, line 12, DECOM"; the file alone where all of it is meant.
  package var place: String {
    var parts = file.isEmpty ? [] : [file]
    if line > 0 { parts.append("line \(line)") }
    if let column { parts.append(column) }
    return parts.joined(separator: ", ")
  }
}

extension ProposedRemoval {
  /// "episode of 3 Mar 2020".
  package var words: String { "\(kind.rawValue) of \(day.short)" }
}

extension ImportConflict {
  /// "participation at the review of 3 Mar 2020", "the date of birth".
  package var about: String {
    review.map { "\(subject.words) of \($0.short)" } ?? subject.words
  }

  /// Which of the two counts meanwhile, and how the person decides.
  package var standing: String {
    switch subject {
    case .participation: "yours counts until you settle it with: caseload child settle"
    case .reviewDay: "both count until you correct or withdraw yours"
    case .born, .lookedAfterFrom, .closed:
      "the file's counts; put yours right with: caseload correct"
    }
  }
}

extension ImportConflict.Subject {
  /// "the day of the review".
  package var words: String {
    switch self {
    case .participation: "participation at the review"
    case .reviewDay: "the day of the review"
    case .born: "the date of birth"
    case .lookedAfterFrom: "the day of coming into care"
    case .closed: "the end of care"
    }
  }
}

extension ImportedThing {
  /// "2,675 children, 1 earlier permanence", or "nothing".
  package static func words(_ counts: [ImportedThing: Int]) -> String {
    let parts = allCases.compactMap { thing -> String? in
      guard let count = counts[thing], count != 0 else { return nil }
      return "\(count.grouped) \(count == 1 ? thing.names.one : thing.names.many)"
    }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }

  private var names: (one: String, many: String) {
    switch self {
    case .children: ("child", "children")
    case .episodes: ("episode", "episodes")
    case .reviews: ("review", "reviews")
    case .outcomes: ("set of outcomes", "sets of outcomes")
    case .unaccompanied: ("unaccompanied child", "unaccompanied children")
    case .earlierPermanence: ("earlier permanence", "earlier permanences")
    case .missing: ("missing spell", "missing spells")
    case .adoptionPlacements: ("decision for adoption", "decisions for adoption")
    case .socialWorkers: ("social worker spell", "social worker spells")
    case .descriptions: ("description", "descriptions")
    case .allocations: ("allocation", "allocations")
    case .visits: ("visit or contact", "visits or contacts")
    case .healthAssessments: ("health assessment", "health assessments")
    case .dentalChecks: ("dental check", "dental checks")
    }
  }
}

extension ImportRefusal {
  /// Why the import stops: "250 of the 260 children are new, though others are known".
  package var message: String {
    switch self {
    case .problems(let count):
      "\(count.counted("problem keeps", "problems keep")) something out; nothing was written"
    case .older(let reopenings, let reach):
      "this return is older than what is known"
        + (reach.map { ": it reaches to \($0.short)" } ?? "")
        + ", and would open \(reopenings.count.counted("episode")) of "
        + "\(Set(reopenings.map(\.child)).count.counted("child", "children")) that ended since; "
        + "nothing was written"
    case .newcomers(let newcomers):
      "\(newcomers.new.grouped) of \(newcomers.all.counted("child", "children")) would be new, "
        + "though the service knows others from a return; nothing was written"
    }
  }

  /// The way out.
  package var hint: String {
    switch self {
    case .problems: "mend the files, or import the rest with --accept-problems"
    case .older:
      "import the newest return; or fill in the past with --older, which leaves these ended"
    case .newcomers:
      "look how the files write the ids; where they are right, import with --new-children"
    }
  }
}

extension Reopening {
  /// "episode from 12 May 2024, which ended on 10 Aug 2025".
  package var words: String { "episode from \(start.short), which ended on \(ended.short)" }
}
