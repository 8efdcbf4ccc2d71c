/// What a piece of text is. A screen says this; the theme decides what it looks like.
package enum Paint: String, CaseIterable, Hashable, Sendable {
  case text, muted, strong, title, heading
  case border, borderFocus
  case tab, tabActive
  case columnHeader, columnSorted
  case selected, selectedUnfocused, marked, match
  case keyHint, keyLabel
  case filter, popup, menuDisabled
  case input, inputFocus, placeholder, invalid, hint
  case info, success, warning, error
  case dueLate, dueToday, dueSoon, dueLater, notKnown
  case priorityHigh, priorityMedium, priorityLow, priorityUnset
  case added, changed, removed, unsaved
  case praise
  case chart1, chart2, chart3, chart4, chartAxis, chartTarget
  case link, scrollbar

  /// The one character that stands for the role where a test looks at roles: "." for plain text.
  package var letter: Character {
    guard self != .text, let index = Self.allCases.firstIndex(of: self) else { return "." }
    return Self.letters[index - 1]
  }

  private static let letters = Array(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")

  /// Whether it draws lines and bars rather than words: contrast of 3:1 is enough for these.
  package var isGraphic: Bool {
    switch self {
    case .border, .borderFocus, .scrollbar, .chart1, .chart2, .chart3, .chart4, .chartAxis,
      .chartTarget:
      true
    default: false
    }
  }
}
