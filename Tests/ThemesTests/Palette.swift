import Console
import Testing

/// What the 16 colours, the text and the background of a usual terminal are.
struct Palette: CustomTestStringConvertible, Sendable {
  var name: String
  var text: UInt32
  var paper: UInt32
  var colours: [UInt32]

  var testDescription: String { name }

  func colour(_ colour: Colour?, or own: UInt32) -> UInt32 {
    guard let index = colour?.of16, index >= 0 else { return own }
    return colours[index]
  }

  static let all = [
    Palette(name: "xterm, light", text: 0x000000, paper: 0xFFFFFF, colours: xterm),
    Palette(name: "xterm, dark", text: 0xE5E5E5, paper: 0x000000, colours: xterm),
    Palette(name: "VGA, dark", text: 0xAAAAAA, paper: 0x000000, colours: vga),
    Palette(name: "VGA, light", text: 0x000000, paper: 0xFFFFFF, colours: vga),
    Palette(name: "Solarized light", text: 0x657B83, paper: 0xFDF6E3, colours: solarized),
    Palette(name: "Solarized dark", text: 0x839496, paper: 0x002B36, colours: solarized),
  ]

  private static let xterm: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
  private static let vga: [UInt32] = [
    0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
    0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF,
  ]
  private static let solarized: [UInt32] = [
    0x073642, 0xDC322F, 0x859900, 0xB58900, 0x268BD2, 0xD33682, 0x2AA198, 0xEEE8D5,
    0x002B36, 0xCB4B16, 0x586E75, 0x657B83, 0x839496, 0x6C71C4, 0x93A1A1, 0xFDF6E3,
  ]
}
