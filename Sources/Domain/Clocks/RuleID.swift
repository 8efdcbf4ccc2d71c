/// The id of a rule about time, such as `review.first`; pinned for ever.
package struct RuleID: RawRepresentable, Hashable, Codable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: String) { rawValue = value }
}

extension RuleID: CustomStringConvertible {
  package var description: String { rawValue }
}
