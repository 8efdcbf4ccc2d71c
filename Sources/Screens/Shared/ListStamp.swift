import Domain

/// What a list was made from; where it is the same, the list need not be made anew.
struct ListStamp: Equatable {
  let version: Version
  let today: Day
  let past: PastDay?
  let hour: Int
  let filter: String
  let options: [Bool]

  init(_ world: World, filter: String = "", options: [Bool] = []) {
    version = world.register.version
    today = world.today
    past = world.past
    hour = world.now.hour
    self.filter = filter
    self.options = options
  }
}
