/// What happened to a child's statutory reviews.
package enum ReviewEvent: Hashable, Sendable {
  /// A review was held and completed on the fact's day.
  case held(HeldReview)
  /// A review met on the fact's day and was adjourned, to be completed within 20 working days.
  case adjourned(AdjournedReview)
  /// A review is planned for a day and, where known, a time.
  case planned(Appointment)
}

/// The meeting of a review as the IRO recorded it.
package struct HeldReview: Hashable, Codable, Sendable {
  package var participation: Participation?
  package var place: String?
  /// What the child said, or what was said for the child.
  package var views: String?
  package var notes: String?

  package init(
    participation: Participation? = nil, place: String? = nil, views: String? = nil,
    notes: String? = nil
  ) {
    self.participation = participation
    self.place = place
    self.views = views
    self.notes = notes
  }
}

/// A review that was begun and adjourned.
package struct AdjournedReview: Hashable, Codable, Sendable {
  package var reason: String

  package init(reason: String) { self.reason = reason }
}

/// A day, and where known a time of day in England, at which something is to happen.
package struct Appointment: Hashable, Codable, Sendable {
  package var day: Day
  /// Minutes after midnight in England, or nil where no time is agreed.
  package var minute: Int?
  package var place: String?

  package init(day: Day, minute: Int? = nil, place: String? = nil) {
    self.day = day
    self.minute = minute
    self.place = place
  }

  /// "11:00", or nil where no time is agreed.
  package var time: String? {
    minute.map { minute in
      let hours = minute / 60
      let rest = minute % 60
      return "\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}

extension ReviewEvent: EventArea {
  enum Name: String, CaseIterable {
    case held = "review.held"
    case adjourned = "review.adjourned"
    case planned = "review.planned"
  }

  var name: Name {
    switch self {
    case .held: .held
    case .adjourned: .adjourned
    case .planned: .planned
    }
  }

  var fields: EventFields {
    switch self {
    case .held(let value): .members(value)
    case .adjourned(let value): .members(value)
    case .planned(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .held: self = .held(try read())
    case .adjourned: self = .adjourned(try read())
    case .planned: self = .planned(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .held, .adjourned: true
    case .planned: false
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .held, .adjourned, .planned: nil
    }
  }

  func rests(on earlier: Fact, from day: Day) -> Bool {
    switch self {
    case .held:
      if case .review(.adjourned) = earlier.event { day >= earlier.on } else { false }
    case .adjourned, .planned: false
    }
  }
}
