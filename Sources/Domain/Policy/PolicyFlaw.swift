extension Policy {
  /// What of the policy cannot be worked with and where, or nil where all of it can.
  ///
  /// A policy comes from a file that a person changed. One that is taken in stays in the journal,
  /// so that a slip of a number must not get there.
  package var flaw: String? {
    ruleFlaw ?? termFlaw ?? ladder.flaw ?? numberFlaw ?? monitoringFlaw ?? caseWeights?.flaw
      ?? holidayFlaw
  }

  private var ruleFlaw: String? {
    for (id, setting) in rules.sorted(by: { $0.key < $1.key }) {
      guard ClockRule.named(RuleID(rawValue: id)) != nil else {
        return "rules.\(id): there is no such rule"
      }
      for (name, term) in [("term", setting.term), ("localTarget", setting.localTarget)] {
        if let term, !term.isReasonable { return "rules.\(id).\(name): \(Term.reasonable)" }
      }
    }
    return nil
  }

  private var termFlaw: String? {
    let known = Priority.allCases.map(\.rawValue) + ["unset"]
    for (priority, term) in seenEvery.sorted(by: { $0.key < $1.key }) {
      guard known.contains(priority) else {
        return "seenEvery.\(priority): expected one of \(known.joined(separator: ", "))"
      }
      if !term.isReasonable { return "seenEvery.\(priority): \(Term.reasonable)" }
    }
    return nil
  }

  private var numberFlaw: String? {
    guard guidanceFrom >= 1, guidanceTo >= guidanceFrom, guidanceTo <= 1_000 else {
      return "guidanceFrom and guidanceTo: expected from 1 to 1000, the smaller first"
    }
    let ahead = [
      ("dueSoonWorkingDays", dueSoonWorkingDays),
      ("talkBeforeReviewWorkingDays", talkBeforeReview),
    ]
    return ahead.first { !(0...260).contains($0.1) }.map { "\($0.0): expected from 0 to 260" }
  }

  /// What a priority offers goes into a form as it is, and must be what may be saved from there.
  private var monitoringFlaw: String? {
    for (name, meaning) in priorityMeanings.sorted(by: { $0.key < $1.key }) {
      guard let priority = Priority(rawValue: name) else {
        let known = Priority.allCases.map(\.rawValue).joined(separator: ", ")
        return "priorityMeanings.\(name): expected one of \(known)"
      }
      let range = priority.monitoringWeeks
      for (field, weeks) in [
        ("updateEveryWeeks", meaning.offered.updateEveryWeeks),
        ("fileCheckEveryWeeks", meaning.offered.fileCheckEveryWeeks),
      ] {
        guard let weeks, !range.contains(weeks) else { continue }
        return "priorityMeanings.\(name).offered.\(field): expected from \(range.lowerBound) to "
          + "\(range.upperBound)"
      }
    }
    return nil
  }

  private var holidayFlaw: String? {
    (bankHolidays == nil) == (bankHolidaysKnownUntil == nil)
      ? nil : "bankHolidays and bankHolidaysKnownUntil: expected both or neither"
  }
}

extension CaseWeights {
  /// Points are added over thousands of cases: none may be so large that their sum has no room.
  fileprivate var flaw: String? {
    let weights = [
      ("base", base), ("high", high), ("medium", medium), ("openNotification", openNotification),
      ("beforeSecondReview", beforeSecondReview), ("away", away),
      ("siblingHeldToo", siblingHeldToo),
    ]
    if let wrong = weights.first(where: { !(0...1_000).contains($0.1) }) {
      return "caseWeights.\(wrong.0): expected from 0 to 1000"
    }
    return (1...1_000_000).contains(fullTime)
      ? nil : "caseWeights.fullTime: expected from 1 to 1000000"
  }
}

extension Ladder {
  fileprivate var flaw: String? {
    for (name, keys) in [("stages", stages.map(\.key)), ("reasons", reasons.map(\.key))] {
      let most = Int(UInt8.max) - 1
      guard (1...most).contains(keys.count) else {
        return "ladder.\(name): expected from 1 to \(most)"
      }
      if keys.contains(where: \.trimmed.isEmpty) { return "ladder.\(name): a key is empty" }
      if Set(keys).count < keys.count { return "ladder.\(name): two have the same key" }
    }
    let words =
      stages.flatMap {
        [("stages.\($0.key).title", $0.title), ("stages.\($0.key).answeredBy", $0.answeredBy)]
      }
      + reasons.map { ("reasons.\($0.key).title", $0.title) }
    for (name, text) in words where text.trimmed.isEmpty || text.contains(where: \.isNewline) {
      return "ladder.\(name): expected some words on one line"
    }
    for stage in stages {
      if let response = stage.response, !response.isReasonable {
        return "ladder.stages.\(stage.key).response: \(Term.reasonable)"
      }
    }
    return nil
  }
}

extension Term {
  fileprivate static let reasonable = "expected a period of at least 1 and at most ten years"
}
