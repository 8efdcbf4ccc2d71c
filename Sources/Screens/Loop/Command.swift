import Console
import Domain

/// Something a person can do: its keys, its words, why it cannot be done now, and the deed.
///
/// The key bar, the help, the palette and the manual come from these, so they cannot disagree.
package struct Command {
  /// Unique among the commands that can be run at one time: "visit".
  package let id: String
  package let keys: [Key]
  /// In the palette and the help: "Log a visit".
  package let title: String
  /// In the key bar, a word or two; empty where it is left out there.
  package let short: String
  /// A sentence more for the help, where the title does not say all.
  package let help: String
  /// Why it cannot be done now; nil where it can.
  package let reason: (any Screen, World) -> String?
  package let run: (inout any Screen, World) -> Request

  package init(
    _ id: String, _ keys: [Key], _ title: String, short: String = "", help: String = "",
    reason: @escaping (any Screen, World) -> String? = { _, _ in nil },
    run: @escaping (inout any Screen, World) -> Request
  ) {
    self.id = id
    self.keys = keys
    self.title = title
    self.short = short
    self.help = help
    self.reason = reason
    self.run = run
  }

  /// Leaves out the commands whose first key an earlier one has taken.
  static func reachable(_ commands: [Command]) -> [Command] {
    var taken: Set<Key> = []
    return commands.filter { command in
      guard let first = command.keys.first, !taken.contains(first) else { return false }
      taken.formUnion(command.keys)
      return true
    }
  }

  /// A command of one kind of screen.
  package static func of<S: Screen>(
    _ screen: S.Type, _ id: String, _ keys: [Key], _ title: String, short: String = "",
    help: String = "", reason: @escaping (S, World) -> String? = { _, _ in nil },
    run: @escaping (inout S, World) -> Request
  ) -> Command {
    Command(
      id, keys, title, short: short, help: help,
      reason: { any, world in (any as? S).flatMap { reason($0, world) } },
      run: { any, world in
        guard var screen = any as? S else { return .none }
        let request = run(&screen, world)
        any = screen
        return request
      })
  }
}
