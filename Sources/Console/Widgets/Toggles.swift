/// Toggles side by side, one of which has the keyboard.
package struct Toggles: Hashable, Sendable {
  package var items: [Toggle]
  package var focus = 0
  private(set) var letters = TypedLetters<[Toggle]>()

  package init(_ items: [Toggle]) {
    self.items = items
  }

  /// Moves by the arrows to the sides, and between rows where there are several; Space turns the
  /// one with the keyboard, a first letter its own. A word that is written here changes nothing.
  package mutating func handle(_ key: Key, width: Int = .max) -> Bool {
    if case .character(let letter) = key, letter != " " || letters.isOpen {
      type(letter)
      return true
    }
    letters = TypedLetters()
    switch key {
    case .up: return moveRow(by: -1, width: width)
    case .down: return moveRow(by: 1, width: width)
    case .left: focus = max(0, focus - 1)
    case .right: focus = max(0, min(items.count - 1, focus + 1))
    case .character(" ") where items.indices.contains(focus): items[focus].isOn.toggle()
    default: return false
    }
    return true
  }

  private mutating func type(_ letter: Character) {
    guard !letters.isText else { return }
    let found = items.firstIndex { $0.label.first?.lowercased() == letter.lowercased() }
    guard let found else {
      items = letters.refuse(items)
      return
    }
    letters.choose(items)
    focus = found
    items[found].isOn.toggle()
  }

  /// Takes the keyboard: what is typed now begins anew.
  mutating func arrive() { letters = TypedLetters() }

  /// The toggles as they are to be now, with the keyboard where it was.
  func keepingHand(of before: Toggles) -> Toggles {
    var new = self
    new.focus = min(before.focus, max(0, new.items.count - 1))
    new.letters = before.letters
    return new
  }

  /// Goes to the nearest toggle on the row above or below; false where there is none.
  private mutating func moveRow(by step: Int, width: Int) -> Bool {
    let places = Choice.flow(items.map { $0.label.columns + 4 }, width: width)
    guard places.indices.contains(focus) else { return false }
    let here = places[focus]
    let others = places.indices.filter { places[$0].row == here.row + step }
    guard let next = others.min(by: { abs(places[$0].x - here.x) < abs(places[$1].x - here.x) })
    else { return false }
    focus = next
    return true
  }

  /// The toggle at a place within the area, or nil.
  func toggle(x: Int, row: Int, width: Int) -> Int? {
    let places = Choice.flow(items.map { $0.label.columns + 4 }, width: width)
    return places.indices.last { places[$0].row == row && places[$0].x <= x }
  }

  /// Returns how many rows the toggles take in a width.
  package func height(width: Int) -> Int {
    (Choice.flow(items.map { $0.label.columns + 4 }, width: width).last?.row ?? 0) + 1
  }

  package func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    let places = Choice.flow(items.map { $0.label.columns + 4 }, width: area.width)
    for (index, place) in places.enumerated() where place.row < area.height {
      let hasKeyboard = isFocused && index == focus
      let item = items[index]
      let x = area.x + place.x
      let sign = canvas.glyphs.text(item.isOn ? .checkOn : .checkOff)
      canvas.put(
        "\(sign) \(item.label)", x: x, y: area.y + place.row,
        style: Style(item.isOn ? .strong : .text).selected(hasKeyboard), width: area.right - x)
      if hasKeyboard { canvas.cursor = (x: x + 1, y: area.y + place.row, visible: false) }
    }
  }
}

/// Something that is so or is not.
package struct Toggle: Hashable, Sendable {
  package var label: String
  package var isOn: Bool

  package init(_ label: String, isOn: Bool = false) {
    self.label = label
    self.isOn = isOn
  }
}
