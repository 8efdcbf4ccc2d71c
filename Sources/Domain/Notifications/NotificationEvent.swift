/// What happened to a QA notification: raised, answered, moved up the ladder, resolved.
package enum NotificationEvent: Hashable, Sendable {
  case raised(NotificationRaised)
  case answered(NotificationAnswer)
  case escalated(NotificationEscalation)
  case resolved(NotificationResolution)

  /// The number of the notification it is about.
  package var number: Int {
    switch self {
    case .raised(let raised): raised.number
    case .answered(let answer): answer.number
    case .escalated(let escalation): escalation.number
    case .resolved(let resolution): resolution.number
    }
  }
}

extension NotificationEvent: EventArea {
  enum Name: String, CaseIterable {
    case raised = "notification.raised"
    case answered = "notification.answered"
    case escalated = "notification.escalated"
    case resolved = "notification.resolved"
  }

  var name: Name {
    switch self {
    case .raised: .raised
    case .answered: .answered
    case .escalated: .escalated
    case .resolved: .resolved
    }
  }

  var fields: EventFields {
    switch self {
    case .raised(let value): .members(value)
    case .answered(let value): .members(value)
    case .escalated(let value): .members(value)
    case .resolved(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .raised: self = .raised(try read())
    case .answered: self = .answered(try read())
    case .escalated: self = .escalated(try read())
    case .resolved: self = .resolved(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .raised, .answered, .escalated, .resolved: true
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .raised, .answered, .escalated, .resolved: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .raised, .answered, .escalated, .resolved: .direct(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .raised, .answered, .escalated, .resolved:
      if let before = earlier.event as? NotificationEvent { before.number == number } else { false }
    }
  }
}
