import Domain

/// One term of a filter, such as "priority:high" or "-ava".
package struct FilterTerm: Hashable, Sendable {
  package let isNegated: Bool
  package let test: FilterTest

  package init(isNegated: Bool = false, test: FilterTest) {
    self.isNegated = isNegated
    self.test = test
  }
}

/// What a term asks of a child.
package enum FilterTest: Hashable, Sendable {
  /// A folded word that stands in the name, the id, the placement or the workers' names.
  case word(String)
  case priority(Priority?)
  /// The next review is due so far ahead.
  case due(Comparison, Term)
  case dueLate
  case dueNone
  /// The child was last seen so long ago.
  case seen(Comparison, Term)
  case seenNever
  /// The clock of seeing the child is late.
  case seenLate
  case status(String)
  case placement(String)
  case age(Comparison, Int)
  /// The number of the last review.
  case reviews(Comparison, Int)
  case notification(NotificationTest)
  case iro(String?)
  case socialWorker(String)
  case team(String)
  case plan(String?)
  case agreedPlan
  case sibling(ChildID)
  case property(ChildProperty)

  package enum NotificationTest: String, CaseIterable, Sendable { case open, late, none }
}

/// What "is:" asks of a child.
package enum ChildProperty: String, CaseIterable, Sendable {
  case open, closed, unallocated, late, inferred, conflict, doubt
  case shortBreaks = "short-breaks"
  case unnamed
  /// A review is recorded without a participation code.
  case noCode = "no-code"
  /// 18, while nobody has said how care ended.
  case endedAtEighteen = "ended-at-18"
  /// 18 or over, however care ended and whether or not it ever began here.
  case adult
}

/// Why a term of a filter is not understood, and what would be.
package struct FilterProblem: Error, Hashable, Sendable, Explained {
  /// The term as typed.
  package let term: String
  /// What is accepted in its place.
  package let accepted: String
  /// A term that was perhaps meant: "plan:none" for "plam:none".
  package var meant: String?
  /// True while only the value is missing: somebody is typing it.
  package var isUnfinished = false

  package var message: String { "The filter term \(term) is not understood" }
  package var hint: String? { meant.map { "did you mean \($0)?" } ?? "accepted: \(accepted)" }

  /// One line for a list that shows nothing because of it.
  package var words: String { "\(message): " + (hint ?? "") }
}
