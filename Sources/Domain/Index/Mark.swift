/// One thing that happened about a child, in a dozen bytes: what boards, measures and a report over
/// years count, so that a figure of 84,000 children reads no record.
///
/// A table of marks is kept beside the summaries, with a range for each child. It is mapped and read
/// as it lies, so every field is a plain number and none an enumeration: bytes that no program wrote
/// are then a mark of an unknown kind, which nothing counts.
package struct Mark: BitwiseCopyable, Hashable, Sendable {
  /// The day as ``Day/number``, counted from 1 January 1970.
  package var day: Int32
  /// The number of the review or notification; 0 where it has none.
  package var subject: UInt32
  /// The place in ``Register/officers`` of the IRO who held the case on that day, or
  /// ``ChildSummary/noOfficer``.
  package var officer: UInt16
  package var kind: Kind
  package var outcome: Outcome

  /// What happened. The numbers lie in files: a new kind takes a new one.
  package struct Kind: BitwiseCopyable, Hashable, Sendable {
    let rawValue: UInt8

    package static let reviewHeld = Kind(rawValue: 1)
    package static let visitMade = Kind(rawValue: 2)
    package static let notificationRaised = Kind(rawValue: 3)
    package static let notificationAnswered = Kind(rawValue: 4)
    package static let notificationResolved = Kind(rawValue: 5)
    /// The IRO and the child spoke in private, or one of the two answers stands in its place.
    package static let privateTalk = Kind(rawValue: 60)
    /// What came of the talk in private before a review, on the day of the review.
    package static let reviewTalk = Kind(rawValue: 61)
  }

  /// How it ended. The numbers lie in files: a new outcome takes a new one.
  package struct Outcome: BitwiseCopyable, Hashable, Sendable {
    let rawValue: UInt8

    /// Nothing is told by it; of a review, by when it was due cannot be told.
    package static let none = Outcome(rawValue: 0)
    /// Completed by its last day under the regulations that governed it: SI 2010/959, regulation 33
    /// with 36(2), or 48, or once placed for adoption SI 2005/389, regulation 36(3).
    package static let onTime = Outcome(rawValue: 1)
    package static let late = Outcome(rawValue: 2)
    /// The child was seen, or was not.
    package static let seen = Outcome(rawValue: 3)
    package static let notSeen = Outcome(rawValue: 4)
    package static let challenge = Outcome(rawValue: 5)
    package static let praise = Outcome(rawValue: 6)
    /// Spoken with by phone or video, which is not seeing; in touch by message only.
    package static let spokenWith = Outcome(rawValue: 60)
    package static let contact = Outcome(rawValue: 61)
    /// Of a talk in private: held, refused by the child, or inappropriate in the IRO's view.
    package static let talked = Outcome(rawValue: 62)
    package static let refused = Outcome(rawValue: 63)
    package static let inappropriate = Outcome(rawValue: 64)
    /// Of a review: no talk in private before it is recorded, and neither answer.
    package static let notTalked = Outcome(rawValue: 65)
  }

  package init(
    _ kind: Kind, on day: Day, officer: UInt16 = ChildSummary.noOfficer,
    outcome: Outcome = .none, subject: Int = 0
  ) {
    self.day = day.number
    self.subject = UInt32(clamping: subject)
    self.officer = officer
    self.kind = kind
    self.outcome = outcome
  }
}

extension Mark {
  /// Everything to be marked of a child, by kind and day.
  static func all(of state: ChildState, officers: [Officer]) -> [Mark] {
    var marks = state.reviews.held.map {
      Mark(.reviewHeld, on: $0.held, outcome: outcome(of: $0), subject: $0.number ?? 0)
    }
    marks += state.reviews.held.compactMap { review in
      review.talk.map {
        Mark(.reviewTalk, on: review.held, outcome: outcome(of: $0), subject: review.number ?? 0)
      }
    }
    marks += state.visits.made.map {
      Mark(.visitMade, on: $0.on, outcome: outcome(of: $0.value, state.visits))
    }
    marks += state.visits.made.compactMap { visit in
      talk(visit.value).map { Mark(.privateTalk, on: visit.on, outcome: $0) }
    }
    for one in state.notifications.all {
      let outcome: Outcome = one.isPraise ? .praise : .challenge
      func mark(_ kind: Kind, _ day: Day) -> Mark {
        Mark(kind, on: day, outcome: outcome, subject: one.number)
      }
      marks.append(mark(.notificationRaised, one.raised.on))
      marks += one.answers.map { mark(.notificationAnswered, $0.on) }
      if let end = one.resolution { marks.append(mark(.notificationResolved, end.on)) }
    }
    let holders = state.allocation.all.map { held in
      (from: held.on.number, place: officers.firstIndex { $0.id == held.value })
    }
    for index in marks.indices {
      let day = marks[index].day
      let place = holders.last { $0.from <= day }?.place
      marks[index].officer = place.map { UInt16(clamping: $0) } ?? ChildSummary.noOfficer
    }
    return marks.sorted { ($0.kind.rawValue, $0.day) < ($1.kind.rawValue, $1.day) }
  }

  private static func outcome(of visit: Visit, _ visits: VisitHistory) -> Outcome {
    visits.isSight(visit)
      ? .seen : visits.isTalk(visit) ? .spokenWith : visit.seen ? .contact : .notSeen
  }

  /// What came of the talk in private, nil where there was to be none.
  private static func talk(_ visit: Visit) -> Outcome? {
    switch visit.exception {
    case .refused: .refused
    case .inappropriate: .inappropriate
    case nil: visit.isPrivateTalk ? .talked : nil
    }
  }

  private static func outcome(of talk: TalkBeforeReview) -> Outcome {
    switch talk {
    case .held: .talked
    case .refused: .refused
    case .inappropriate: .inappropriate
    case .notHeld: .notTalked
    }
  }

  private static func outcome(of review: Review) -> Outcome {
    review.wasInTime.map { $0 ? .onTime : .late } ?? .none
  }
}

extension UnsafeBufferPointer {
  /// The elements of a range that was read from a file, as far as they are there.
  func clamped(_ start: UInt32, _ end: UInt32) -> Slice<Self> {
    let upper = Swift.min(Int(end), count)
    return self[Swift.min(Int(start), upper)..<upper]
  }
}
