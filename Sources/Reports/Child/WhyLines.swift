import Domain

extension Why {
  /// The explanation as lines of text, which the screen and `caseload why` share.
  package var lines: [String] {
    var lines = ["\(title) of \(childName): \(stateWords)"]
    lines.append("Rule        \(rule.title) (\(rule.id)), \(rule.standing.title)")
    lines.append("Source      \(rule.citation)")
    if let notCovered { lines.append("Not covered \(notCovered)") }
    if let anchor = clock.anchor {
      lines.append(
        "Runs from   \(anchor.event), \(anchor.day.weekdayShort) (\(anchor.basis.words))")
      if let remark = anchor.remark { lines.append("Note        \(remark)") }
    }
    lines += arithmetic.map { "Counted     \($0)" }
    lines += doing
    lines += skipped.map { "Not counted \($0.day.weekdayShort), \($0.name)" }
    lines += asides
    return lines
  }

  /// How the due day comes from the day the clock runs from.
  package var arithmetic: [String] {
    guard let due = clock.due, let anchor = clock.anchor else { return [] }
    if let dueAt = anchor.dueAt, clock.term?.unit == .hours, let term = clock.term {
      let start = dueAt.adding(hours: -term.count)
      return [
        "\(term.words) after \(start.day.weekdayShort) \(start.clock) is "
          + "\(dueAt.day.weekdayShort) \(dueAt.clock)"
      ]
    }
    if let fixedBy = anchor.fixedBy { return ["\(fixedBy): \(due.weekdayShort)"] }
    guard let term = clock.term, anchor.fixedDue == nil || anchor.term != nil else {
      let time = anchor.dueAt.map { " \($0.clock)" } ?? ""
      return ["set for \(due.weekdayShort)\(time), not counted"]
    }
    let counted = "\(term.words) after \(anchor.day.weekdayShort) is \(due.weekdayShort)"
    guard let sense = term.unit.sense else { return [counted] }
    return ["\(counted); \(sense)"]
  }

  /// "done on Wed 14 Jun 2023 (confirmed by P. Ellery on 05 Jan 2026: on file); was due Fri 07 Feb
  /// 2020, 20 working days late": what was found in a file, and why its last day is not known where it
  /// is not.
  private func confirmed(_ day: Day, _ punctuality: Punctuality?) -> String {
    guard let recorder = clock.recordedBy else { return "done on \(day.weekdayShort)" }
    let remark = recorder.confirmation?.oneLine.orNil.map { ": \($0)" } ?? ""
    let done =
      "done on \(day.weekdayShort) (confirmed by \(recordedBy ?? recorder.officer.rawValue) on "
      + "\(recorder.at.day.short)\(remark))"
    guard let due = clock.due, let punctuality else {
      return done + (clock.dueNotKnown.map { "; its last day is not known: \($0)" } ?? "")
    }
    let stands = punctuality.lateness.map { "\($0.words) late" } ?? "in time"
    return "\(done); was due \(due.weekdayShort), \(stands)"
  }

  /// When the duty was done, how that stands to its last day, and who recorded it.
  private var doing: [String] {
    guard case .met(let day, let punctuality) = state else { return [] }
    var lines: [String] = []
    if let punctuality { lines.append("Done        \(day.weekdayShort), \(punctuality.sense)") }
    if let why = clock.dueNotKnown { lines.append("Due         not known: \(why)") }
    if let recorder = clock.recordedBy {
      lines.append(
        "\(recorder.confirmation == nil ? "Recorded " : "Confirmed")   by \(recordedBy ?? recorder.officer.rawValue) on \(recorder.at.day.short)"
      )
    }
    return lines
  }

  /// ", missed by 1 day", nothing where the local target was kept or is to come.
  private func missed(_ target: Day) -> String {
    let days = WorkingDays()
    let lateness: Lateness? =
      switch state {
      case .met(let day, _), .answered(let day, _), .superseded(let day, _, _):
        Lateness(due: target, today: day, term: nil, workingDays: days)
      case .running: Lateness(due: target, today: today, term: nil, workingDays: days)
      case .notStarted, .notKnown: nil
      }
    return lateness.map { ", missed by \($0.words)" } ?? ""
  }

  /// What stands beside the rule: a local target, a changed period, a day that is not worked.
  private var asides: [String] {
    var lines: [String] = []
    if clock.changedByPolicy, let term = clock.term {
      let own = rule.term.map { "; the rule itself says \($0.words)" } ?? ""
      lines.append("Policy      the service set \(term.words)\(own)")
    }
    if let target = clock.localTarget {
      lines.append("Target      local target: \(target.weekdayShort)\(missed(target))")
    }
    if let practicalDay {
      lines.append(
        "In practice nothing extends it: the last working day before is \(practicalDay.weekdayShort)"
      )
    }
    if let knownUntil {
      lines.append("Warning     bank holidays are known until \(knownUntil.short) only")
    }
    return lines
  }

  /// "late by 3 working days", "due in 5 working days", "done on 12 Oct 2026", or why not running.
  package var stateWords: String {
    switch state {
    case .met(let day, let punctuality):
      if clock.recordedBy?.confirmation != nil { return confirmed(day, punctuality) }
      let due = clock.due.map { DayWords.besides($0, day) }
      return "done on \(day.weekdayShort)" + (punctuality?.words(due: due) ?? "")
    case .answered(let day, let how): return "\(how), \(day.weekdayShort)"
    case .superseded(let day, let by, let punctuality):
      return "superseded on \(day.weekdayShort) by \(by)"
        + (punctuality?.whenSuperseded(due: clock.due) ?? "")
    case .notStarted(let why): return "not started: \(why)"
    case .notKnown(let why): return "not known: \(why)"
    case .running(let due, let lateness):
      let day = clock.due?.weekdayShort ?? ""
      if let lateness { return "was due \(day), late by \(lateness.words)" }
      return due == .today ? "due today, \(day)" : "due \(day)"
    }
  }
}

extension Punctuality {
  /// ", 9 working days late (due 07 Jan)", "in time" where it was.
  func words(due: String?) -> String {
    let due = due.map { " (due \($0))" } ?? ""
    return switch self {
    case .late(let late): ", \(late.words) late\(due)"
    case .onTheDay: ", on its last day"
    case .early(let early): ", \(early.words) early\(due)"
    }
  }

  /// The same where the last day stands beside it.
  fileprivate var sense: String {
    switch self {
    case .late(let late): "\(late.words) after its last day"
    case .onTheDay: "its last day"
    case .early(let early): "\(early.words) before its last day"
    }
  }
}

extension Punctuality {
  /// "; it was due Wed 01 Jul 2026, 33 days late by then", or only by when where it was not late.
  func whenSuperseded(due: Day?) -> String {
    guard let due else { return "" }
    let late = lateness.map { ", \($0.words) late by then" } ?? ""
    return "; it was due \(due.weekdayShort)\(late)"
  }
}

extension Basis {
  /// Where the event comes from, in words.
  package var words: String {
    switch self {
    case .recorded: "recorded"
    case .inferred: "inferred"
    case .imported: "imported from the return"
    case .listed: "from Annex A; how is not known"
    }
  }
}

extension Term.Unit {
  /// How the unit is counted, where that is not plain.
  fileprivate var sense: String? {
    switch self {
    case .workingDays: "the first day is not counted"
    case .months, .years: "the same date, or the last day of the month"
    case .hours, .days, .weeks: nil
    }
  }
}
