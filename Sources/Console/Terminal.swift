/// Something that shows canvases and gives keys back. All of its methods belong to one thread.
package protocol Terminal {
  /// How large it is now.
  var size: Size { get }

  /// The signs that it can show of a theme's.
  func glyphs(for theme: Theme) -> GlyphSet

  /// Shows a canvas, sending only what differs from what is shown.
  mutating func show(_ canvas: Canvas, in theme: Theme)

  /// Waits at most so many milliseconds for something to happen.
  mutating func nextKey(within milliseconds: Int) -> TerminalEvent

  /// Takes clicks and turns of the wheel as keys, or leaves them to the terminal.
  mutating func useMouse(_ isUsed: Bool)

  /// Gives the terminal back to the shell, for an editor or another program.
  mutating func suspend()

  /// Takes the terminal again; the next canvas is drawn whole.
  mutating func resume()

  /// Gives the terminal back for good.
  mutating func close()

  /// Puts a text on the clipboard of the person's machine; false where this terminal has none or
  /// the text is too long. Whether the terminal lets programs do so is not told.
  mutating func copy(_ text: String) -> Bool

  /// The number of the signal that asked the program to end, or nil.
  var endedBy: Int32? { get }
}

extension Terminal {
  package func glyphs(for theme: Theme) -> GlyphSet { theme.glyphs }
  package mutating func useMouse(_ isUsed: Bool) {}
  package mutating func close() { suspend() }
  package mutating func copy(_ text: String) -> Bool { false }
  package var endedBy: Int32? { nil }
}
