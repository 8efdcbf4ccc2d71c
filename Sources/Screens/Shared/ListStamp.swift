import Domain

/// What a list was made from; where it is the same, the list need not be made anew.
struct ListStamp: Equatable {
  let version: Version
  let today: Day
  let past: PastDay?
  /// The minute: an answer is late from the minute on by which it was due.
  let minute: Int64
  let filter: String
  let options: [Bool]

  init(_ world: World, filter: String = "", options: [Bool] = []) {
    version = world.register.version
    today = world.today
    past = world.past
    minute = world.now.milliseconds / 60_000
    self.filter = filter
    self.options = options
  }
}
