/// What happened to a child's statutory reviews.
package enum ReviewEvent: Hashable, Sendable {
  /// A review was held and completed on the fact's day.
  case held(HeldReview)
  /// A review met on the fact's day and was adjourned, to be completed within 20 working days.
  case adjourned(AdjournedReview)
  /// A review is planned for a day and, where known, a time.
  case planned(Appointment)
}

extension ReviewEvent: EventArea {
  var name: String {
    switch self {
    case .held: "review.held"
    case .adjourned: "review.adjourned"
    case .planned: "review.planned"
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    switch self {
    case .held(let review): try container.encode(review, forKey: .fields)
    case .adjourned(let review): try container.encode(review, forKey: .fields)
    case .planned(let appointment): try container.encode(appointment, forKey: .fields)
    }
  }

  static func decode(_ name: String, from container: FactReading) throws -> ReviewEvent? {
    switch name {
    case "review.held": .held(try container.decode(HeldReview.self, forKey: .fields))
    case "review.adjourned":
      .adjourned(try container.decode(AdjournedReview.self, forKey: .fields))
    case "review.planned": .planned(try container.decode(Appointment.self, forKey: .fields))
    default: nil
    }
  }
}
