/// What a terminal has to tell.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case resized(Size)
  /// The time is up and nothing happened.
  case nothing
  /// The terminal is gone or the program was asked to end: keep what is unsaved and leave.
  case closed
  /// The program was asked to stop, as Ctrl+Z asks: give the terminal back until it goes on.
  case stop
  /// Somebody asked for attention before the time was up.
  case wake
}
