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
  var name: String {
    switch self {
    case .raised: "notification.raised"
    case .answered: "notification.answered"
    case .escalated: "notification.escalated"
    case .resolved: "notification.resolved"
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    switch self {
    case .raised(let raised): try container.encode(raised, forKey: .fields)
    case .answered(let answer): try container.encode(answer, forKey: .fields)
    case .escalated(let escalation): try container.encode(escalation, forKey: .fields)
    case .resolved(let resolution): try container.encode(resolution, forKey: .fields)
    }
  }

  static func decode(_ name: String, from container: FactReading) throws -> NotificationEvent? {
    switch name {
    case "notification.raised":
      .raised(try container.decode(NotificationRaised.self, forKey: .fields))
    case "notification.answered":
      .answered(try container.decode(NotificationAnswer.self, forKey: .fields))
    case "notification.escalated":
      .escalated(try container.decode(NotificationEscalation.self, forKey: .fields))
    case "notification.resolved":
      .resolved(try container.decode(NotificationResolution.self, forKey: .fields))
    default: nil
    }
  }
}
