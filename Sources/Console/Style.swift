/// How a cell is to look, said in meaning: its role, and whether its row is selected or marked.
package struct Style: Hashable, Sendable {
  package var role: Paint
  package var isSelected: Bool
  package var isMarked: Bool
  /// Whether the selection stands in a list that does not have the keyboard now.
  package var isUnfocused: Bool

  /// Whether it stands on a popup that lies over the screen.
  package var isRaised: Bool
  /// Whether it is a sign rather than a word; a theme may colour signs where letters in that
  /// colour could not be read on every background.
  package var isSign: Bool

  package init(_ role: Paint = .text) {
    self.role = role
    isSelected = false
    isMarked = false
    isUnfocused = false
    isRaised = false
    isSign = false
  }

  /// Returns the style in the selected row, of a list that has the keyboard or one that has not.
  package func selected(_ isSelected: Bool = true, focused: Bool = true) -> Style {
    var style = self
    style.isSelected = isSelected
    style.isUnfocused = isSelected && !focused
    return style
  }

  /// Returns the style in a marked row.
  package func marked(_ isMarked: Bool = true) -> Style {
    var style = self
    style.isMarked = isMarked
    return style
  }

  /// Returns the style for a sign of the same role.
  package func sign() -> Style {
    var style = self
    style.isSign = true
    return style
  }

  package static let text = Style(.text)
}
