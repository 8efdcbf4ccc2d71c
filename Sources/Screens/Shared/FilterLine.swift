import Console
import Domain
import Reports

/// The filter of a list: typed live, shown as long as it narrows the list.
struct FilterLine {
  private(set) var field = TextField(placeholder: "a name or due<20wd; F1 lists the terms")
  private(set) var isOpen = false

  var text: String { field.text }

  /// Opens it with what was typed before selected: the first letter takes its place.
  mutating func open() {
    isOpen = true
    field.offer()
  }

  mutating func clear() {
    field.set("")
    isOpen = false
  }

  mutating func set(_ text: String) { field.set(text) }

  /// Takes a key; true where the filter has changed.
  mutating func handle(_ key: Key) -> Bool {
    let before = field.text
    switch key {
    case .enter: isOpen = false
    case .escape: clear()
    case .up, .down, .pageUp, .pageDown: break
    default: _ = field.handle(key)
    }
    return field.text != before
  }

  /// The keys that move in the list while the filter is typed.
  static func moves(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown: true
    default: false
    }
  }

  /// The filter as it is typed.
  var filter: Filter { Filter(text) }

  /// What a list says where the filter leaves no row: first what is wrong with the filter itself.
  ///
  /// - Parameter elsewhere: where the same is looked for next, such as "Enter looks in all your
  ///   children".
  func emptyWords(_ what: String, elsewhere: String? = nil) -> (text: String, role: Paint) {
    if let problem = filter.misunderstood {
      return ("\(problem.words) (F1 lists the terms; Esc clears.)", .error)
    }
    let next = elsewhere.map { "\($0); " } ?? ""
    return ("No \(what) for “\(text.trimmed)”. \(next)Esc clears.", .muted)
  }

  /// The terms of a filter, for the help.
  static var terms: [(words: String, meaning: String)] {
    FilterReading.accepted.map { ("\($0.key)", $0.accepts) }
      + [
        ("-", "before a word or a term leaves its children out: -priority:low"),
        ("\" \"", "round a phrase: \"North team\""),
      ]
  }

  var isEmpty: Bool { text.trimmed.isEmpty }

  /// Draws the title of a list with the filter at its right.
  func draw(
    _ title: [Piece], shown: Int, of count: Int, on canvas: inout Canvas, in line: Area
  ) {
    let isShown = isOpen || !text.isEmpty
    let width = isShown ? min(46, line.width / 2) : 0
    let (left, right) = line.inset(by: 1, 0).splitRight(width)
    canvas.put(title, x: left.x, y: left.y, width: left.width)
    guard isShown else { return }
    let words = "\(shown) of \(count)"
    let (entry, tail) = right.splitRight(words.columns + 1)
    canvas.put("/", x: entry.x, y: entry.y, style: Style(.keyHint))
    let place = entry.splitLeft(2).rest
    if isOpen {
      field.draw(on: &canvas, in: place, isFocused: true)
    } else {
      canvas.put(text, in: place, style: Style(.filter))
    }
    canvas.put(words, in: tail, style: Style(.muted), alignment: .right)
  }
}
