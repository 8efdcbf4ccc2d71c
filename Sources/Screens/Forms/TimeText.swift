import Domain

/// A time of day as people write it: "11:00", "9", "2.30pm".
struct TimeText: Codable, Hashable {
  var text = ""

  var isEmpty: Bool { text.trimmed.isEmpty }

  /// Minutes after midnight, or nil where the text is no time of day.
  var minutes: Int? {
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
