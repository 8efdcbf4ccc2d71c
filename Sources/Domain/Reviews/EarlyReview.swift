/// A request of the IRO that the next review be held earlier is not asked for any more.
package struct EarlyReviewWithdrawal: Hashable, Codable, Sendable {
  package var reason: String

  package init(reason: String) { self.reason = reason }
}
