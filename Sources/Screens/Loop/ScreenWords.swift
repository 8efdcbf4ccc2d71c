import Domain

extension Explained {
  /// What went wrong, as a screen says it: without the command that a shell is told.
  var screenMessage: String {
    message.range(ofCommand: ": caseload ").map { String(message[..<$0]) } ?? message
  }

  /// The way out on a screen; nil where there is none, or where only a shell has one.
  var screenHint: String? {
    if let refusal = self as? Refusal, let words = refusal.wayOnScreen { return words }
    guard let hint, hint.range(ofCommand: "caseload ") == nil, hint.range(ofCommand: "--") == nil
    else { return nil }
    return hint
  }
}

extension Refusal {
  /// The way out by keys, where the one in words is a command.
  fileprivate var wayOnScreen: String? {
    switch self {
    case .noSuchChild: "write a part of the name, or the whole id"
    case .notYours: "who holds a case records in it; F opens one by its id, with a reason"
    case .childExists: "F opens the child; X opens a closed case again"
    case .notLookedAfter: "X opens the case again: closed in error, or in care again"
    case .noSuchDoubt: "doubts stand below Ctrl+P, Doubts of imports"
    case .noSuchSample: "samples stand below Ctrl+P, Dip samples"
    case .nothingToConfirm: "f shows what is not known"
    case .noSuchRule: "w shows the rules of a child"
    case .noSuchEvent, .notInForce: "the child's trail shows what stands"
    case .builtUpon, .reviewOnSameDay: "c puts that record right, with a reason"
    case .importNotUndone, .noSuchImport: "L shows what the last import changed"
    case .notificationResolved: "y on it raises the matter again"
    case .notificationsLeftOpen: "say what becomes of them"
    case .cannotReopen: "choose that the child came into care again"
    case .adjournedOnce: "record the day on which it was completed as held"
    case .whichReview: "give its number, or say that it was not the first and nobody knows which"
    case .noEarlyReview: "t asks for one"
    case .guarded(.clock(_, mayVouch: false)):
      "set the clock right; where it is right, ask a service manager to record something first"
    case .beforeFirstEntry: "look at what is now known about that day"
    default: nil
    }
  }
}

extension String {
  /// Where a command for a shell begins, or nil.
  fileprivate func range(ofCommand start: String) -> String.Index? {
    ranges(of: start).first?.lowerBound
  }
}
