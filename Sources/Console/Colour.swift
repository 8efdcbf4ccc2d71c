/// A colour as each kind of terminal can show it.
package struct Colour: Hashable, Sendable {
  /// Red, green and blue in one number, 0xRRGGBB; nil where the colour is the terminal's own.
  package var rgb: UInt32?
  /// One of 256: the terminal's 16, a cube of 6 by 6 by 6, and 24 greys; -1 is the default.
  package var of256: Int
  /// One of the terminal's own 16 colours; -1 is the default.
  package var of16: Int

  package init(rgb: UInt32?, of256: Int, of16: Int) {
    self.rgb = rgb
    self.of256 = of256
    self.of16 = of16
  }

  /// The terminal's own text or background colour, whatever that is.
  package static let terminalDefault = Colour(rgb: nil, of256: -1, of16: -1)

  /// The names of the 16 colours, in their order.
  package static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright black", "bright red", "bright green", "bright yellow",
    "bright blue", "bright magenta", "bright cyan", "bright white",
  ]

  /// Returns the red, green and blue that xterm gives to one of 256, from 16 upwards.
  package static func xterm(_ index: Int) -> UInt32 {
    if index >= 232 {
      let grey = UInt32(8 + 10 * (index - 232))
      return grey << 16 | grey << 8 | grey
    }
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255]
    let cube = max(0, index - 16)
    return levels[cube / 36 % 6] << 16 | levels[cube / 6 % 6] << 8 | levels[cube % 6]
  }

  /// Returns the one of 256, from 16 upwards, that is nearest to a colour.
  package static func nearest(to rgb: UInt32) -> Int {
    (16...255).min { distance(xterm($0), rgb) < distance(xterm($1), rgb) } ?? 16
  }

  private static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    [UInt32(16), 8, 0].reduce(0) { sum, shift in
      let difference = Int(one >> shift & 255) - Int(other >> shift & 255)
      return sum + difference * difference
    }
  }
}
