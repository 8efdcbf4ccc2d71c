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

/// A notification as it was raised.
package struct NotificationRaised: Hashable, Codable, Sendable {
  /// Counts from 1 over the whole store; shown as QN-0041.
  package var number: Int
  /// The key of the reason on the service's ladder, such as "drift-or-delay".
  package var reason: String
  package var isPraise: Bool
  /// The key of the stage at which it begins, such as "informal" or "1".
  package var stage: String
  package var text: String
  /// When it was raised, for stages that run in hours.
  package var at: Moment

  package init(
    number: Int, reason: String, isPraise: Bool, stage: String, text: String, at: Moment
  ) {
    self.number = number
    self.reason = reason
    self.isPraise = isPraise
    self.stage = stage
    self.text = text
    self.at = at
  }
}

/// An answer to a notification.
package struct NotificationAnswer: Hashable, Codable, Sendable {
  package var number: Int
  /// Who answered, in words: "team manager, R. Cole".
  package var from: String
  package var text: String

  package init(number: Int, from: String, text: String) {
    self.number = number
    self.from = from
    self.text = text
  }
}

/// A move to a higher stage.
package struct NotificationEscalation: Hashable, Codable, Sendable {
  package var number: Int
  package var stage: String
  package var reason: String
  package var at: Moment

  package init(number: Int, stage: String, reason: String, at: Moment) {
    self.number = number
    self.stage = stage
    self.reason = reason
    self.at = at
  }
}

/// How a notification ended.
package struct NotificationResolution: Hashable, Codable, Sendable {
  package var number: Int
  package var outcome: String

  package init(number: Int, outcome: String) {
    self.number = number
    self.outcome = outcome
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

  func rests(on earlier: Fact, from day: Day) -> Bool {
    switch self {
    case .raised, .answered, .escalated, .resolved: 
      if case .notification(let before) = earlier.event { before.number == number } else { false }
    }
  }
}
