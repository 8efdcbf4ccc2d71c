import Console
import Domain
import Screens
import Storage

/// The loop: draw, wait for a key, move on, do what is left for the world.
package struct Program<Screenful: Terminal> {
  private var model: Model
  private var terminal: Screenful
  private var outside: Deeds
  private var theme: Theme
  private var isRunning = true

  package init(model: Model, terminal: Screenful, outside: Deeds, theme: Theme) {
    self.model = model
    self.terminal = terminal
    self.outside = outside
    self.theme = theme
  }

  /// Runs until the person quits or the terminal goes away; returns the session as it is then.
  package mutating func run() -> Session {
    resize(to: terminal.size)
    terminal.useMouse(model.world.preferences.usesMouse)
    show()
    while isRunning {
      let event = terminal.nextKey(within: 400)
      handle(event)
      if isRunning { show() }
    }
    return outside.session
  }

  /// Gives the terminal back.
  package mutating func close() { terminal.close() }

  /// The number of the signal that asked the program to end, or nil.
  package var endedBy: Int32? { terminal.endedBy }

  /// The model as it stands, for the tests of whole sessions.
  package var state: Model { model }

  private mutating func handle(_ event: TerminalEvent) {
    switch event {
    case .key(let key): perform(model.update(.key(key)))
    case .resized(let size): resize(to: size)
    case .nothing, .wake:
      perform(model.update(.idle(now: outside.clock.now, today: outside.clock.today)))
      lookForNews()
    case .stop: stop()
    case .closed:
      perform(model.update(.closing))
      isRunning = false
    }
  }

  private mutating func stop() {
    terminal.suspend()
    outside.stopUntilContinued()
    terminal.resume()
  }

  private mutating func copy(_ text: String, _ words: String) {
    let hasCopied = terminal.copy(text)
    model.say(
      hasCopied
        ? Notice(
          .success, "Copied: \(words). If it does not paste, your terminal allows no copying.")
        : Notice(
          .warning, "Not copied: \(words). It is too long, or this terminal has no clipboard."))
  }

  private mutating func resize(to size: Size) {
    perform(model.update(.resized(size)))
  }

  private mutating func show() {
    terminal.show(model.draw(glyphs: terminal.glyphs(for: theme)), in: theme)
  }

  /// Other people's entries show within the time of one wait for a key; a key itself never waits
  /// for the store.
  private mutating func lookForNews() {
    switch outside.news() {
    case .success(let register?): perform(model.update(.registerChanged(register)))
    case .success(nil): break
    case .failure(let error): perform(model.update(.failed(error)))
    }
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isRunning = false
      case .theme(let name): if let chosen = outside.theme(name) { theme = chosen }
      case .suspend: stop()
      case .copy(let text, let words): copy(text, words)
      case .edit(let field, let text):
        terminal.suspend()
        let answer = outside.edit(field: field, text: text)
        terminal.resume()
        perform(model.update(answer))
      default:
        if case .keepPreferences(let preferences) = effect {
          terminal.useMouse(preferences.usesMouse)
        }
        if case .lookBack(let past, _) = effect {
          model.say(Notice(.info, "Looking back to \(past.day.weekdayShort) …"))
          show()
        }
        for message in outside.perform(effect) { perform(model.update(message)) }
      }
    }
  }
}
