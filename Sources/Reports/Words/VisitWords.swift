import Domain

/// A visit in words.
package enum VisitWords {
  /// "Visit · in person · at placement · seen alone".
  package static func sentence(_ visit: Visit) -> String {
    if visit.imported == true { return "Visit or contact · from Annex A; how is not known" }
    var parts = [visit.seen ? heading(visit.manner) : "Visit tried", manner(visit.manner)]
    if let place = visit.place { parts.append(self.place(place)) }
    parts.append(seen(visit))
    if visit.observed { parts.append("observed in placement") }
    if visit.purpose != .other { parts.append(purpose(visit.purpose)) }
    return parts.joined(separator: " · ")
  }

  /// What was recorded, to the person who recorded it: "seen on Thu 19 Nov 2026, in person, at the
  /// placement, alone."
  package static func report(_ visit: Visit, on day: Day) -> String {
    if visit.imported == true {
      return "visit or contact on \(day.weekdayShort), from Annex A; how is not known."
    }
    guard visit.seen else {
      let why = whyNotSeen(visit)
      return "not seen on \(day.weekdayShort): \(why)."
    }
    var parts = ["\(verb(visit.manner)) on \(day.weekdayShort)"]
    if visit.manner == .inPerson { parts.append(manner(.inPerson)) }
    if let place = visit.place {
      parts.append(place == .placement ? "at the placement" : self.place(place))
    }
    if visit.alone { parts.append("alone") }
    if visit.observed { parts.append("observed in the placement") }
    if visit.manner == .message { parts.append("which is contact only") }
    if let excuse = visit.excuse { parts.append("not in private: \(excuse)") }
    return parts.joined(separator: ", ") + "."
  }

  private static func verb(_ manner: Visit.Manner) -> String {
    switch manner {
    case .inPerson: "seen"
    case .video: "spoken with by video"
    case .phone: "spoken with by phone"
    case .message: "in touch by message"
    }
  }

  private static func heading(_ manner: Visit.Manner) -> String {
    switch manner {
    case .inPerson, .video: "Visit"
    case .phone: "Talk"
    case .message: "Contact"
    }
  }

  package static func manner(_ manner: Visit.Manner) -> String {
    switch manner {
    case .inPerson: "in person"
    case .video: "video"
    case .phone: "phone"
    case .message: "message"
    }
  }

  package static func place(_ place: Visit.Place) -> String {
    switch place {
    case .placement: "at placement"
    case .school: "at school"
    case .office: "at the office"
    case .home: "at home"
    case .other: "elsewhere"
    }
  }

  /// The place as one of several to choose from: "placement".
  package static func option(_ place: Visit.Place) -> String { place.rawValue }

  package static func purpose(_ purpose: Visit.Purpose) -> String {
    switch purpose {
    case .beforeReview: "before the review"
    case .midway: "midway"
    case .afterReview: "after the review"
    case .other: "other"
    }
  }

  /// "seen alone", "seen", "spoken with alone" where they did not meet, "in touch" of a message, or
  /// "not seen: refused"; with the answer where there was no talk in private.
  package static func seen(_ visit: Visit) -> String {
    guard visit.seen else {
      let reason = whyNotSeen(visit)
      return reason.isEmpty ? "not seen" : "not seen: \(reason)"
    }
    let met =
      switch visit.manner {
      case .inPerson: "seen"
      case .video, .phone: "spoken with"
      case .message: "in touch"
      }
    if let excuse = visit.excuse { return "\(met), not in private: \(excuse)" }
    return visit.alone ? "\(met) alone" : met
  }

  /// Why the child was not seen, and why there was no talk in private: each where it was said, and
  /// once where one was said for both.
  private static func whyNotSeen(_ visit: Visit) -> String {
    let reason = visit.notSeenReason?.trimmed.oneLine.orNil
    guard reason != visit.exceptionReason?.trimmed.oneLine || reason == nil else {
      return visit.excuse ?? reason ?? ""
    }
    return [reason, visit.excuse].compactMap(\.self).joined(separator: "; ")
  }

  /// Why there was no talk in private, as one of several to choose from.
  package static func exception(_ exception: Visit.Exception) -> String {
    switch exception {
    case .refused: "the child refused"
    case .inappropriate: "the IRO considers it inappropriate"
    }
  }
}
