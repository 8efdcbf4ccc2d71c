import Domain

/// Who the child is and who works with the child: the title of the child's page.
package struct PeopleLine: Hashable, Sendable {
  package let id: ChildID
  package let name: String
  package let knownAs: String?
  package let age: Int?
  /// "looked after 3 y 2 m", "looked after 3 y, not in the return since 1 Apr 2026",
  /// "18 on 12 Oct 2026: say how care ended", "care ended 12 Oct 2026", "died 12 Oct 2026".
  package let care: String
  package let iro: String?
  /// "since the start" or "since 12 Oct 2026".
  package let iroSince: String?
  /// "→ S. Osei from 30 Nov 2026", where the case passes on a day to come.
  package let iroComing: String?
  package let socialWorker: String?
  package let team: String?
  package let teamManager: String?
  package let siblings: [Sibling]

  package struct Sibling: Hashable, Sendable {
    package let id: ChildID
    package let name: String
    /// Whether the register knows the child.
    package let isKnown: Bool
    package let age: Int?
    package let iro: String?

    /// What one may know of a brother or sister whose case is another's: "Ava, 9, IRO S. Osei".
    package var words: String {
      [name, age.map(String.init), iro.map { "IRO \($0)" }].compactMap { $0 }
        .joined(separator: ", ")
    }

    /// The id, or what one may know of whose case is another's.
    func shown(_ sight: Sight, in register: Register) -> String {
      sight.reads(id, in: register) ? id.rawValue : words
    }
  }

  init(_ state: ChildState, in register: Register, today: Day) {
    id = state.id
    name = state.name
    knownAs = state.details.description.knownAs?.orNil
    age = state.age(on: today)
    care = PeopleLine.care(state, today: today)
    iro = state.officer(on: today).map { register.name(of: $0) }
    iroSince = PeopleLine.since(state, today: today)
    iroComing = register.row(of: state.id).flatMap { register.comingHolder(at: $0, after: today) }
    socialWorker = state.details.socialWorker?.orNil
    team = state.details.description.team?.orNil
    teamManager = state.details.description.teamManager?.orNil
    siblings = register.siblings(of: state).map { id in
      let row = register.row(of: id)
      let born = row.flatMap { ChildSummary.day(register.summary(at: $0).born) }
      return Sibling(
        id: id, name: row.map { register.texts(at: $0).shownName } ?? id.rawValue,
        isKnown: row != nil, age: born.flatMap { Day.shownAge(of: $0, on: today) },
        iro: register.holder(of: id, on: today)?.name)
    }
  }

  /// "Ava Brennan · 11 · id 204417 · looked after 3 y 2 m · IRO P. Ellery (since the start)".
  package var title: String {
    var parts = [name]
    if let knownAs, knownAs != name { parts[0] += " (\(knownAs))" }
    if let age { parts.append("\(age)") }
    parts.append("id \(id)")
    parts.append(care)
    parts.append(iroWords)
    if let socialWorker { parts.append("SW \(socialWorker)") }
    if let teamManager { parts.append("TM \(teamManager)") }
    return parts.joined(separator: " · ")
  }

  /// "IRO P. Ellery (since the start) → S. Osei from 30 Nov 2026".
  package var iroWords: String {
    let now = iro.map { "IRO \($0)" + (iroSince.map { " (\($0))" } ?? "") } ?? "no IRO"
    return [now, iroComing].compactMap { $0 }.joined(separator: " ")
  }

  private static func care(_ state: ChildState, today: Day) -> String {
    if let start = state.care.period(on: today)?.start {
      let absent = state.care.absentSince.map { ", not in the return since \($0.short)" } ?? ""
      return "looked after \(DayWords.span(from: start, to: today))\(absent)"
    }
    if state.care.isEndedAtEighteen(on: today), let day = state.care.eighteenth {
      return "18 on \(day.short): say how care ended"
    }
    if let day = state.care.adultBeforeCare(on: today) { return CareNotes.adult(since: day) }
    guard let end = state.care.end(asOf: today) else {
      guard let period = state.care.currentPeriod else { return "not looked after" }
      return "in care from \(period.start.short)"
    }
    return (state.care.hasDied ? "died " : "care ended ") + end.short
  }

  private static func since(_ state: ChildState, today: Day) -> String? {
    guard let officer = state.officer(on: today) else { return nil }
    let until = state.allocation.all.filter { $0.on <= today }
    let others = until.lastIndex { $0.value != officer }
    let first = until[(others.map { $0 + 1 } ?? 0)...].first
    guard let from = first?.on else { return nil }
    guard let start = state.care.period(on: today)?.start else { return "since \(from.short)" }
    let isFromStart = others == nil && from <= start.adding(days: 28)
    return isFromStart ? "since the start" : "since \(from.short)"
  }
}
