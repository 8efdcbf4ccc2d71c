import Domain

/// A visit in words.
package enum VisitWords {
  /// "Visit · in person · at placement · seen alone".
  package static func sentence(_ visit: Visit) -> String {
    var parts = [visit.seen ? "Visit" : "Visit tried", manner(visit.manner)]
    if let place = visit.place { parts.append(self.place(place)) }
    parts.append(seen(visit))
    if visit.observed { parts.append("observed in placement") }
    if visit.purpose != .other { parts.append(purpose(visit.purpose)) }
    return parts.joined(separator: " · ")
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
