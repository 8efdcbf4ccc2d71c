/// Why something may not be recorded now, by this person, or without being asked about.
package enum WriteRefusal: Hashable, Sendable {
  /// The day was set by hand, in a store that is real.
  case setDay(Day)
  /// The machine's clock is far from the last entry.
  case clock(ClockDoubt, mayVouch: Bool)
  /// A store stays what it was made: real, to practise in, or a demonstration.
  case kindOfStore
  /// The service would be without a manager from a day on.
  case lastManager(String, from: Day)
  /// Nobody is a manager now; business support may name one, and not themselves.
  case namesThemselves
  case notYetHere(String, from: Day)
  case leavesDuring(String, on: Day)
  case mayNotCover(String, Role)
  case coveredAlready(String, by: String, until: Day)
  case coversLeaver(String, left: Day)
  /// An officer recorded something after the day that is to be their last.
  case recordedSince(String, on: Day)
  /// A case came, or comes, to an officer after the day that is to be their last.
  case takesCase(String, String, from: Day)
  /// The first manager could not sign in, and nobody else would be one.
  case managerWithoutLogin(String)
  /// The only manager would have logins alone under which nobody has signed in.
  case untriedLogin(String)
  /// Another allocation of the child is to take effect on a day to come.
  case allocatedToCome(String, to: String, from: Day, EventID)
  /// The person's last change was recorded too long ago to be undone; the first event about a child of
  /// it, none of settings.
  case undoneTooLate(EventID?, Moment)
  /// Another change of the person came after the one they were asked about.
  case undoesAnother
  case undoesFounding
  case workedOnSince(String, by: String)
  /// An officer who has recorded something, or holds cases, stays.
  case officerInUse(String)
}

extension WriteRefusal: Explained {
  package var message: String {
    switch self {
    case .setDay(let day):
      "the day is set to \(day.short), and this store is real: nothing is recorded on a day that is "
        + "not today"
    case .clock(let doubt, _): doubt.message
    case .kindOfStore: "a store stays what it was made: real, to practise in, or a demonstration"
    case .lastManager(let name, let day):
      "without \(name) the service has no manager from \(day.short) on"
    case .namesThemselves:
      "the service has no manager: business support may name one, and not themselves"
    case .notYetHere(let name, let from): "\(name) begins on \(from.weekdayShort)"
    case .leavesDuring(let name, let day): "\(name) leaves on \(day.short), before the cover ends"
    case .mayNotCover(let name, let role):
      "\(name) is \(role.withArticle): the cases of an IRO are covered by an IRO"
    case .coveredAlready(let name, let by, let until):
      "\(by) covers \(name) already, until \(until.short)"
    case .coversLeaver(let name, let left):
      "\(name) left on \(left.short): their children are to be allocated"
    case .recordedSince(let name, let day): "\(name) has recorded something on \(day.short)"
    case .takesCase(let name, let child, let from):
      "\(child) is allocated to \(name) from \(from.short)"
    case .managerWithoutLogin(let name):
      "\(name) has no login: nobody could act as the service manager"
    case .untriedLogin(let name):
      "\(name) is the only service manager, and nobody knows yet that the new login is theirs"
    case .allocatedToCome(let child, let to, let from, _):
      "\(child) is allocated to \(to) from \(from.short) already"
    case .undoneTooLate(_, let at):
      "your last change is of \(at.day.weekdayShort): undo takes back what you recorded today or on "
        + "the working day before"
    case .undoesAnother: "something else of yours was recorded since you were asked"
    case .undoesFounding: "with your last change this store was made: it cannot be taken back"
    case .workedOnSince(let child, let by):
      "\(by) has worked on the case of \(child) since it was allocated"
    case .officerInUse(let name): "\(name) has recorded something, or holds cases"
    }
  }

  package var hint: String? {
    switch self {
    case .setDay:
      "leave --today out; to practise, make a store for that with: caseload init --practice"
    case .clock(_, let mayVouch): ClockDoubt.hint(mayVouch: mayVouch)
    case .kindOfStore: "make another with: caseload init"
    case .lastManager: "name another first: caseload officer set NAME --role manager --login LOGIN"
    case .namesThemselves: "name somebody else: caseload officer set NAME --role manager"
    case .notYetHere(_, let from): "give that day or a later one: --from \(from.iso)"
    case .leavesDuring(_, let day): "let the cover end by then: --until \(day.iso)"
    case .mayNotCover: nil
    case .coveredAlready:
      "end that cover first: set it again from its first day with an earlier last"
    case .coversLeaver: "hand them over with: caseload handover"
    case .recordedSince(_, let day): "give that day or a later one: --on \(day.iso)"
    case .takesCase: "allocate the case to somebody else first: caseload allocate"
    case .managerWithoutLogin: "say under which one: --login LOGIN"
    case .untriedLogin:
      "keep the old one beside it until the new one works: --login OLD --login NEW"
    case .allocatedToCome(_, _, let from, let id):
      "give that day: --from \(from.iso); or first: caseload withdraw \(id) --reason WHY"
    case .undoneTooLate(let id?, _):
      "withdraw it with a reason: caseload withdraw \(id) --reason WHY"
    case .undoneTooLate: "set it anew as it is to be"
    case .undoesAnother: "look, and undo again"
    case .undoesFounding: nil
    case .workedOnSince: "allocate the case anew: caseload allocate"
    case .officerInUse: "say when they leave: caseload officer leave"
    }
  }

  var field: RefusalField? {
    switch self {
    case .mayNotCover, .coversLeaver, .coveredAlready: .officer
    case .notYetHere, .allocatedToCome, .recordedSince, .takesCase: .day
    case .leavesDuring: .until
    case .setDay, .clock, .kindOfStore, .lastManager, .namesThemselves, .undoneTooLate,
      .undoesAnother, .undoesFounding, .workedOnSince, .officerInUse,
      .managerWithoutLogin, .untriedLogin:
      nil
    }
  }
}
