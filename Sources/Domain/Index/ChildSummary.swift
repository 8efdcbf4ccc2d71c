/// What lists, filters, sorts and counts need of a child, in a fixed layout without references.
///
/// The store keeps summaries in a file that is mapped into memory and read as they lie, so every
/// field is a plain number. Days are ``Day/number``, ``noDay`` where there is none; due days are
/// absolute, so that a new day needs no recomputation. What a child is due lies beside it, a
/// ``DutyCard`` for each clock that runs. Whoever changes what a field means raises
/// ``meaningVersion``; a change of the layout or of the rules is seen by itself.
package struct ChildSummary: BitwiseCopyable, Sendable {
  /// Raised with every change of what the fields mean that their layout does not show.
  package static let meaningVersion: UInt32 = 12
  /// Stands for a day that is not known or not set; later than every real day.
  package static let noDay: Int32 = .max

  /// The same for brothers and sisters and for nobody else, 0 where none is recorded.
  package var familyKey: UInt64 = 0
  /// Where the texts of the child begin in the heap of texts.
  package var textStart: UInt32 = 0
  /// Where the folded search text begins, and how long it is, in bytes.
  package var searchStart: UInt32 = 0
  package var searchLength: UInt32 = 0
  /// Where the child's cards begin in the heap of duty cards.
  package var dutyStart: UInt32 = 0
  package var dutyCount: UInt16 = 0
  /// Bytes of each text, in the order of ``ChildTexts``.
  package var textLengths: InlineArray<8, UInt16> = .init(repeating: 0)
  /// The first eight bytes of the folded name, most significant first: names sort by it first.
  package var nameKey: UInt64 = 0
  /// The next eight bytes of the folded name.
  package var nameKeyRest: UInt64 = 0
  /// The id's length and its first seven bytes: ids sort by it, numbers in their order.
  package var idKey: UInt64 = 0
  /// The first eight bytes of the folded permanence plan, 0 where none is recorded.
  package var permanenceKey: UInt64 = 0
  /// The code of the placement, up to four letters, 0 where unknown.
  package var placement: UInt32 = 0
  package var born: Int32 = noDay
  /// The day the present, the announced or else the last period of care began.
  package var lookedAfterFrom: Int32 = noDay
  /// The first day after that period on which the child is not looked after: the day it ends, the
  /// 18th birthday where that comes first, ``noDay`` while neither is known.
  package var lookedAfterUntil: Int32 = noDay
  /// The day the period ended as somebody said it, ``noDay`` where nobody did.
  package var endedOn: Int32 = noDay
  package var notifiedOn: Int32 = noDay
  /// The first day of the last allocation, which may be to come.
  package var allocatedFrom: Int32 = noDay
  package var prioritySince: Int32 = noDay
  /// The last day on which the child was seen in person, was spoken with, was in touch at all.
  package var lastSeen: Int32 = noDay
  package var lastTalk: Int32 = noDay
  package var lastContact: Int32 = noDay
  package var lastReview: Int32 = noDay
  /// The last day on which somebody did something about the case: saw the child, reviewed, noted,
  /// set the priority, raised or moved a notification, completed a duty. An extract is no such thing.
  package var lastTouched: Int32 = noDay
  /// The place in ``Register/officers`` of whom the last allocation names, or ``noOfficer``: the
  /// holder from ``allocatedFrom`` on.
  package var lastOfficer: UInt16 = noOfficer
  /// The holder until the day before ``allocatedFrom``.
  package var officerBefore: UInt16 = noOfficer
  package var flags: Flags = []
  /// The code of the legal status, two letters, 0 where unknown.
  package var legalStatus: UInt16 = 0
  /// 0 not set, 1 High, 2 Medium, 3 Low.
  package var priority: UInt8 = 0
  package var openNotifications: UInt8 = 0
  package var reviewsInPeriod: UInt8 = 0
  /// The number of the next review.
  package var nextReviewNumber: UInt8 = 0

  package static let noOfficer: UInt16 = .max

  package init() {}

  package struct Flags: OptionSet, BitwiseCopyable, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let hasDied = Flags(rawValue: 2)
    package static let hasName = Flags(rawValue: 4)
    package static let reviewNumberInferred = Flags(rawValue: 8)
    package static let hasPermanencePlan = Flags(rawValue: 16)
    package static let isShortBreaks = Flags(rawValue: 32)
    /// The last officer has held the case throughout the period of care.
    package static let sameOfficerThroughout = Flags(rawValue: 64)
    /// The officer before has held the case throughout, until the last allocation.
    package static let sameOfficerBefore = Flags(rawValue: 4096)
    /// A review whose record by the IRO and by the extract differ is not settled.
    package static let hasConflict = Flags(rawValue: 128)
    /// The case was closed by hand and the extract has not said so yet.
    package static let closedByHand = Flags(rawValue: 256)
    package static let seenNotKnown = Flags(rawValue: 512)
    /// Placed in another postcode area than the home.
    package static let isPlacedAway = Flags(rawValue: 1024)
    /// A review that was held has no participation code.
    package static let hasReviewWithoutCode = Flags(rawValue: 2048)
    /// A decision of a review of which nobody has said what became of it.
    package static let hasOpenDecision = Flags(rawValue: 4096)
    /// A doubt of an import that nobody has settled.
    package static let hasDoubt = Flags(rawValue: 16384)
  }
}

extension ChildSummary {
  /// The place of who holds the case on a day, today or later: an allocation takes effect on its day.
  package func officer(on day: Day) -> UInt16 {
    isToBeAllocated(after: day) ? officerBefore : lastOfficer
  }

  /// True where an allocation is recorded that takes effect after a day.
  package func isToBeAllocated(after day: Day) -> Bool {
    allocatedFrom != Self.noDay && day.number < allocatedFrom
  }

  /// Whether an officer's place holds the case on a day, or is to hold it after.
  func holdsOrWill(_ place: UInt16, after day: Day) -> Bool {
    officer(on: day) == place || lastOfficer == place
  }

  /// Whether who holds the case on a day has held it throughout the period of care.
  package func hasSameOfficerThroughout(on day: Day) -> Bool {
    flags.contains(isToBeAllocated(after: day) ? .sameOfficerBefore : .sameOfficerThroughout)
  }

  package func isLookedAfter(on today: Day) -> Bool {
    lookedAfterFrom <= today.number && today.number < lookedAfterUntil
  }

  /// True from the 18th birthday on, until somebody says how care ended.
  package func isEndedAtEighteen(on today: Day) -> Bool {
    lookedAfterFrom < lookedAfterUntil && lookedAfterUntil <= today.number
      && (endedOn == Self.noDay || endedOn > today.number)
  }

  /// The 18th birthday, where it is past on a day.
  package func adultSince(on today: Day) -> Day? {
    Self.day(born).map { $0.birthday(18) }.flatMap { $0 <= today ? $0 : nil }
  }

  /// The 18th birthday of somebody who was 18 before any care on record began, where it is past.
  package func adultBeforeCare(on today: Day) -> Day? {
    guard endedOn == Self.noDay, let eighteenth = adultSince(on: today) else { return nil }
    return lookedAfterFrom >= eighteenth.number ? eighteenth : nil
  }

  /// A day kept as a number, or nil where there is none.
  package static func day(_ number: Int32) -> Day? {
    number == noDay ? nil : Day(number: number)
  }

  package var trackingPriority: Priority? {
    switch priority {
    case 1: .high
    case 2: .medium
    case 3: .low
    default: nil
    }
  }
}
