/// What a case weighs in points, so that caseloads can be compared by their work and not by heads.
///
/// Local practice: no source sets such weights, and a service sets its own. A case with nothing
/// particular weighs ``base``; a full-time IRO's load is ``fullTime`` points, pro rata for fewer
/// hours.
package struct CaseWeights: Hashable, Codable, Sendable {
  package var base = 10
  /// More for a tracking priority of High.
  package var high = 6
  package var medium = 2
  /// More for each notification that is open.
  package var openNotification = 2
  /// More until the second review is held: the plan is made in that time.
  package var beforeSecondReview = 4
  /// More where the child is placed in another postcode area than the home.
  package var away = 3
  /// Less for each child after the first of brothers and sisters whom the same IRO holds.
  package var siblingHeldToo = 3
  /// The points of a full-time IRO: sixty cases with nothing particular, the middle of the guidance.
  package var fullTime = 600

  package static let preset = CaseWeights()

  package init() {}
}
