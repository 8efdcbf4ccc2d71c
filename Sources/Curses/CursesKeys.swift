import CNcurses
import Console

/// Reads keys from ncurses and gives them the program's names.
struct CursesKeys {
  /// What was read: a key, the news that the size has changed, or nothing yet.
  enum Reading: Hashable {
    case key(Key)
    case resized
    case nothing
  }

  /// A pad, since reading from a window would draw it first.
  private let window: UnsafeMutablePointer<WINDOW>?
  private let input: Int32

  /// Makes a reader of the terminal that is open on a file.
  init(input: Int32) {
    self.input = input
    window = newpad(1, 1)
    keypad(window, true)
    nodelay(window, true)
    for (sequence, code) in Self.sequences { define_key(sequence, code) }
  }

  func read() -> Reading {
    switch next() {
    case .none: .nothing
    case .code(KEY_RESIZE): .resized
    case .code(KEY_MOUSE): .key(readMouse())
    case .code(Self.pasteStart): .key(.paste(readPaste()))
    case .code(let code): .key(Self.key(code: code))
    case .scalar("\u{1B}"): .key(readBehindEscape())
    case .scalar(let scalar): .key(Self.key(scalar: scalar))
    }
  }

  /// Reads what came in one breath with an Esc: a key held with Alt, or a sequence that no key of
  /// this program sends, of which nothing must be taken for typed.
  private func readBehindEscape() -> Key {
    switch next() {
    case .none: return .escape
    case .code(KEY_BACKSPACE), .scalar("\u{7F}"), .scalar("\u{8}"): return .altBackspace
    case .code(let code):
      ungetch(code)
      return .escape
    case .scalar("\u{1B}"):
      unget_wch(0x1B)
      return .escape
    case .scalar("["):
      // Parameters until a letter ends the sequence (ECMA-48, 5.4).
      while case .scalar(let scalar) = next(), (0x20...0x3F).contains(scalar.value) {}
      return .unknown
    case .scalar("O"):
      _ = next()
      return .unknown
    case .scalar(let scalar):
      guard scalar.value > 0x20 else { return .unknown }
      return Character(scalar).lowercased().first.map { .alt($0) } ?? .unknown
    }
  }

  private enum Raw {
    case none
    case code(Int32)
    case scalar(Unicode.Scalar)
  }

  private func next() -> Raw {
    var value: wint_t = 0
    switch wget_wch(window, &value) {
    case KEY_CODE_YES: return .code(Int32(bitPattern: value))
    case OK: return Unicode.Scalar(value).map { .scalar($0) } ?? .code(0)
    default: return .none
    }
  }

  private func readMouse() -> Key {
    var x: Int32 = 0
    var y: Int32 = 0
    switch nc_read_mouse(&x, &y) {
    case 1: return .click(x: Int(x), y: Int(y))
    case 2: return .wheelUp
    case 3: return .wheelDown
    default: return .unknown
    }
  }

  /// Collects what is pasted until its end; a paste that stalls for a second is over.
  private func readPaste() -> String {
    var text = String.UnicodeScalarView()
    while true {
      switch next() {
      case .scalar(let scalar): text.append(scalar)
      case .code(Self.pasteEnd): return String(text)
      case .code: continue
      case .none:
        if nc_wait(input, -1, -1, 1_000) & 1 == 0 { return String(text) }
      }
    }
  }

  private static func key(scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x08, 0x7F: .backspace
    case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0..<0x20: .unknown
    default: .character(Character(scalar))
    }
  }

  private static func key(code: Int32) -> Key {
    if (KEY_F0 + 1...KEY_F0 + 20).contains(code) { return .function(Int(code - KEY_F0)) }
    return keys[code] ?? .unknown
  }

  private static let pasteStart: Int32 = 4000
  private static let pasteEnd: Int32 = 4001
  private static let altLeft: Int32 = 4002
  private static let altRight: Int32 = 4003
  private static let shiftUp: Int32 = 4004
  private static let shiftDown: Int32 = 4005
  private static let controlLeft: Int32 = 4006
  private static let controlRight: Int32 = 4007

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_ENTER: .enter,
    KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_BTAB: .backTab, KEY_SR: .shiftUp,
    KEY_SF: .shiftDown, altLeft: .altLeft, altRight: .altRight, shiftUp: .shiftUp,
    shiftDown: .shiftDown, controlLeft: .controlLeft, controlRight: .controlRight,
  ]

  /// What terminals send for keys that their description leaves out or gives another way.
  private static let sequences: [(String, Int32)] = [
    ("\u{1B}[200~", pasteStart), ("\u{1B}[201~", pasteEnd),
    ("\u{1B}[1;3D", altLeft), ("\u{1B}[1;3C", altRight),
    ("\u{1B}\u{1B}[D", altLeft), ("\u{1B}\u{1B}[C", altRight),
    ("\u{1B}[1;5D", controlLeft), ("\u{1B}[1;5C", controlRight),
    ("\u{1B}[5D", controlLeft), ("\u{1B}[5C", controlRight),
    ("\u{1B}Od", controlLeft), ("\u{1B}Oc", controlRight),
    ("\u{1B}[1;2A", shiftUp), ("\u{1B}[1;2B", shiftDown),
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT),
    ("\u{1B}[D", KEY_LEFT), ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN),
    ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT), ("\u{1B}[H", KEY_HOME),
    ("\u{1B}[F", KEY_END), ("\u{1B}OH", KEY_HOME), ("\u{1B}OF", KEY_END),
    ("\u{1B}[1~", KEY_HOME), ("\u{1B}[4~", KEY_END), ("\u{1B}[3~", KEY_DC),
    ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE), ("\u{1B}[Z", KEY_BTAB),
  ]
}
