import Domain
import Storage

/// A notification in the words of the ladder under which it was raised.
struct NotificationWords {
  let notification: QANotification

  init(_ notification: QANotification) { self.notification = notification }

  var ladder: Ladder { notification.ladder }

  var reason: String {
    let key = notification.raised.value.reason
    return ladder.reason(key)?.title.smallFirst ?? key
  }

  var stage: String {
    ladder.stage(notification.stage)?.title.smallFirst ?? notification.stage
  }

  /// "Answer awaited from the team manager by Thu 03 Dec 2026."
  var awaited: String? {
    if notification.isPraise {
      return "Praise is shared with the social worker and the team manager, and closes itself."
    }
    guard !notification.isResolved, !notification.isAnswered,
      let stage = ladder.stage(notification.stage)
    else { return nil }
    guard let due = notification.answerDue else {
      return "Answer awaited from: \(stage.answeredBy); the ladder sets no time."
    }
    let unconfirmed = stage.isUnconfirmed ? " (the unit of this period is unconfirmed)" : ""
    let time = notification.answerDueAt.map { " at \($0.clock)" } ?? ""
    return "Answer awaited from: \(stage.answeredBy), by \(due.weekdayShort)\(time)\(unconfirmed)."
  }
}

extension Office {
  /// The child and number of the notification that a person names as "QN-0041" or "41"; none of a
  /// child whom they do not read.
  func notification(_ text: String) throws -> (number: Int, child: ChildID) {
    let digits = text.uppercased().hasPrefix("QN-") ? String(text.dropFirst(3)) : text
    guard let number = Int(digits), number > 0 else {
      throw Failure.usage("\(text) is no number of a notification", hint: "write it like QN-0041")
    }
    guard let child = register.child(ofNotification: number),
      try sight().reads(child, in: session.register)
    else {
      throw Refusal.noSuchNotification(number)
    }
    return (number, child)
  }

  /// The notification of a number in a child's state.
  func words(of number: Int, in state: ChildState) -> NotificationWords? {
    state.notifications.all.first { $0.number == number }
      .map { NotificationWords($0) }
  }
}
