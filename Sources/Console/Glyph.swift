/// A sign that the program draws. Which characters it is made of, the glyph set decides.
package enum Glyph: Hashable, Sendable {
  case late, today, soon, later, done, notKnown, notStarted
  case high, medium, low, unset
  case marked, unsaved, praise, info, success, warning, error
  case sortUp, sortDown, more, bullet, dash, separator, pointer, crumb
  case arrowRight, arrowLeft, arrowUp, arrowDown, times
  case radioOn, radioOff, checkOn, checkOff
  case horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight
  case teeLeft, teeRight, teeTop, teeBottom, cross
  case scrollThumb, scrollTrack, barTrack
  /// A bar that grows from the left, in eighths of a cell: 1 to 8.
  case bar(Int)
  /// A bar that grows from below, in eighths of a cell: 1 to 8.
  case spark(Int)

  /// Every sign there is.
  package static let all: [Glyph] =
    states + [
      .marked, .unsaved, .info, .success, .warning, .error, .sortUp, .sortDown, .more, .bullet,
      .dash, .separator, .pointer, .crumb, .arrowRight, .arrowLeft, .arrowUp, .arrowDown, .times,
      .radioOn, .radioOff, .checkOn, .checkOff, .horizontal, .vertical, .topLeft, .topRight,
      .bottomLeft, .bottomRight, .teeLeft, .teeRight, .teeTop, .teeBottom, .cross, .scrollThumb,
      .scrollTrack, .barTrack,
    ] + (1...8).map { .bar($0) } + (1...8).map { .spark($0) }

  /// The signs that say how something stands. Each is also a word, so none speaks by colour alone.
  package static let states: [Glyph] = [
    .late, .today, .soon, .later, .done, .notKnown, .notStarted, .high, .medium, .low, .unset,
    .praise,
  ]

  /// What the sign says, in a word or two; empty for a sign that only draws.
  package var word: String {
    switch self {
    case .late: "late"
    case .today: "today"
    case .soon: "soon"
    case .later: "later"
    case .done: "done"
    case .notKnown: "not known"
    case .notStarted: "not started"
    case .high: "High"
    case .medium: "Medium"
    case .low: "Low"
    case .unset: "not set"
    case .praise: "praise"
    case .marked: "marked"
    case .unsaved: "not saved"
    case .info: "note"
    case .success: "done"
    case .warning: "warning"
    case .error: "error"
    default: ""
    }
  }

  /// What the sign is, so that a theme can colour it as it colours the word.
  package var role: Paint {
    switch self {
    case .late: .dueLate
    case .today: .dueToday
    case .soon: .dueSoon
    case .later: .dueLater
    case .done, .success: .success
    case .notKnown, .notStarted: .notKnown
    case .high: .priorityHigh
    case .medium: .priorityMedium
    case .low: .priorityLow
    case .unset: .priorityUnset
    case .praise: .praise
    case .marked: .marked
    case .unsaved: .unsaved
    case .info: .info
    case .warning: .warning
    case .error: .error
    case .horizontal, .vertical, .topLeft, .topRight, .bottomLeft, .bottomRight: .border
    case .teeLeft, .teeRight, .teeTop, .teeBottom, .cross: .border
    case .scrollThumb, .scrollTrack: .scrollbar
    case .bar, .spark: .chart1
    case .barTrack: .chartAxis
    default: .text
    }
  }
}
