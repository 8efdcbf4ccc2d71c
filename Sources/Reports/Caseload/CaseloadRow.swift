import Domain

/// One row of the caseload, made when it is about to be shown.
package struct CaseloadRow: Hashable, Sendable {
  package let row: Int
  package let id: ChildID
  /// The name, or the id where no name is known.
  package let name: String
  package let hasName: Bool
  /// Nil where none is known.
  package let knownAs: String?
  package let age: Int?
  package let legalStatus: LegalStatus?
  package let placement: PlacementType?
  package let nextReview: NextReview?
  /// The last day on which the child was seen in person, was spoken with, was in touch at all.
  package let lastSeen: Day?
  package let lastTalk: Day?
  package let lastContact: Day?
  /// Calendar days since the child was last seen.
  package let daysSinceSeen: Int?
  /// How the clock of seeing the child stands.
  package let seenState: DueState
  package let openNotifications: Int
  /// The permanence plan as agreed, nil where none is recorded.
  package let permanence: String?
  package let priority: Priority?
  package let iro: String?
  /// "→ S. Osei from 30 Nov 2026", where the case passes on a day to come.
  package let iroComing: String?
  package let socialWorker: String?
  package let team: String?
  package let isLookedAfter: Bool
  /// The day care ended, for a closed case.
  package let endedOn: Day?
  /// True where it ended with the 18th birthday and nobody has said how.
  package let isEndedAtEighteen: Bool
  /// The 18th birthday of somebody who was 18 before any care on record began.
  package let adultBeforeCare: Day?
  /// The day on which care is to begin, where that is still to come.
  package let announced: Day?
  /// Whether records of the IRO and of the extract differ.
  package let hasConflict: Bool

  package struct NextReview: Hashable, Sendable {
    package let rule: RuleID
    package let due: Day
    package let state: DueState
    /// Working days left, or, where late, working days over as a negative number.
    package let workingDaysLeft: Int
    package let isNumberInferred: Bool
    /// The day for which it is planned.
    package let planned: Day?
    /// By how much it is late, in the unit of its rule, as everywhere.
    package let lateness: Lateness?
    /// The last day of the stricter local target, where the service set one.
    package let localTarget: Day?
    /// True where that has passed and the review itself is not late.
    package let isTargetMissed: Bool
    /// Days left, or days over as a negative number.
    let daysLeft: Int

    /// How far off it is: "9 wd", "15 wd late", "today"; in days where no working day lies between,
    /// as over a weekend, so that nothing is off by nought.
    package var distance: String {
      if state == .today { return "today" }
      if let lateness { return "\(lateness.short) late" }
      let count = workingDaysLeft == 0 ? daysLeft : workingDaysLeft
      return "\(abs(count)) \(workingDaysLeft == 0 ? "d" : "wd")"
    }
  }
}

extension Caseload {
  /// Returns the row of a child with its words.
  package func row(_ row: Int, in register: Register) -> CaseloadRow {
    let summary = register.summary(at: row)
    let texts = register.texts(at: row)
    let lastSeen = ChildSummary.day(summary.lastSeen)
    return CaseloadRow(
      row: row, id: texts.id, name: texts.shownName, hasName: !texts.name.isEmpty,
      knownAs: texts.knownAs.orNil,
      age: ChildSummary.day(summary.born).flatMap { Day.shownAge(of: $0, on: today) },
      legalStatus: summary.legalStatusCode,
      placement: texts.placement.orNil.map { PlacementType(rawValue: $0) },
      nextReview: nextReview(of: row, summary, in: register), lastSeen: lastSeen,
      lastTalk: ChildSummary.day(summary.lastTalk),
      lastContact: ChildSummary.day(summary.lastContact),
      daysSinceSeen: lastSeen.map { today - $0 },
      seenState: seenState(of: row, summary, in: register),
      openNotifications: Int(summary.openNotifications), permanence: texts.permanence.orNil,
      priority: summary.trackingPriority,
      iro: register.officer(at: summary.officer(on: today))?.name,
      iroComing: register.comingHolder(at: row, after: today),
      socialWorker: texts.socialWorker.orNil, team: texts.team.orNil,
      isLookedAfter: summary.isLookedAfter(on: today),
      endedOn: ChildSummary.day(min(summary.endedOn, summary.lookedAfterUntil)).flatMap {
        $0 <= today ? $0 : nil
      },
      isEndedAtEighteen: summary.isEndedAtEighteen(on: today),
      adultBeforeCare: summary.adultBeforeCare(on: today),
      announced: ChildSummary.day(summary.lookedAfterFrom).flatMap { $0 > today ? $0 : nil },
      hasConflict: summary.flags.contains(.hasConflict))
  }

  private func nextReview(
    of row: Int, _ summary: ChildSummary, in register: Register
  ) -> CaseloadRow.NextReview? {
    guard let next = register.nextReview(at: row, on: today) else { return nil }
    let target = register.localTarget(ofNextReviewAt: row, on: today)
    return CaseloadRow.NextReview(
      rule: next.rule.id, due: next.due,
      state: DueState(due: next.due, today: today, soonUntil: register.soonUntil(today)),
      workingDaysLeft: register.workingDays.count(after: today, through: next.due),
      isNumberInferred: summary.flags.contains(.reviewNumberInferred),
      planned: register.duty(.reviewPlan, at: row, on: today)?.due,
      lateness: Lateness(
        due: next.due, today: today, term: register.term(of: next.rule.id),
        workingDays: register.workingDays),
      localTarget: target, isTargetMissed: next.due >= today && target.map { $0 < today } ?? false,
      daysLeft: next.due - today)
  }

  private func seenState(
    of row: Int, _ summary: ChildSummary, in register: Register
  ) -> DueState {
    guard summary.isLookedAfter(on: today) else { return .notStarted }
    guard let due = register.duty(.seeing, at: row, on: today)?.due else {
      return summary.flags.contains(.seenNotKnown) ? .notKnown : .notStarted
    }
    return DueState(due: due, today: today, soonUntil: register.soonUntil(today))
  }
}
