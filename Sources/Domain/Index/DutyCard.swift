/// One due day of a child, in a fixed layout without references: a clock that runs, or a fact to
/// confirm, which is due on no day.
///
/// The cards of a child lie together, in the order of the table of rules, as many of one rule as
/// there are; ``ChildSummary/dutyStart`` says where. Days are absolute, so that a new day needs no
/// recomputation.
package struct DutyCard: BitwiseCopyable, Hashable, Sendable {
  /// The number of the review or notification it is about, or of the entry in which an action was
  /// agreed, else 0.
  package let subject: UInt32
  /// The last day on which it is in time, as ``Day/number``.
  package let day: Int32
  /// The first day on which it counts, and the first on which it no longer does.
  private let from: Int32
  private let until: Int32
  /// ``ClockRule/number`` of the rule.
  package let rule: UInt16
  /// The time of day in England in minutes after midnight, ``noMinute`` where it is due on a day.
  package let minute: UInt16
  /// The last day of the stricter local target, ``ChildSummary/noDay`` where there is none.
  package private(set) var target: Int32
  private let partNumber: UInt16
  private let padding: UInt16

  package static let noMinute: UInt16 = .max

  package init(
    _ rule: ClockRule, day: Day, minute: UInt16 = noMinute, subject: UInt32 = 0,
    target: Day? = nil, from: Day? = nil, until: Day? = nil
  ) {
    self.subject = subject
    self.target = target?.number ?? ChildSummary.noDay
    self.day = day.number
    self.from = from?.number ?? .min
    self.until = until?.number ?? .max
    self.rule = rule.number
    self.minute = minute
    partNumber = rule.part.rawValue
    padding = 0
  }

  /// The card of the rule of a number, of which it is not known whether its duty was done; due on no day.
  package init(factOf rule: UInt16) {
    subject = 0
    target = ChildSummary.noDay
    day = ChildSummary.noDay
    (from, until) = (.min, .max)
    self.rule = rule
    minute = DutyCard.noMinute
    partNumber = DutyPart.fact.rawValue
    padding = 0
  }

  /// The card of a clock, or nil where it neither runs until a day nor is a fact to confirm.
  init?(_ clock: Clock, of rule: ClockRule) {
    if clock.isNotKnown {
      self.init(factOf: rule.number)
      return
    }
    guard clock.isRunning, let due = clock.due else { return nil }
    let time = clock.anchor?.dueAt.map { UInt16(clamping: $0.hour * 60 + $0.minute) }
    let subject: UInt32 =
      switch clock.subject {
      case .review(let number), .notification(let number), .action(let number),
        .decision(let number):
        UInt32(clamping: number)
      case .visit, nil: 0
      }
    self.init(
      rule, day: due, minute: time ?? DutyCard.noMinute, subject: subject,
      target: clock.localTarget, from: clock.anchor?.countsFrom, until: clock.anchor?.countsUntil)
  }

  package func plays(_ part: DutyPart) -> Bool { partNumber == part.rawValue }

  /// True where it plays a part on a day.
  package func plays(_ part: DutyPart, on today: Int32) -> Bool {
    partNumber == part.rawValue && counts(on: today)
  }

  package func counts(on today: Int32) -> Bool { from <= today && today < until }

  package var due: Day { Day(number: day) }

  /// The first day on which it counts, nil where it counts from the beginning.
  package var countsFrom: Day? { from == .min ? nil : Day(number: from) }

  /// The same card with the local target of the clock that it serves.
  package func aiming(at target: Int32) -> DutyCard {
    var card = self
    card.target = target
    return card
  }

  package var localTarget: Day? { ChildSummary.day(target) }
}

extension Span<DutyCard> {
  /// The card of a part that counts on a day and is due first, or nil where there is none.
  package func earliest(of part: DutyPart, on today: Int32) -> DutyCard? {
    var best: DutyCard?
    for place in indices where self[place].plays(part, on: today) {
      if let found = best, found.day <= self[place].day { continue }
      best = self[place]
    }
    return best
  }

  /// The first due day of a part on a day, ``ChildSummary/noDay`` where there is none.
  package func day(of part: DutyPart, on today: Int32) -> Int32 {
    earliest(of: part, on: today)?.day ?? ChildSummary.noDay
  }

  /// How many cards play a part on a day.
  package func count(of part: DutyPart, on today: Int32) -> Int {
    indices.reduce(0) { $0 + (self[$1].plays(part, on: today) ? 1 : 0) }
  }

  /// True where any clock that counts on a day was due before it.
  package func isAnyLate(on today: Int32) -> Bool {
    for place in indices where self[place].day < today && self[place].counts(on: today) {
      return true
    }
    return false
  }
}

extension ChildSummary {
  /// Which cards of a heap are the child's; none where the heap does not hold them.
  package func dutyRange(in count: Int) -> Range<Int> {
    let start = Int(dutyStart)
    let end = start + Int(dutyCount)
    return end <= count ? start..<end : 0..<0
  }
}
