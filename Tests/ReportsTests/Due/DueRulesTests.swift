import Domain
import Reports
import TestSupport
import Testing

@Suite("One duty stands once on Today")
struct DueRulesTests {
  let today = Day(2026, 11, 20)

  @Test(
    "whatever clocks a child has",
    arguments: [
      (["review.later": 5, "planned.review": 4], ["planned.review"]),
      (["review.later": 3, "planned.review": 4], ["review.later"]),
      (["review.later": -3, "planned.review": 0], ["review.later", "planned.review"]),
      (["review.later": -3, "planned.review": 7], ["review.later", "planned.review"]),
      (["review.later": -3, "planned.review": 8], ["review.later"]),
      (["review.later": 5, "planned.review": -1], ["planned.review"]),
      (["review.later": -2, "planned.review": -1], ["review.later"]),
      (["planned.review": 4], ["planned.review"]),
      (["review.later": 6, "review.early": 2], ["review.early"]),
      (["review.later": 7, "planned.review": 6, "seen.beforeReview": 6], ["planned.review"]),
      (["planned.review": 6, "seen.beforeReview": 6, "seen": 3], ["seen", "planned.review"]),
      (["planned.review": 6, "seen.beforeReview": 6, "seen": 6], ["planned.review"]),
      (["planned.review": -2, "seen.beforeReview": -2, "seen": -1], ["planned.review", "seen"]),
      (
        ["planned.review": 6, "seen.beforeReview": 6, "planned.visit": 4, "seen": 8],
        ["planned.visit", "planned.review"]
      ),
      (["seen": 6, "planned.visit": 4], ["planned.visit"]),
      (["seen": 3, "planned.visit": 4], ["seen"]),
      (["seen": 3, "planned.visit": -1], ["planned.visit"]),
      (["seen": -9, "planned.visit": 0], ["seen", "planned.visit"]),
      (["seen": -9, "planned.visit": 4], ["seen", "planned.visit"]),
      (["seen": -9, "planned.visit": -1], ["seen"]),
    ] as [([String: Int], [String])])
  func once(due: [String: Int], expected: [String]) throws {
    var summary = ChildSummary()
    summary.lookedAfterFrom = today.number
    let cards = try due.map { rule, days in
      DutyCard(
        try #require(ClockRule.named(RuleID(rawValue: rule))), day: today.adding(days: days))
    }
    var kept = ArrayOfChildren()
    kept.append(summary, ChildTexts(id: ChildID("1")), duties: cards)
    let register = Register(kept: kept)
    let list = DueList(
      register, scope: .everyone, today: today, now: Moment(england: today, hour: 9, minute: 0))
    #expect(list.items.map { $0.rule(in: register).id.rawValue } == expected)
  }
}

@Suite("A long list of duties")
struct LongDueListTests {
  let today = Day(2026, 11, 20)

  @Test("stands in the order that comparing every two of them gives")
  func order() {
    let names = ["Ava Brennan", "Alexander Fitzgerald", "Alexander Fitzgeralds", "Jo", "Zoë"]
    var state: UInt64 = 11
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    // In the order of the table, as a child's cards lie.
    let rules = ["review.later", "allocation", "health.review"].compactMap {
      ClockRule.named(RuleID(rawValue: $0))
    }
    var kept = ArrayOfChildren()
    for row in 0..<2000 {
      var summary = ChildSummary()
      summary.lookedAfterFrom = today.number
      summary.priority = UInt8(random(4))
      let cards = rules.map { DutyCard($0, day: today.adding(days: random(40) - 10)) }
      var texts = ChildTexts(id: ChildID("\(100_000 + row)"))
      texts.name = names[random(names.count)]
      kept.append(summary, texts, duties: cards)
    }
    let register = Register(kept: kept)
    let items = DueList(
      register, scope: .everyone, today: today, now: Moment(england: today, hour: 9, minute: 0)
    ).items
    let naive = items.sorted { key($0, register) < key($1, register) }
    #expect(items == naive)
    #expect(items.count > 4000)
  }

  private func key(
    _ item: DueItem, _ register: Register
  ) -> (Int32, Int, String, String, Int) {
    let summary = register.summary(at: Int(item.row))
    let texts = register.texts(at: Int(item.row))
    let priority = summary.priority == 0 ? 4 : Int(summary.priority)
    // Review, allocation and health of one child stand in the order of the table.
    return (
      item.due.number, priority, SearchText.fold(texts.name), texts.id.rawValue, Int(item.card.rule)
    )
  }
}
