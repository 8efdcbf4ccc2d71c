import Console
import Domain

extension Model {
  /// Every command that can be reached now: the top screen's own, those for its children, and
  /// those of every screen. The first with a key wins.
  var commands: [Command] {
    let own = top.commands
    if top.isPopup || top.takesText && top.children(world).isEmpty { return own + typing }
    let verbs = top.children(world).isEmpty ? [] : ChildVerbs.all
    return own + verbs + GlobalCommands.all(roots: roots, world: world)
  }

  /// The commands that a key reaches, each with the keys that no earlier one has.
  var reachable: [Command] { Command.reachable(commands) }

  /// The command of a key; while a field takes letters, letters are no commands, and of the other
  /// keys that a field knows only those that the screen itself has a use for.
  func command(for key: Key) -> Command? {
    let isTyped = top.takesText && key.isTyped
    if isTyped, key.isLetter { return nil }
    return (isTyped ? top.commands : commands).first { $0.keys.contains(key) }
  }

  /// What can be done from inside a popup or a form.
  private var typing: [Command] {
    top.isPopup ? [] : GlobalCommands.whileTyping
  }
}

extension Key {
  var isLetter: Bool {
    if case .character = self { return true }
    return false
  }

  /// True for what a text field takes as text or for moving in it.
  var isTyped: Bool {
    switch self {
    case .character, .paste, .backspace, .delete, .left, .right, .home, .end, .up, .down, .enter,
      .tab, .backTab, .pageUp, .pageDown, .altLeft, .altRight, .altBackspace, .controlLeft,
      .controlRight, .alt:
      true
    default: false
    }
  }
}
