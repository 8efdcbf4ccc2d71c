import Domain

/// A review in the story: when it met, when it was due, what came of it.
struct Meeting: Sendable {
  var number: Int
  var held: Day
  /// When it begins, in minutes since midnight.
  var minute = 10 * 60
  var due: Day
  var adjourned: Day?
  /// The priority that the IRO set at it, where it was recorded here.
  var priority: Priority?
  /// The day by which the next review was asked for earlier than the law asks.
  var earlyBy: Day?
}
