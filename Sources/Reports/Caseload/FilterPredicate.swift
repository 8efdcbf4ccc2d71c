import Domain

/// A term that a summary alone can answer, with everything worked out beforehand.
struct FilterPredicate {
  private let test: FilterTest
  private let today: Int32
  /// The day with which a due day, a day of seeing or a birthday is compared.
  private var bound: Int32 = 0
  private var codes: Set<UInt32> = []
  private var officers: Set<UInt16> = []

  init(_ test: FilterTest, register: Register, today: Day) {
    self.test = test
    self.today = today.number
    switch test {
    case .due(_, let term):
      bound = term.end(from: today, workingDays: register.workingDays).number
    case .seen(_, let term):
      bound =
        Term(-term.count, term.unit).end(from: today, workingDays: register.workingDays)
        .number
    case .status(let code):
      codes = FilterPredicate.codes(LegalStatus.known + [LegalStatus(rawValue: code)], code) {
        UInt32(ChildSummary.packed($0))
      }
    case .placement(let word): codes = FilterPredicate.placements(word)
    case .iro(let word?):
      for (place, officer) in register.officers.enumerated()
      where SearchText.fold(officer.name).contains(word) || officer.id.rawValue == word {
        officers.insert(UInt16(clamping: place))
      }
    case .iro(nil), .property(.unallocated): officers = register.placesOfNobody(on: today)
    default: break
    }
  }

  func isTrue(of summary: borrowing ChildSummary, duties: Span<DutyCard>) -> Bool {
    switch test {
    case .priority(let priority): summary.trackingPriority == priority
    case .due(let comparison, _):
      duties.earliest(of: .nextReview, on: today).map { comparison.holds($0.day, bound) } ?? false
    case .dueLate: duties.day(of: .nextReview, on: today) < today
    case .dueNone: duties.earliest(of: .nextReview, on: today) == nil
    case .seen(let comparison, _): isSeen(summary, comparison)
    case .seenNever: summary.lastSeen == ChildSummary.noDay
    case .seenLate: duties.day(of: .seeing, on: today) < today
    case .status: codes.contains(UInt32(summary.legalStatus))
    case .placement: codes.contains(summary.placement)
    case .age(let comparison, let years): isAged(summary, comparison, years)
    case .reviews(let comparison, let number):
      comparison.holds(Int(summary.nextReviewNumber) - 1, number)
    case .notification(.open): summary.openNotifications > 0
    case .notification(.none): summary.openNotifications == 0
    case .iro: officers.contains(summary.officer(on: Day(number: today)))
    case .plan: !summary.flags.contains(.hasPermanencePlan)
    case .agreedPlan: summary.flags.contains(.hasPermanencePlan)
    case .property(let property): has(property, summary)
    default: false
    }
  }

  /// "seen>6w" is longer ago than six weeks: an earlier day. Never seen is longer ago than any.
  private func isSeen(_ summary: borrowing ChildSummary, _ comparison: Comparison) -> Bool {
    let last = summary.lastSeen == ChildSummary.noDay ? Int32.min : summary.lastSeen
    return comparison.holds(bound, last)
  }

  private func isAged(
    _ summary: borrowing ChildSummary, _ comparison: Comparison, _ years: Int
  ) -> Bool {
    guard let born = ChildSummary.day(summary.born),
      let age = Day.shownAge(of: born, on: Day(number: today))
    else { return false }
    return comparison.holds(age, years)
  }

  private func has(_ property: ChildProperty, _ summary: borrowing ChildSummary) -> Bool {
    switch property {
    case .open: summary.isLookedAfter(on: Day(number: today))
    case .closed: !summary.isLookedAfter(on: Day(number: today))
    case .endedAtEighteen: summary.isEndedAtEighteen(on: Day(number: today))
    case .adult: summary.adultSince(on: Day(number: today)) != nil
    case .unallocated: officers.contains(summary.officer(on: Day(number: today)))
    case .inferred: summary.flags.contains(.reviewNumberInferred)
    case .conflict: summary.flags.contains(.hasConflict)
    case .doubt: summary.flags.contains(.hasDoubt)
    case .shortBreaks: summary.flags.contains(.isShortBreaks)
    case .noCode: summary.flags.contains(.hasReviewWithoutCode)
    case .unnamed: !summary.flags.contains(.hasName)
    case .late: false
    }
  }

  /// The codes that begin as typed.
  private static func codes<Code: ReturnCode>(
    _ all: [Code], _ typed: String, packed: (Code) -> UInt32
  ) -> Set<UInt32> {
    Set(all.filter { $0.rawValue.hasPrefix(typed) }.map(packed)).subtracting([0])
  }

  /// The placements whose code begins as typed; where none does, those whose group or short name
  /// holds the word.
  private static func placements(_ word: String) -> Set<UInt32> {
    let typed = PlacementType(rawValue: word.uppercased())
    let coded = PlacementType.known.filter { $0.rawValue.hasPrefix(typed.rawValue) }
    let named =
      coded.isEmpty
      ? PlacementType.known.filter {
        SearchText.fold($0.group.title).contains(word) || $0.shortName.contains(word)
      } : coded
    return Set((named + [typed]).map { ChildSummary.packed($0) }).subtracting([0])
  }
}
