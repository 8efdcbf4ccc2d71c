import Console

extension Model {
  /// A click on a tab or a word of the key bar does what its key does; any other click is the top
  /// screen's.
  mutating func click(x: Int, y: Int) -> [Effect] {
    if y == 0, !top.isPopup, let index = head.tabs.tab(at: x, in: head.tabsArea) {
      return show(root: index)
    }
    let bottom = Area(x: 0, y: world.size.rows - 1, width: world.size.columns, height: 1)
    guard y == bottom.y else { return ask { $0.receive(.key(.click(x: x, y: y)), world: $1) } }
    let commands = keyBarCommands
    let named =
      commands.first.map(Optional.some) + top.keyHints.map { _ in nil }
      + commands.last.map(Optional.some)
    guard let place = keyBar.hint(at: x, in: bottom), let command = named[place] else { return [] }
    return run(command)
  }

  /// The wheel moves as three arrows do; where arrows change what is typed, it does nothing.
  mutating func turnWheel(_ key: Key) -> [Effect] {
    guard !top.takesText else { return [] }
    return (0..<3).flatMap { _ in press(key) }
  }
}
