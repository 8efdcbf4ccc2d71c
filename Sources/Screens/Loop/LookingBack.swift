import Console
import Domain

/// Looking at a past day: the register and today are exchanged for those of the day, so that every
/// screen, list and count is of that day, and nothing can be recorded until one is back.
extension Model {
  /// Asks for a past day, or comes back where it is today or later.
  mutating func look(at past: PastDay, comparing: Bool) -> [Effect] {
    let today = present?.today ?? world.today
    if past.day == today, !comparing {
      lookAtToday()
      return []
    }
    do throws(Refusal) {
      try (present?.register ?? world.register).mustReach(past.day, past.way, today: today)
    } catch {
      say(Notice(error))
      return []
    }
    return [.lookBack(past, comparing: comparing)]
  }

  /// Exchanges the register for that of a past day.
  mutating func show(_ past: PastDay, _ register: Register) {
    let sight = sight(of: register, on: past.day)
    know { world in
      world.register = register
      world.realToday = world.realToday ?? world.today
      world.today = past.day
      world.past = past
      world.pastSight = sight
    }
    say(Notice(.info, "You look at \(past.words). Esc goes back to today."))
  }

  /// What the person may see of a past day: of whom they could see then, whom they may see today.
  func sight(of past: Register, on day: Day) -> Sight? {
    guard let present else { return nil }
    var desk = world.desk
    desk.today = day
    let then = Sight(past, desk)
    desk.today = present.today
    return then.andNow(Sight(present.register, desk), in: present.register, past: past)
  }

  /// Comes back to today.
  mutating func lookAtToday() {
    guard let present = leavePresent() else { return }
    know { world in
      world.register = present.register
      world.today = present.today
      world.realToday = nil
      world.past = nil
      world.pastSight = nil
    }
    say(Notice(.info, "Back at today, \(present.today.weekdayShort)."))
  }

  /// Reads a day as a person types it and asks for it.
  mutating func look(atTyped text: String) -> [Effect] {
    let today = present?.today ?? world.today
    switch DayExpression.read(
      text, today: today, workingDays: world.workingDays, direction: .past)
    {
    case .success(let reading):
      return look(
        at: PastDay(day: reading.day, way: world.past?.way ?? .knownThen), comparing: false)
    case .failure(let problem):
      say(Notice(problem))
      return []
    }
  }
}

extension GlobalCommands {
  /// Looking at a past day, from wherever one is.
  static var lookingBack: [Command] {
    [
      Command("asAt", [.character("@")], "Look at a past day", help: "Every list as on that day.") {
        _, world in
        .open(
          AskScreen(
            "As at which day? \((world.past?.day ?? world.today).short), -1m, 31/10 …", tag: "asAt")
        )
      },
      Command(
        "known", [], "Known then, or now known about then",
        reason: { _, world in world.past == nil ? "you look at today" : nil },
        run: { _, world in
          guard let past = world.past else { return .none }
          return .look(
            PastDay(day: past.day, way: past.way == .knownThen ? .knownNow : .knownThen))
        }),
      Command(
        "today", [], "Back to today",
        reason: { _, world in world.past == nil ? "you look at today" : nil },
        run: { _, _ in .lookAtToday }),
    ]
  }
}
