import Domain

/// One row of Today with its words, made when it is about to be shown.
package struct DueRow: Hashable, Sendable {
  package let row: Int
  package let id: ChildID
  /// The name, or the id where no name is known.
  package let name: String
  package let hasName: Bool
  package let age: Int?
  package let rule: RuleID
  /// What kind of thing it is, in a word or two: "Review", "Not seen", "Answer".
  package let title: String
  package let subject: ClockSubject?
  package let due: Day
  package let dueAt: Moment?
  /// "11:00" of an appointment.
  package let time: String?
  package let group: DueGroup
  package let state: DueState
  package let lateness: Lateness?
  /// The last day of the stricter local target, where the service set one.
  package let localTarget: Day?
  /// True where that has passed and the duty itself is not late.
  package let isTargetMissed: Bool
  package let sentence: String
  /// The same beside a column that says when, from the longest to the shortest form.
  package let brief: [String]
  package let priority: Priority?
  /// The name of the IRO who holds the case.
  package let iro: String?
  /// What a person records to stop the clock.
  package let stoppedBy: Stop

  /// "14 wd" where late; today its time, or "due"; else the day.
  package var when: String {
    if let lateness { return lateness.short }
    if state == .today { return time ?? "due" }
    return due.weekdayDayMonth
  }
}

extension DueList {
  /// Returns the row of an item with its words.
  package func row(_ item: DueItem, in register: Register, now: Moment) -> DueRow {
    let row = Int(item.row)
    let summary = register.summary(at: row)
    let texts = register.texts(at: row)
    let words = DueSentence(item, of: summary, in: register, today: today)
    return DueRow(
      row: row, id: texts.id, name: texts.shownName, hasName: !texts.name.isEmpty,
      age: ChildSummary.day(summary.born).flatMap { Day.shownAge(of: $0, on: today) },
      rule: words.rule.id, title: words.title, subject: words.subject, due: item.due,
      dueAt: item.dueAt ?? words.moment, time: words.time, group: item.group,
      state: item.group == .late
        ? .late : DueState(due: item.due, today: today, soonUntil: register.soonUntil(today)),
      lateness: lateness(of: item, term: words.term, register, now),
      localTarget: item.card.localTarget, isTargetMissed: item.isTargetMissed,
      sentence: words.sentence + words.targetWords,
      brief: (words.briefTarget.isEmpty ? [] : words.brief.map { $0 + words.briefTarget })
        + words.brief,
      priority: summary.trackingPriority,
      iro: register.officer(at: summary.officer(on: today))?.name, stoppedBy: words.rule.stoppedBy)
  }

  private func lateness(
    of item: DueItem, term: Term?, _ register: Register, _ now: Moment
  ) -> Lateness? {
    if let dueAt = item.dueAt { return Lateness(dueAt: dueAt, now: now) }
    return Lateness(due: item.due, today: today, term: term, workingDays: register.workingDays)
  }

  /// Returns the rows of a range with their words, for a screen or a printout.
  package func rows(_ range: Range<Int>, in register: Register, now: Moment) -> [DueRow] {
    items[range].map { row($0, in: register, now: now) }
  }
}
