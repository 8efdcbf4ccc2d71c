import Domain
import Reports

/// A change in the words of undoing.
enum ChangeWords {
  static func of(_ recorded: RecordedFact, _ world: World) -> String {
    EventSentence(world.register).subject(recorded.fact, today: world.today)
  }
}
