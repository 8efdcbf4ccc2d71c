/// Why the screens cannot be shown on a terminal.
package enum TerminalProblem: Error, Hashable, Sendable {
  /// Neither the kind of terminal nor any usual one is known to this system.
  case unknownKind(String)
  /// The terminal cannot place text, as `TERM=dumb` says.
  case cannotPlaceText(String)

  /// What went wrong: a clause without capital or full stop.
  package var message: String {
    switch self {
    case .unknownKind(let kind):
      kind.isEmpty
        ? "the kind of terminal is not set (TERM is empty)"
        : "the terminal \"\(kind)\" is not known to this system"
    case .cannotPlaceText(let kind): "the terminal \"\(kind)\" cannot place text on a screen"
    }
  }

  /// The way out.
  package var hint: String? {
    switch self {
    case .unknownKind: "install ncurses-term, or try again with TERM=xterm-256color"
    case .cannotPlaceText: nil
    }
  }
}
