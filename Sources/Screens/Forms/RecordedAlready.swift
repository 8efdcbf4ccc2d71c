import Domain

/// What stands in the record already and looks like what is being recorded, in words.
struct RecordedAlready {
  private var sentences: [String] = []
  private let world: World

  init(_ world: World) { self.world = world }

  /// "A visit (in person) for Ava Brennan on Thu 19 Nov 2026 is already recorded (today 09:00,
  /// P. Ellery)."
  mutating func say<Value>(_ what: String, _ child: ChildID, _ earlier: Recorded<Value>) {
    let who = world.register.name(of: earlier.by)
    let at = "\(earlier.at.day == world.today ? "today" : earlier.at.day.short) \(earlier.at.clock)"
    sentences.append(
      "\(what) for \(world.name(of: child)) on \(earlier.on.weekdayShort) is already recorded "
        + "(\(at), \(who)).")
  }

  /// "Ava Brennan was not in care on Thu 19 Nov 2026."
  mutating func sayNotInCare(_ child: ChildID, _ day: Day) {
    sentences.append("\(world.name(of: child)) was not in care on \(day.weekdayShort).")
  }

  /// The question, nil where nothing was found.
  func question(_ verb: String) -> String? {
    guard let first = sentences.first else { return nil }
    let more = sentences.count > 1 ? " So it is for \(sentences.count - 1) more." : ""
    return "\(first)\(more) \(verb)?"
  }
}
