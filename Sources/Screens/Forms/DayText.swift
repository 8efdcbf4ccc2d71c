import Domain
import Reports

/// A day as a person typed it, and the day it was understood as when it was typed.
struct DayText: Codable, Hashable, ExpressibleByStringLiteral {
  var text: String
  /// Nil where nothing was typed, or no day.
  var day: Day?

  init(_ text: String) { self.text = text }
  init(stringLiteral text: String) { self.text = text }

  /// A day in the words that fields show.
  init(_ day: Day?) {
    text = day?.slashed ?? ""
    self.day = day
  }

  /// "Thu 19 Nov", for the sentence once it is recorded; with the year where it is another one.
  func words(_ world: World) -> String {
    day.map { DayWords.ofYear($0, today: world.today) } ?? text
  }

  var isEmpty: Bool { text.trimmed.isEmpty }

  /// The day, or a refusal where none was understood.
  func given(_ what: String = "the day", _ field: RefusalField = .day) throws(Refusal) -> Day {
    try day.given(what, field)
  }

  func reading(
    _ direction: DayExpression.Direction, _ world: World
  ) -> Result<DayReading, DayExpressionProblem> {
    DayExpression.read(
      text, today: world.today, workingDays: world.workingDays, direction: direction)
  }

  /// Understands the text as it is typed today.
  mutating func understand(_ direction: DayExpression.Direction, _ world: World) {
    day = isEmpty ? nil : try? reading(direction, world).get().day
  }

  /// Stays the day that was meant when it was typed: "today" of yesterday is written out.
  mutating func redate(_ direction: DayExpression.Direction, _ world: World) {
    guard let day else { return understand(direction, world) }
    if (try? reading(direction, world).get().day) != day { text = day.slashed }
  }
}
