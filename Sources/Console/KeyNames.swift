extension Key {
  /// The keys that have a name of their own, as a script spells them and as a person reads them.
  static let named: [(name: String, key: Key, label: String)] = [
    ("enter", .enter, "Enter"), ("esc", .escape, "Esc"), ("escape", .escape, "Esc"),
    ("tab", .tab, "Tab"), ("s-tab", .backTab, "Shift+Tab"), ("backtab", .backTab, "Shift+Tab"),
    ("bs", .backspace, "Backspace"), ("backspace", .backspace, "Backspace"),
    ("del", .delete, "Del"), ("delete", .delete, "Del"),
    ("up", .up, "↑"), ("down", .down, "↓"), ("left", .left, "←"), ("right", .right, "→"),
    ("home", .home, "Home"), ("end", .end, "End"),
    ("pgup", .pageUp, "PgUp"), ("pageup", .pageUp, "PgUp"),
    ("pgdn", .pageDown, "PgDn"), ("pagedown", .pageDown, "PgDn"),
    ("s-up", .shiftUp, "Shift+↑"), ("s-down", .shiftDown, "Shift+↓"),
    ("a-left", .altLeft, "Alt+←"), ("a-right", .altRight, "Alt+→"),
    ("a-bs", .altBackspace, "Alt+Backspace"),
    ("c-left", .controlLeft, "Ctrl+←"), ("c-right", .controlRight, "Ctrl+→"),
    ("space", .character(" "), "Space"), ("lt", .character("<"), "<"),
    ("gt", .character(">"), ">"),
  ]

  /// Reads the name of one key as a script writes it between angle brackets: `Down`, `C-p`, `F1`.
  ///
  /// Case does not matter. A name that is no key gives nil.
  package init?(named name: String) {
    let name = name.lowercased()
    if let known = Self.named.first(where: { $0.name == name }) {
      self = known.key
    } else if name.hasPrefix("c-"), name.count == 3, let letter = name.last {
      self = .control(letter)
    } else if name.hasPrefix("a-"), name.count == 3, let letter = name.last {
      self = .alt(letter)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...20).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// Reads the keys of a script: literal text with names such as `<Down>` between.
  ///
  /// `<Paste:some text>` is a paste. An angle bracket that opens no name is typed as it stands.
  package static func script(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == "<", let close = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<close])
        let key = name.hasPrefix("Paste:") ? Key.paste(String(name.dropFirst(6))) : Key(named: name)
        if let key {
          keys.append(key)
          rest = rest[rest.index(after: close)...]
          continue
        }
      }
      keys.append(first == "\n" ? .enter : .character(first))
      rest = rest.dropFirst()
    }
    return keys
  }
}
