import Domain

/// A child who is looked after and whom no IRO holds, or one who has left.
///
/// An IRO is appointed within five working days (IRO Handbook; before the first review by s.25A of
/// the Children Act 1989). The period runs from the day the child became looked after; where the
/// service was told late, the same period from the day it was told stands beside it. Where the IRO
/// has left, their last day was the last in time: nothing sets a period for finding another.
package struct UnallocatedChild: Hashable, Sendable {
  package let row: Int
  package let id: ChildID
  package let name: String
  package let age: Int?
  package let lookedAfterFrom: Day?
  package let notifiedOn: Day?
  /// The last day in time from becoming looked after.
  package let due: Day?
  /// The last day in time from the notification, where the service was told after the day itself.
  package let dueFromNotification: Day?
  /// Working days from becoming looked after to the notification, where it came later.
  package let notifiedLateBy: Int?
  package let state: DueState
  /// The IRO who held the case and has left; nil where nobody has held it.
  package let leaver: Officer?
  /// "→ S. Osei from 30 Nov 2026", where the case is allocated from a day to come.
  package let coming: String?

  /// The unallocated children of the service, the longest in care first.
  package static func all(in register: Register, today: Day) -> [UnallocatedChild] {
    let nobody = register.placesOfNobody(on: today)
    var rows: [Int] = []
    register.forEachSummary { row, summary in
      if summary.isLookedAfter(on: today), nobody.contains(summary.officer(on: today)) {
        rows.append(row)
      }
    }
    return rows.map { UnallocatedChild(row: $0, in: register, today: today) }.sorted {
      (($0.lookedAfterFrom ?? today), $0.id) < (($1.lookedAfterFrom ?? today), $1.id)
    }
  }

  init(row: Int, in register: Register, today: Day) {
    let summary = register.summary(at: row)
    let texts = register.texts(at: row)
    let days = register.workingDays
    let term = register.term(of: .allocation)
    self.row = row
    id = texts.id
    name = texts.shownName
    age = ChildSummary.day(summary.born).flatMap { Day.shownAge(of: $0, on: today) }
    let from = ChildSummary.day(summary.lookedAfterFrom)
    let notified = ChildSummary.day(summary.notifiedOn)
    lookedAfterFrom = from
    notifiedOn = notified
    leaver = register.officer(at: summary.officer(on: today))
    coming = register.comingHolder(at: row, after: today)
    let last = leaver?.left ?? from.flatMap { term?.end(from: $0, workingDays: days) }
    due = last
    if leaver == nil, let from, let notified, notified > from {
      notifiedLateBy = days.count(after: from, through: notified)
      dueFromNotification = term?.end(from: notified, workingDays: days)
    } else {
      notifiedLateBy = nil
      dueFromNotification = nil
    }
    state =
      last.map { DueState(due: $0, today: today, soonUntil: register.soonUntil(today)) }
      ?? .notKnown
  }
}
