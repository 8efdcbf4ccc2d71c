extension ClockRule {
  /// Every rule, in the order in which a child's page lists them.
  ///
  /// The order is the order of the due days in a ``ChildSummary``: a new rule is added at the end
  /// of its file's list and the summary's layout version goes up.
  package static let all: [ClockRule] =
    plannedVisit + plannedReview + reviews + allocation + seen + monitoring + notifications + health
    + permanence + pathway
    + adoption + supervision

  private static let byID: [RuleID: Int] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })

  package static func named(_ id: RuleID) -> ClockRule? { byID[id].map { all[$0] } }

  /// The place of a rule in the table, or nil where there is no such rule.
  package static func place(of id: RuleID) -> Int? { byID[id] }
}
