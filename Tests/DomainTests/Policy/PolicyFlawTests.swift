import Domain
import TestSupport
import Testing

@Suite("A policy")
struct PolicyFlawTests {
  @Test("that ships with the program can be worked with", arguments: Ladder.presets.map(\.name))
  func presets(name: String) throws {
    let preset = try #require(Ladder.presets.first { $0.name == name })
    #expect(Policy(ladder: preset.ladder).flaw == nil)
  }

  @Test("with a rule that there is none of, or a period that cannot be counted, is refused")
  func rules() {
    var policy = Policy()
    policy.rules = ["review.bogus": RuleSetting(isOff: true)]
    #expect(policy.flaw == "rules.review.bogus: there is no such rule")
    for count in [-3, 0, 121, 1_000_000_000] {
      policy.rules = ["review.later": RuleSetting(term: Term(count, .months))]
      #expect(policy.flaw?.hasPrefix("rules.review.later.term: ") == true)
      policy.rules = ["review.later": RuleSetting(localTarget: Term(count, .months))]
      #expect(policy.flaw?.hasPrefix("rules.review.later.localTarget: ") == true)
    }
    policy.rules = ["review.later": RuleSetting(term: Term(5, .months))]
    #expect(policy.flaw == nil)
  }

  @Test("with a priority that there is none of, or a child never seen, is refused")
  func seen() {
    var policy = Policy()
    policy.seenEvery["urgent"] = Term(1, .weeks)
    #expect(policy.flaw?.hasPrefix("seenEvery.urgent: ") == true)
    policy = Policy()
    policy.seenEvery["high"] = Term(0, .weeks)
    #expect(policy.flaw?.hasPrefix("seenEvery.high: ") == true)
  }

  @Test("that offers weeks which no form may save, or weighs a case beyond counting, is refused")
  func monitoring() {
    for weeks in [-1, 0, 13, 53, .max] {
      var policy = Policy()
      policy.priorityMeanings["high"]?.offered.updateEveryWeeks = weeks
      #expect(
        policy.flaw == "priorityMeanings.high.offered.updateEveryWeeks: expected from 1 to 12")
      policy = Policy()
      policy.priorityMeanings["low"]?.offered.fileCheckEveryWeeks = weeks
      let isFine = weeks == 13
      #expect((policy.flaw == nil) == isFine)
    }
    var policy = Policy()
    policy.priorityMeanings["urgent"] = policy.priorityMeanings["high"]
    #expect(policy.flaw?.hasPrefix("priorityMeanings.urgent: ") == true)
    policy = Policy()
    policy.caseWeights = CaseWeights()
    policy.caseWeights?.high = .max
    #expect(policy.flaw == "caseWeights.high: expected from 0 to 1000")
    policy.caseWeights = CaseWeights()
    policy.caseWeights?.fullTime = 0
    #expect(policy.flaw == "caseWeights.fullTime: expected from 1 to 1000000")
  }

  @Test("whose ladder has no step, two steps of one key, or an answer due before it is asked for")
  func ladder() {
    var policy = Policy()
    policy.ladder.stages = []
    #expect(policy.flaw == "ladder.stages: expected from 1 to 254")
    policy = Policy()
    policy.ladder.stages[1].key = "informal"
    #expect(policy.flaw == "ladder.stages: two have the same key")
    policy = Policy()
    policy.ladder.reasons[0].key = " "
    #expect(policy.flaw == "ladder.reasons: a key is empty")
    policy = Policy()
    policy.ladder.stages[1].title = "Stage\n1"
    #expect(policy.flaw == "ladder.stages.1.title: expected some words on one line")
    policy = Policy()
    policy.ladder.stages[0].answeredBy = " "
    #expect(policy.flaw == "ladder.stages.informal.answeredBy: expected some words on one line")
    policy = Policy()
    policy.ladder.stages[0].response = Term(-72, .hours)
    #expect(policy.flaw?.hasPrefix("ladder.stages.informal.response: ") == true)
  }

  @Test("whose numbers are upside down, or whose bank holidays end nowhere, is refused")
  func numbers() {
    var policy = Policy()
    policy.guidanceFrom = 100
    #expect(policy.flaw?.hasPrefix("guidanceFrom and guidanceTo: ") == true)
    policy = Policy()
    policy.dueSoonWorkingDays = -5
    #expect(policy.flaw?.hasPrefix("dueSoonWorkingDays: ") == true)
    policy = Policy()
    policy.bankHolidays = []
    #expect(policy.flaw?.hasPrefix("bankHolidays ") == true)
  }

  @Test("that cannot be worked with is not recorded")
  func refused() throws {
    let sample = try SampleRegister()
    var policy = Policy()
    policy.dueSoonWorkingDays = 1_000
    #expect(throws: Refusal.unfitPolicy("dueSoonWorkingDays: expected from 0 to 260")) {
      try sample.register.setPolicy(
        policy, at: SampleRegister.desk(on: Day(2026, 1, 5), of: .cole))
    }
  }

  @Test(
    "that an older program let into the journal is counted as far as can be, and never fails",
    arguments: [Int.max, Int.min, 1_000_000_000, -1_000_000_000])
  func wild(count: Int) throws {
    let day = Day(2026, 1, 5)
    for unit in Term.Unit.allCases {
      let end = Term(count, unit).end(from: day, workingDays: WorkingDays())
      #expect(count > 0 ? end > day : end < day)
    }
  }
}
