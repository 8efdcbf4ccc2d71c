import Domain
import Testing

@Suite("The ladder")
struct LadderPresetsTests {
  @Test("of Derby is informal within 72 hours, stages 1 to 4, then Cafcass; stage 1 has ten days")
  func derby() throws {
    let ladder = Ladder.derby
    #expect(ladder.stages.map(\.key) == ["informal", "1", "2", "3", "4", "cafcass"])
    #expect(ladder.stages.map(\.isFormal) == [false, true, true, true, true, true])
    #expect(
      ladder.stages.map(\.response) == [Term(72, .hours), Term(10, .workingDays)] + [
        nil, nil, nil, nil,
      ])
    // The report's "ten days" do not say which.
    #expect(ladder.stages.filter(\.isUnconfirmed).map(\.key) == ["1"])
    #expect(ladder.reasons.filter(\.isPraise).map(\.title) == ["Excellent practice"])
    #expect(ladder.reasons.count == 5)
  }

  @Test("of Durham is an informal challenge, then levels 2 to 5, and has no times")
  func durham() {
    #expect(Ladder.durham.stages.map(\.key) == ["informal", "2", "3", "4", "5", "cafcass"])
    #expect(Ladder.durham.stages.allSatisfy { $0.response == nil })
  }

  @Test("of Dudley follows the rating of the plan: red, amber, and green star as praise")
  func dudley() {
    #expect(Ladder.dudley.reasons.map(\.key) == ["red", "amber", "green-star"])
    #expect(Ladder.dudley.reason("green-star")?.isPraise == true)
  }

  @Test("of Northumberland has the nine themes of its log below dispute resolution")
  func northumberland() {
    let ladder = Ladder.northumberland
    #expect(ladder.reasons.filter { !$0.isPraise }.count == 9)
    #expect(ladder.stages.map(\.title) == ["Practice log", "Dispute resolution", "Cafcass"])
  }

  @Test("ends with Cafcass, whichever it is", arguments: Ladder.presets.map(\.name))
  func ends(name: String) throws {
    let ladder = try #require(Ladder.presets.first { $0.name == name }).ladder
    #expect(ladder.stages.last?.key == "cafcass")
    #expect(ladder.stage(after: "cafcass") == nil)
    #expect(ladder.stages.first?.isFormal == false)
  }
}
