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
}

extension Terminal {
  package func glyphs(for theme: Theme) -> GlyphSet { theme.glyphs }
  package mutating func useMouse(_ isUsed: Bool) {}
}
