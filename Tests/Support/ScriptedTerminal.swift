import Console

/// A terminal that types from a script and keeps every page it was shown.
package struct ScriptedTerminal: Terminal {
  package var size: Size
  private var events: [TerminalEvent]
  private let pages: Pages

  /// What it was shown, for the test to look at while a program holds the terminal.
  package final class Pages {
    package fileprivate(set) var all: [Canvas] = []

    /// What was put on the clipboard.
    package fileprivate(set) var copied: [String] = []

    package init() {}

    package var last: [String] { all.last?.text ?? [] }
  }

  package init(_ script: String, size: Size, pages: Pages) {
    self.size = size
    self.pages = pages
    events = Key.script(script).map(TerminalEvent.key)
  }

  /// Puts something between the keys: a resize, a closed terminal.
  package mutating func then(_ event: TerminalEvent, _ script: String = "") {
    events.append(event)
    events += Key.script(script).map(TerminalEvent.key)
  }

  package mutating func show(_ canvas: Canvas, in theme: Theme) { pages.all.append(canvas) }

  package mutating func nextKey(within milliseconds: Int) -> TerminalEvent {
    guard !events.isEmpty else { return .closed }
    let event = events.removeFirst()
    if case .resized(let size) = event { self.size = size }
    return event
  }

  package mutating func copy(_ text: String) -> Bool {
    guard Clipboard.sequence(text) != nil else { return false }
    pages.copied.append(text)
    return true
  }

  package mutating func suspend() {}
  package mutating func resume() {}
}
