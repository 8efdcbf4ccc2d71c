import Domain
import Envelopes
import JSON
import Testing

@Suite("A policy in the journal")
struct PolicyReadingTests {
  private func read(_ bytes: [UInt8]) throws -> Policy {
    try bytes.withUnsafeBufferPointer { try JSONText.read(Policy.self, from: $0) }
  }

  @Test("of an older program is as a new one in what that program did not know")
  func older() throws {
    let ladder = #""ladder":{"name":"Ours","stages":[],"reasons":[]}"#
    var expected = Policy(ladder: Ladder(name: "Ours", stages: [], reasons: []))
    #expect(try read(Array("{\(ladder)}".utf8)) == expected)
    expected.guidanceFrom = 40
    #expect(try read(Array("{\(ladder),\"guidanceFrom\":40}".utf8)) == expected)
    #expect(throws: DecodingError.self) { try read(Array("{}".utf8)) }
  }

  /// A field that is new fails here until it is set below, and is read.
  @Test("keeps every field")
  func everyField() throws {
    let changed = Self.changed
    for (one, other) in zip(
      Mirror(reflecting: changed).children, Mirror(reflecting: Policy()).children)
    {
      #expect("\(one.value)" != "\(other.value)", "\(one.label ?? "") is not set")
    }
    var bytes: [UInt8] = []
    try JSONText.append(changed, to: &bytes)
    #expect(try read(bytes) == changed)
  }

  private static let changed: Policy = {
    var policy = Policy(ladder: Ladder(name: "Ours", stages: [], reasons: []))
    policy.rules = ["review.first": RuleSetting(isOff: true)]
    policy.seenEvery = ["high": Term(1, .weeks)]
    policy.priorityMeanings = [:]
    policy.bankHolidays = [BankHoliday(day: Day(2026, 12, 25), name: "Christmas Day")]
    policy.bankHolidaysKnownUntil = Day(2028, 12, 31)
    policy.guidanceFrom = 1
    policy.guidanceTo = 2
    policy.dueSoonWorkingDays = 3
    policy.adjournedReviewCounts = .firstMeeting
    policy.reviewsGoOnWhenPlacedForAdoption = true
    policy.listedContactCountsAsSeen = true
    policy.videoCountsAsSeen = true
    policy.talkBeforeReviewWorkingDays = 4
    policy.auditQuestions = [AuditQuestion(key: "views", text: "The child's views are there")]
    policy.caseWeights = CaseWeights()
    policy.caseWeights?.away = 7
    policy.soloOfficer = OfficerID("p.ellery")
    policy.isDemonstration = true
    policy.isPractice = true
    policy.managersMayCover = true
    return policy
  }()
}
