import Domain

extension Visit.Manner {
  var title: String {
    switch self {
    case .inPerson: "in person"
    case .video: "video"
    case .phone: "phone"
    case .message: "message"
    }
  }
}

extension Visit.Place {
  var title: String { rawValue }
}

extension Visit.Purpose {
  var title: String {
    switch self {
    case .beforeReview: "before the review"
    case .midway: "midway"
    case .afterReview: "after the review"
    case .other: "other"
    }
  }
}

/// A time of day as people write it: "11:00", "9", "2.30pm".
enum TimeText {
  /// Returns minutes after midnight, or nil where the text is no time of day.
  static func minutes(_ text: String) -> Int? {
    var word = text.trimmed.lowercased()
    var isAfternoon = false
    for suffix in ["pm", "am"] where word.hasSuffix(suffix) {
      word = String(word.dropLast(2)).trimmed
      isAfternoon = suffix == "pm"
    }
    let parts = word.split(separator: word.contains(":") ? ":" : ".").map(String.init)
    guard parts.count == 1 || parts.count == 2, let hour = parts.first.flatMap({ Int($0) }),
      (0...23).contains(hour)
    else { return nil }
    let minute = parts.count == 2 ? Int(parts[1]) : 0
    guard let minute, (0...59).contains(minute) else { return nil }
    let hours = isAfternoon && hour < 12 ? hour + 12 : hour
    return hours * 60 + minute
  }
}
