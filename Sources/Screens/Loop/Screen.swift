import Console
import Domain

/// One screen: what it shows, and what its keys do.
///
/// A screen keeps where one stands in it and what is half typed, never a copy of the register.
package protocol Screen {
  /// What the path at the top and a list of screens call it.
  func title(_ world: World) -> String

  /// What the head calls it where room is short.
  func shortTitle(_ world: World) -> String

  /// True where it lies over the screen below and does not hide it.
  var isPopup: Bool { get }

  /// True while a field takes letters, so that letters are not commands.
  var takesText: Bool { get }

  /// The screen's own commands; those for the children it shows come beside them.
  var commands: [Command] { get }

  /// What the key bar says of keys that are no commands: those of a popup's list or calendar.
  var keyHints: [KeyBar.Hint] { get }

  /// What can be typed now, for the help: the words and what they mean.
  var typedWords: [(words: String, meaning: String)] { get }

  /// The children a verb works on: those that are marked, else the one under the cursor.
  func children(_ world: World) -> [ChildID]

  /// The rule of the one thing under the cursor; nil where that is no duty, or children are marked.
  func topic(_ world: World) -> RuleID?

  func draw(in area: Area, on canvas: inout Canvas, world: World)

  /// Puts itself in order for the register, the day and the size as they are now; called once when
  /// opened and after each change of them.
  mutating func prepare(_ world: World)

  /// A change about these children was recorded: marks on them have done what they were for.
  mutating func unmark(_ children: Set<ChildID>)

  /// Answers a key that is no command, or another message.
  mutating func receive(_ message: Message, world: World) -> Request

  /// What is half filled, to be kept; nil where there is nothing to keep.
  func draft(_ world: World) -> KeptForm?
}

extension Screen {
  package func shortTitle(_ world: World) -> String { title(world) }
  package var isPopup: Bool { false }
  package var takesText: Bool { false }
  package var commands: [Command] { [] }
  package var keyHints: [KeyBar.Hint] { [] }
  package var typedWords: [(words: String, meaning: String)] { [] }
  package func children(_ world: World) -> [ChildID] { [] }
  package func topic(_ world: World) -> RuleID? { nil }
  package mutating func prepare(_ world: World) {}
  package mutating func unmark(_ children: Set<ChildID>) {}
  package mutating func receive(_ message: Message, world: World) -> Request { .none }
  package func draft(_ world: World) -> KeptForm? { nil }
}
