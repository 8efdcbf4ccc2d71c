/// Somebody looked at a case that is not theirs, or at all of the service at once.
///
/// | what is opened | kept |
/// |---|---|
/// | a page about one child: `show`, `why`, `trail CHILD`; on the screens the child, a notification's thread, why | each time, of everybody |
/// | the child of another named as a brother or sister | each time |
/// | everything at once: the trail of the service, a backup | each time |
/// | one's own children and those one covers | no |
/// | a list or count over the team: Today, caseload, notifications, facts, changes, doubts, priorities, the rows of a cell, who is unallocated, a supervision, a sample | no |
///
/// A list over the team is the work of who may read everybody by name (``Sight``), and nobody else
/// gets one. It shows who, when and what is due, priorities with their reasons and what was agreed;
/// never what a child said or what was noted, which stand on a page alone.
package struct Access: Hashable, Codable, Sendable {
  /// The machine's own moment, whatever day was set.
  package var at: Moment
  package var by: OfficerID
  package var login: String
  /// Whose case it was; nil for a look at everything, such as a backup.
  package var child: ChildID?
  /// With what: "show", "why", "trail", "screen", "backup"; nil in lines of older programs.
  package var what: String?
  /// Why, in the words of who looked; asked of an IRO who opens a case of another.
  package var because: String?

  package init(
    at: Moment, by: OfficerID, login: String, child: ChildID?, what: String? = nil,
    because: String? = nil
  ) {
    self.at = at
    self.by = by
    self.login = login
    self.child = child
    self.what = what
    self.because = because
  }

  /// A reason of more letters is cut: it is a sentence, and it is kept for ever.
  package static let longestReason = 500
}

/// Every look that was kept, and what is wrong with the list of them.
package struct Looks: Hashable, Sendable {
  /// The oldest first.
  package var all: [Access]
  /// What is not as it was written, or is missing; empty where all is well.
  package var problems: [String]
  /// How many at the beginning were kept by an older program, which did not chain them.
  package var unchained: Int

  /// True where the last line has no end: whoever wrote it was stopped, and it was never kept.
  package var isUnfinished = false

  package init(_ all: [Access] = [], problems: [String] = [], unchained: Int = 0) {
    self.all = all
    self.problems = problems
    self.unchained = unchained
  }

  /// What is to be known and is no problem: "the first 3 looks are of an older program, which did
  /// not chain them".
  package var remark: String? {
    var words: [String] = []
    if unchained == 1 {
      words.append("the first look is of an older program, which did not chain it")
    } else if unchained > 1 {
      words.append(
        "the first \(unchained) looks are of an older program, which did not chain them")
    }
    if isUnfinished { words.append("a look at the end of the list was never finished") }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }
}
