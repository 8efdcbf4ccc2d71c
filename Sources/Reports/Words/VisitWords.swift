import Domain

/// A visit in words.
package enum VisitWords {
  /// "Visit · in person · at placement · seen alone".
  package static func sentence(_ visit: Visit) -> String {
    if visit.imported == true { return "Visit or contact · from Annex A; how is not known" }
    var parts = [visit.seen ? "Visit" : "Visit tried", manner(visit.manner)]
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
      return "not seen on \(day.weekdayShort): \(visit.notSeenReason?.trimmed ?? "")."
    }
    var parts = ["\(verb(visit.manner)) on \(day.weekdayShort)"]
    if visit.manner == .inPerson { parts.append(manner(.inPerson)) }
    if let place = visit.place {
      parts.append(place == .placement ? "at the placement" : self.place(place))
    }
    if visit.alone { parts.append("alone") }
    if visit.observed { parts.append("observed in the placement") }
    return parts.joined(separator: ", ") + "."
  }

  private static func verb(_ manner: Visit.Manner) -> String {
    switch manner {
    case .inPerson: "seen"
    case .video: "seen by video"
    case .phone: "spoken with by phone"
    case .message: "in touch by message"
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

  /// "seen alone", "seen", or "not seen: refused".
  package static func seen(_ visit: Visit) -> String {
    guard visit.seen else {
      let reason = visit.notSeenReason?.oneLine ?? ""
      return reason.isEmpty ? "not seen" : "not seen: \(reason)"
    }
    return visit.alone ? "seen alone" : "seen"
  }
}
