/// One press on the keyboard, or one paste, as a screen sees it.
package enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space that was typed.
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, altLeft, altRight, altBackspace, controlLeft, controlRight
  /// A function key, counted from 1.
  case function(Int)
  /// A letter held with Ctrl, in lower case.
  case control(Character)
  /// A letter held with Alt, in lower case; a terminal sends Esc and the letter in one breath.
  case alt(Character)
  /// Text that was pasted in one piece. It is raw: sanitise it before it is kept.
  case paste(String)
  /// A press of the mouse's first button, in columns and rows of the screen.
  case click(x: Int, y: Int)
  /// A turn of the mouse's wheel.
  case wheelUp, wheelDown
  /// Bytes that are no key of this program.
  case unknown

  /// What the key is called in the key bar, the help and the manual: "Enter", "Ctrl+P", "↑".
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl+" + letter.uppercased()
    case .alt(let letter): "Alt+" + letter.uppercased()
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    case .click: "Click"
    case .unknown: "?"
    default: Self.named.first { $0.key == self }?.label ?? "?"
    }
  }
}
