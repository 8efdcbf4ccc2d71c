import CNcurses
import Console

/// Turns what a theme says of a style into attributes and colour pairs of ncurses.
struct CursesPalette {
  /// What ncurses needs to draw a style.
  struct Entry: Hashable {
    var attributes: attr_t
    var pair: Int32
  }

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  /// How many colours the terminal has; 0 where none are to be used.
  let colours: Int
  private var theme: Theme?
  private var entries: [Style: Entry] = [:]
  private var pairs: [Pair: Int32] = [:]

  /// Makes the palette of the terminal that is open.
  init(usesColour: Bool) {
    guard usesColour, has_colors(), start_color() != ERR else {
      colours = 0
      return
    }
    use_default_colors()
    colours = nc_colours() >= 8 ? Int(nc_colours()) : 0
  }

  /// Takes a theme and tells whether it is another than before.
  mutating func use(_ theme: Theme) -> Bool {
    guard theme != self.theme else { return false }
    self.theme = theme
    entries = [:]
    return true
  }

  mutating func entry(for style: Style) -> Entry {
    if let known = entries[style] { return known }
    let made = make((theme ?? .plain).look(for: style))
    entries[style] = made
    return made
  }

  private mutating func make(_ look: Look) -> Entry {
    guard colours > 0 else { return Entry(attributes: Self.attributes(look.mono), pair: 0) }
    var attributes = look.attributes
    let foreground = number(look.foreground ?? .terminalDefault, attributes: &attributes)
    var ignored: Attributes = []
    let background = number(look.background ?? .terminalDefault, attributes: &ignored)
    return Entry(
      attributes: Self.attributes(attributes),
      pair: pair(Pair(foreground: foreground, background: background)))
  }

  /// Returns the number of a colour at the terminal's depth. With 8 colours a bright one is the
  /// plain one in bold, and bright black the terminal's own.
  private func number(_ colour: Colour, attributes: inout Attributes) -> Int32 {
    if colours >= 256 { return Int32(colour.of256) }
    guard colours < 16, colour.of16 > 7 else { return Int32(colour.of16) }
    if colour.of16 == 8 { return -1 }
    attributes.insert(.bold)
    return Int32(colour.of16 - 8)
  }

  private mutating func pair(_ pair: Pair) -> Int32 {
    if pair.foreground == -1, pair.background == -1 { return 0 }
    if let known = pairs[pair] { return known }
    let number = Int32(pairs.count + 1)
    guard number < nc_pairs(), init_extended_pair(number, pair.foreground, pair.background) != ERR
    else { return 0 }
    pairs[pair] = number
    return number
  }

  private static func attributes(_ attributes: Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= nc_bold() }
    if attributes.contains(.underline) { result |= nc_underline() }
    if attributes.contains(.reverse) { result |= nc_reverse() }
    if attributes.contains(.dim) { result |= nc_dim() }
    return result
  }
}
