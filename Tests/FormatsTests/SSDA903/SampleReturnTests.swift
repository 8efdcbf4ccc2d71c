import Domain
import Formats
import Foundation
import Testing

/// The public sample of a return beside the project, where there is one.
private let sampleFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("shared/ssda903/sample")

@Suite("The sample of a return")
struct SampleReturnTests {
  private static let files: [InputFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sampleFolder.path)) ?? []
    return names.sorted().compactMap { name in
      (try? Data(contentsOf: sampleFolder.appendingPathComponent(name))).map {
        InputFile(name: name, bytes: Array($0))
      }
    }
  }()

  private static let today = Day(2018, 4, 1)

  @Test("accounts for every row", .enabled(if: !files.isEmpty))
  func everyRow() throws {
    let plan = try ImportPlan.ssda903(Self.files, today: Self.today, register: Register())
    for count in plan.files {
      #expect(
        count.rows == count.added + count.changed + count.unchanged + count.duplicate
          + count.quarantined, "\(count.name)")
    }
    func count(_ name: String) throws -> FileCount {
      try #require(plan.files.first { $0.name == name })
    }
    #expect(try count("header.csv").added == 2_675)
    #expect(try count("episodes.csv").added == 5_050)
    let reviews = try count("reviews.csv")
    #expect(reviews.rows == 12_582)
    #expect(reviews.added == 12_568)
    #expect(reviews.duplicate == 14)
    #expect(plan.added[.children] == 2_675)
    #expect(plan.added[.reviews] == 12_568)
    #expect(plan.changed.isEmpty)
    #expect(try count("ad1.csv").remark == "recognised, not used yet")
    #expect(try count("oc3.csv").remark == "recognised, not used yet")
    #expect(try count("DoLo.csv").remark == "recognised, not used yet")
    let quarantined = plan.problems.filter { $0.severity == .quarantined }
    #expect(quarantined.map(\.file) == ["sw_episodes.csv"])
    #expect(quarantined.map(\.rule) == ["no-header"])
  }

  /// The counts were made with Python's csv and datetime, rule by rule, over the first row of each
  /// key.
  @Test(
    "doubts what each rule doubts", .enabled(if: !files.isEmpty),
    arguments: [
      ("two-codes", 12), ("PN0-age", 1_433), ("PN-under-4", 663), ("review-in-future", 5_032),
      ("review-before-care", 2_644), ("review-without-care", 3_063), ("short-break-review", 966),
      ("J-under-10", 596), ("P1-with-V2", 13), ("T4-over-7-days", 142), ("PR0-not-P1", 845),
      ("many-open", 5), ("open-with-reason", 1_413), ("code-REASON_PLACED_CEASED", 58),
    ])
  func doubts(rule: String, count: Int) throws {
    let plan = try Self.plan.get()
    #expect(plan.doubts.first { $0.rule == rule }?.count == count)
  }

  private static let plan = Result {
    try ImportPlan.ssda903(files, today: today, register: Register())
  }

  @Test("read again adds and changes nothing", .enabled(if: !files.isEmpty))
  func again() throws {
    var small = SmallRegister()
    let first = try ImportPlan.ssda903(Self.files, today: Self.today, register: small.register)
    try small.record(first)
    let second = try ImportPlan.ssda903(Self.files, today: Self.today, register: small.register)
    #expect(second.drafts.isEmpty)
    #expect(second.added.isEmpty)
    #expect(second.changed.isEmpty)
    #expect(second.proposedRemovals.isEmpty)
    #expect(second.conflicts.isEmpty)
    #expect(second.doubts.map(\.rule) == first.doubts.map(\.rule))
    #expect(second.doubts.map(\.count) == first.doubts.map(\.count))
  }
}
