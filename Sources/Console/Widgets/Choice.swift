/// One of several options, of which one is taken.
package struct Choice: Hashable, Sendable {
  /// How the options stand.
  package enum Direction: Hashable, Sendable { case row, column }

  package var options: [String]
  /// The option that is taken, or nil while none is.
  package var selection: Int?
  package var direction: Direction
  /// The letter of each option; empty where its first letter, or the last of its first word, is.
  package var keys: [Character]
  private(set) var letters = TypedLetters<Int?>()

  package init(
    _ options: [String], selection: Int? = nil, direction: Direction = .row,
    keys: [Character] = []
  ) {
    self.options = options
    self.selection = selection
    self.direction = direction
    self.keys = keys
  }

  /// The words of the option that is taken.
  package var taken: String? {
    selection.flatMap { options.indices.contains($0) ? options[$0] : nil }
  }

  /// Takes another option: by the arrows to the sides, where the options stand on several rows by
  /// those up and down as well, by Space, or by an option's letter.
  ///
  /// At its ends an arrow stays, so that it never leaves by surprise; on one row up and down are
  /// the form's. A word that is written here changes nothing: see ``TypedLetters``.
  package mutating func handle(_ key: Key, width: Int = .max) -> Bool {
    guard !options.isEmpty else { return false }
    if case .character(let letter) = key, letter != " " || letters.isOpen {
      type(letter)
      return true
    }
    letters = TypedLetters()
    switch key {
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .up: return moveRow(by: -1, width: width)
    case .down: return moveRow(by: 1, width: width)
    case .character(" "): selection = ((selection ?? -1) + 1) % options.count
    default: return false
    }
    return true
  }

  private mutating func type(_ letter: Character) {
    guard !letters.isText else { return }
    guard let found = option(of: letter) else {
      selection = letters.refuse(selection)
      return
    }
    letters.choose(selection)
    selection = found
  }

  /// Takes the keyboard: what is typed now begins anew.
  mutating func arrive() { letters = TypedLetters() }

  /// The choice as it is to be now, with the letters that are being typed.
  func keepingHand(of before: Choice) -> Choice {
    var new = self
    new.letters = before.letters
    return new
  }

  /// The option of a letter, behind the one that is taken where several share it; the last of a code
  /// is its number.
  private func option(of letter: Character) -> Int? {
    let letter = letter.lowercased()
    if !keys.isEmpty { return keys.firstIndex { $0.lowercased() == letter } }
    let isNumber = letter.allSatisfy(\.isNumber)
    let ends: [(Substring) -> Character?] = [{ $0.first }] + (isNumber ? [{ $0.last }] : [])
    for end in ends {
      let found = options.indices.filter { place in
        let word = options[place].split(separator: " ").first
        return word.flatMap(end)?.lowercased() == letter
      }
      if let next = found.first(where: { $0 > selection ?? -1 }) ?? found.first { return next }
    }
    return nil
  }

  /// Returns how many rows the options take in a width.
  package func height(width: Int) -> Int { (places(width: width).last?.row ?? 0) + 1 }

  package func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    for (index, place) in places(width: area.width).enumerated() where place.row < area.height {
      let isTaken = index == selection
      let hasKeyboard = isFocused && index == selection ?? 0
      let style = Style(isTaken ? .strong : .text).selected(hasKeyboard)
      let x = area.x + place.x
      let sign = canvas.glyphs.text(isTaken ? .radioOn : .radioOff)
      canvas.put(
        "\(sign) \(options[index])", x: x, y: area.y + place.row, style: style,
        width: area.right - x)
      if hasKeyboard { canvas.cursor = (x: x + 1, y: area.y + place.row, visible: false) }
    }
  }

  private mutating func move(by step: Int) {
    let wished = selection.map { $0 + step } ?? 0
    if options.indices.contains(wished) { selection = wished }
  }

  /// Takes the option above or below, the nearest on the row; false where all stand on one row.
  private mutating func moveRow(by step: Int, width: Int) -> Bool {
    let places = places(width: width)
    guard let last = places.last?.row, last > 0 else { return false }
    guard let selection, options.indices.contains(selection) else {
      selection = 0
      return true
    }
    let here = places[selection]
    let others = places.indices.filter { places[$0].row == here.row + step }
    self.selection =
      others.min { abs(places[$0].x - here.x) < abs(places[$1].x - here.x) } ?? selection
    return true
  }

  /// The option at a place within the area, or nil.
  func option(x: Int, row: Int, width: Int) -> Int? {
    let places = places(width: width)
    return places.indices.last { places[$0].row == row && places[$0].x <= x }
  }

  private func places(width: Int) -> [(x: Int, row: Int)] {
    if direction == .column { return options.indices.map { (0, $0) } }
    return Self.flow(options.map { $0.columns + 4 }, width: width)
  }

  /// Places items of given widths one after the other, on the next row where one does not fit.
  static func flow(_ widths: [Int], width: Int) -> [(x: Int, row: Int)] {
    var x = 0
    var row = 0
    return widths.map { item in
      if x > 0, x + item > width {
        x = 0
        row += 1
      }
      defer { x += item + 2 }
      return (x, row)
    }
  }
}
