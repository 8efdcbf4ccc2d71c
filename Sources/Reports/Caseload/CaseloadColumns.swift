import Domain

/// A column of the caseload, and the number by which it sorts.
package struct CaseloadColumn: Sendable {
  package let column: Column<CaseloadRow>
  /// A number that sorts as the column reads, ``SortKeys/unknown`` last; nil where it cannot be
  /// sorted by.
  let key: (@Sendable (borrowing ChildSummary, Span<DutyCard>, SortKeys.Sight) -> UInt64)?

  init(
    _ column: Column<CaseloadRow>,
    key: (@Sendable (borrowing ChildSummary, Span<DutyCard>, SortKeys.Sight) -> UInt64)? = nil
  ) {
    self.column = column
    self.key = key
  }
}

extension CaseloadColumn {
  /// Every column of the caseload, in the order in which other programs read them.
  package static let all: [CaseloadColumn] = person + situation + days

  /// As a table of text has them, and as the screen does.
  package static let printed = [
    "priority", "name", "id", "age", "status", "placement", "next-review", "last-seen", "open",
    "permanence", "iro",
  ]
  package static let screen = [
    "priority", "name", "age", "status", "placement", "next-review", "last-seen", "open",
    "permanence", "iro", "id",
  ]

  /// What a caseload is sorted by beside the next review and the name, as a menu offers it.
  static let sortable = [
    "age", "status", "placement", "priority", "last-seen", "open", "permanence", "iro", "id",
  ]

  package static var columns: [Column<CaseloadRow>] { all.map(\.column) }

  private static let person: [CaseloadColumn] = [
    CaseloadColumn(
      Column(
        "id", "Id", room: .init(8, yields: 8), text: { $0.hasName ? $0.id.rawValue : "" },
        fields: [Field("id") { .string($0.id.rawValue) }]),
      key: { summary, _, _ in summary.idKey }),
    CaseloadColumn(
      Column(
        "name", "Child", room: .init(18, grows: 1), text: { $0.name },
        fields: [Field("name") { .text($0.hasName ? $0.name : nil) }]),
      // Ties stand by name in every order: nothing is to be told apart here.
      key: { _, _, _ in 0 }),
    CaseloadColumn(.unseen("knownAs") { .text($0.knownAs) }),
    CaseloadColumn(
      Column("age", "Age", isNumber: true, room: .init(5, yields: 3)) { .count($0.age) },
      key: { summary, _, _ in
        summary.born == ChildSummary.noDay ? SortKeys.unknown : SortKeys.day(-summary.born)
      }),
  ]

  private static let situation: [CaseloadColumn] = [
    CaseloadColumn(
      Column(
        "status", "Status", room: .init(8, yields: 4), text: { $0.legalStatus?.rawValue ?? "" },
        fields: [Field("legalStatus") { .text($0.legalStatus?.rawValue) }]),
      key: { summary, _, _ in SortKeys.code(UInt64(summary.legalStatus)) }),
    CaseloadColumn(
      Column("placement", "Placement", room: .init(14, yields: 5, grows: 1)) {
        .text($0.placement?.rawValue)
      }, key: { summary, _, _ in SortKeys.code(UInt64(summary.placement)) }),
    CaseloadColumn(
      Column(
        "priority", "Priority", short: "P", room: .init(9),
        text: { $0.priority.map { String($0.title.prefix(1)) } ?? "" },
        fields: [Field("priority") { .text($0.priority?.rawValue) }]),
      key: { summary, _, _ in SortKeys.code(UInt64(summary.priority)) }),
    CaseloadColumn(
      Column(
        "iro", "IRO", room: .init(14, yields: 7),
        text: { [$0.iro, $0.iroComing].compactMap { $0 }.joined(separator: " ") }
      ) { .text($0.iro) },
      key: { summary, _, sight in
        let place = Int(summary.officer(on: Day(number: sight.today)))
        return place < sight.ranks.count ? sight.ranks[place] : SortKeys.unknown
      }),
  ]

  private static let days: [CaseloadColumn] = [
    CaseloadColumn(
      Column(
        "next-review", "Next review", room: .init(23), text: { $0.nextReviewWords },
        fields: [
          Field("nextReview", parts: ["rule", "due", "state", "localTarget"]) { row in
            row.nextReview.map {
              .object([
                Value.Member("rule", .string($0.rule.rawValue)), Value.Member("due", .day($0.due)),
                Value.Member("state", .string($0.state.rawValue)),
                Value.Member("localTarget", .date($0.localTarget)),
              ])
            } ?? .null
          }
        ]),
      key: { _, duties, sight in
        SortKeys.day(duties.day(of: .nextReview, on: sight.today))
      }),
    CaseloadColumn(
      Column(
        "last-seen", "Last seen", room: .init(13, yields: 1), text: { $0.lastSeenWords },
        fields: [
          Field("lastSeen") { .date($0.lastSeen) }, Field("lastSpokenWith") { .date($0.lastTalk) },
          Field("lastContact") { .date($0.lastContact) },
        ]),
      key: { summary, _, _ in
        summary.lastSeen == ChildSummary.noDay ? 0 : SortKeys.day(summary.lastSeen)
      }),
    CaseloadColumn(
      Column(
        "open", "Open", room: .init(5, yields: 2),
        text: { $0.openNotifications == 0 ? "" : "\($0.openNotifications) QN" },
        fields: [Field("openNotifications") { .whole($0.openNotifications) }]),
      key: { summary, _, _ in 255 - UInt64(summary.openNotifications) }),
    CaseloadColumn(
      Column("permanence", "Permanence", room: .init(16, yields: 6, grows: 2)) {
        .text($0.permanence)
      }, key: { summary, _, _ in SortKeys.code(summary.permanenceKey) }),
  ]
}

extension CaseloadRow {
  /// "closed 03 Nov 2026", "18 on 03 Nov 2026: say how care ended" or "looked-after duties ended", "in care from 03 Nov 2026"; nil
  /// where nothing is known.
  package var closedWords: String? {
    if isEndedAtEighteen { return "18 on \(endedOn?.short ?? ""): say how care ended" }
    if let day = adultBeforeCare { return CareNotes.adult(since: day) }
    return endedOn.map { "closed \($0.short)" } ?? announced.map { "in care from \($0.short)" }
  }

  /// "Mon 14 Dec 2026, 16 wd (inferred)", "closed 03 Nov 2026".
  fileprivate var nextReviewWords: String {
    guard isLookedAfter else { return closedWords ?? "not looked after" }
    guard let next = nextReview else { return "not known" }
    let stricter = next.localTarget.flatMap { $0 < next.due ? $0 : nil }
    let target = stricter.map {
      "; local target \(next.isTargetMissed ? "was" : "is") \($0.short)"
    }
    return "\(next.due.weekdayShort), \(next.distance)\(next.isNumberInferred ? " (inferred)" : "")"
      + (next.state == .late ? "" : target ?? "")
  }

  fileprivate var lastSeenWords: String {
    guard let day = lastSeen, let ago = daysSinceSeen else {
      return seenState == .notKnown ? "not known" : "not yet"
    }
    return "\(day.short), \(ago) d"
  }
}
