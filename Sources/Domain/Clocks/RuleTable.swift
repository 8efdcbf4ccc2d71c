/// The rules about time that a register works with, in the order in which a child's page lists
/// them.
package struct RuleTable: Sendable {
  package let rules: [ClockRule]
  private let byID: [RuleID: Int]
  private let byNumber: [UInt16: Int]

  package init(_ rules: [ClockRule]) {
    self.rules = rules
    byID = Dictionary(
      rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    byNumber = Dictionary(
      rules.enumerated().map { ($0.element.number, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  package static let standard = RuleTable(ClockRule.all)

  package func named(_ id: RuleID) -> ClockRule? { byID[id].map { rules[$0] } }

  /// The rule that a person means: an id is typed in capitals or not.
  package func typed(_ text: String) -> ClockRule? {
    named(RuleID(rawValue: text))
      ?? rules.first { $0.id.rawValue.lowercased() == text.trimmed.lowercased() }
  }

  package func numbered(_ number: UInt16) -> ClockRule? { byNumber[number].map { rules[$0] } }

  /// The rule of a card; of one that this table lacks, the number is all that can be said.
  package func rule(of card: DutyCard) -> ClockRule {
    numbered(card.rule)
      ?? ClockRule(
        card.rule, RuleID(rawValue: "rule \(card.rule)"), "Rule \(card.rule)",
        DutyFamily("Duty"), nil, .unconfirmed, "another version of the program",
        find: { _, _ in [] })
  }

  /// The same for tables that make the same cards: what is kept of one table is not read with
  /// another (a fingerprint of what a card holds or follows from).
  package var layout: UInt64 {
    rules.map { "\($0.number) \($0.id) \($0.part.rawValue) \($0.term?.words ?? "-")\n" }
      .joined().fingerprint
  }
}

extension ClockRule {
  /// Every rule of the program, in the order in which a child's page lists them.
  package static let all: [ClockRule] =
    plannedVisit + plannedReview + reviews + allocation + seen + monitoring + notifications + health
    + permanence + pathway + eighteen + besideReviews + disruption + supervision + decisions
    + reviewCode

  package static func named(_ id: RuleID) -> ClockRule? { RuleTable.standard.named(id) }
}

extension ClockContext {
  /// The period of a rule: what the policy set, else the rule's own.
  package func term(of id: RuleID) -> Term? {
    policy.rules[id.rawValue]?.term ?? rules.named(id)?.term
  }
}
