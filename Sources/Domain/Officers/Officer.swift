/// A person of the service who uses Caseload.
package struct Officer: Hashable, Codable, Sendable {
  package let id: OfficerID
  package var name: String
  package var role: Role
  /// Contract hours in hundredths of full time: 100 is one full-time officer.
  package var hundredthsOfFullTime: Int
  /// The login names of the operating system under which this person acts.
  package var logins: [String]
  /// The area or team this officer takes children from, where the service is divided so.
  package var area: String?
  package var from: Day
  /// The day after which the officer no longer works here.
  package var left: Day?

  package init(
    id: OfficerID, name: String, role: Role, hundredthsOfFullTime: Int = 100,
    logins: [String] = [], area: String? = nil, from: Day, left: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.hundredthsOfFullTime = hundredthsOfFullTime
    self.logins = logins
    self.area = area
    self.from = from
    self.left = left
  }

  package func worksHere(on day: Day) -> Bool {
    guard let left else { return true }
    return day <= left
  }

  /// "1.0", "0.8" or "0.75": contract hours as a share of full time.
  package var fullTimeEquivalent: String { Officer.fullTimeEquivalent(hundredthsOfFullTime) }

  /// Hundredths of full time as a share of it: "0.8".
  package static func fullTimeEquivalent(_ hundredths: Int) -> String {
    let whole = hundredths / 100
    let rest = hundredths % 100
    if rest % 10 == 0 { return "\(whole).\(rest / 10)" }
    return rest < 10 ? "\(whole).0\(rest)" : "\(whole).\(rest)"
  }
}

/// What an officer is in the service.
package enum Role: String, Codable, CaseIterable, Sendable {
  case iro = "iro"
  case serviceManager = "manager"
  case businessSupport = "support"

  package var title: String {
    switch self {
    case .iro: "IRO"
    case .serviceManager: "service manager"
    case .businessSupport: "business support"
    }
  }

  /// The role with its article, for sentences: "an IRO", "a service manager".
  package var withArticle: String {
    switch self {
    case .iro: "an IRO"
    case .serviceManager: "a service manager"
    case .businessSupport: "business support"
    }
  }
}
