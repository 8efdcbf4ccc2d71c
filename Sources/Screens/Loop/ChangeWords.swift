import Domain
import Reports

/// A change in the words of undoing: its first part, and how many children more it is about.
enum ChangeWords {
  static func of(_ fact: Fact, children: Int, _ world: World) -> String {
    let words = EventSentence(world.register).subject(fact, today: world.today)
    return children > 1 ? "\(words) and \(children - 1) more" : words
  }
}
