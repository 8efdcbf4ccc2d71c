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
  /// The number of the resolved notification whose matter is open again.
  package var repeats: Int?

  package init(
    number: Int, reason: String, isPraise: Bool, stage: String, text: String, at: Moment,
    repeats: Int? = nil
  ) {
    self.number = number
    self.reason = reason
    self.isPraise = isPraise
    self.stage = stage
    self.text = text
    self.at = at
    self.repeats = repeats
  }
}

/// An answer to a notification.
package struct NotificationAnswer: Hashable, Codable, Sendable {
  package var number: Int
  /// Who answered, in words: "team manager, R. Cole".
  package var from: String
  package var text: String
  /// When it came, for stages that run in hours; nil in journals of older programs.
  package var at: Moment?

  package init(number: Int, from: String, text: String, at: Moment? = nil) {
    self.number = number
    self.from = from
    self.text = text
    self.at = at
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
