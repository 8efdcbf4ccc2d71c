import Domain

/// A decision of a review as it is being filled in: a line of what, by whom, by when.
struct DecisionEntry: Codable, Hashable {
  var what = ""
  var who = ""
  var by: DayText = ""

  /// True where nothing was written: a line that was added and left is no decision.
  var isEmpty: Bool { what.trimmed.isEmpty && who.trimmed.isEmpty && by.isEmpty }

  var new: NewDecision { NewDecision(what, who: who.trimmed.orNil, by: by.day) }

  static var rows: [FieldRow<DecisionEntry>] {
    [
      .text(\.what, "Decided", placeholder: "what is to be done", answers: .text),
      .text(\.who, "By whom", placeholder: "role and name"),
      .day(
        \.by, "By when", .future, example: "the day by which it is done", required: false,
        answers: .until),
    ]
  }
}

extension [DecisionEntry] {
  /// What was written, without the lines that were left empty.
  var given: [NewDecision] { filter { !$0.isEmpty }.map(\.new) }

  /// "2 decisions are without a name or a day: nobody can be asked for them."; nil where none is.
  var gapWords: String? {
    let count = count { entry in
      !entry.isEmpty && (entry.who.trimmed.isEmpty || entry.by.day == nil)
    }
    guard count > 0 else { return nil }
    return count == 1
      ? "1 decision is without a name or a day: nobody can be asked for it."
      : "\(count.grouped) decisions are without a name or a day: nobody can be asked for them."
  }
}
