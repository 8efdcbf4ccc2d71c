import Domain
import Reports
import TestSupport
import Testing

@Suite("The figures of a board")
struct FigureTests {
  private let today = Day(2026, 11, 20)

  @Test("have names of their own, and say what they count and by which words")
  func names() throws {
    let register = try SampleRegister().register
    let figures = Figure.team(register, at: today) + Figure.stages(register)
    #expect(Set(figures.map(\.id)).count == figures.count)
    for figure in figures {
      #expect(figure.definition.hasSuffix("."), "\(figure.id)")
      #expect(figure.words(1).hasPrefix("1 ") && figure.words(2).hasPrefix("2 "))
      #expect(figure.brief.count <= max(figure.width, 4), "\(figure.id)")
    }
  }

  @Test("name a stage by its key: a shorter ladder has no such figure, another place is no other")
  func stages() throws {
    var policy = Policy()
    let before = try SampleRegister(policy).register
    #expect(Figure.find(.stage("2"), before, at: today)?.title == "Stage 2")
    policy.ladder.stages.removeAll { $0.key == "1" }
    let after = try SampleRegister(policy).register
    #expect(Figure.find(.stage("1"), after, at: today) == nil)
    #expect(Figure.find(.stage("2"), after, at: today)?.title == "Stage 2")
    let seen = Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
    #expect(BoardCell(.everyone, .stage("1")).items(in: after, at: seen).isEmpty)
  }

  @Test("tell before how many reviews the child was spoken with, and open exactly those rows")
  func talks() throws {
    var sample = try SampleRegister()
    let answers: [(id: String, visit: Visit?)] = [
      ("A", Visit(alone: true, purpose: .beforeReview)), ("B", Visit(exception: .refused)),
      ("C", Visit(exception: .inappropriate, exceptionReason: "a baby")), ("D", nil),
    ]
    for (id, visit) in answers {
      try sample.add(ChildID(id), from: Day(2026, 10, 1))
      if let visit {
        try sample.record(
          on: Day(2026, 10, 20), [Draft(ChildID(id), on: Day(2026, 10, 20), .visit(.made(visit)))])
      }
      try sample.record(
        on: Day(2026, 10, 23),
        [Draft(ChildID(id), on: Day(2026, 10, 23), .review(.held(HeldReview())))])
    }
    let seen = Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
    let board = TeamBoard(sample.register, at: seen)
    #expect(board.totals.figures.share(.spokenWith).words == "1 of 4 (25 %)")
    for figure in [FigureID.talkRefused, .talkInappropriate, .talkNone] {
      #expect(board.totals.figures[figure] == 1)
    }
    func rows(_ figure: FigureID) -> [String] {
      BoardCell(.everyone, figure).items(in: sample.register, at: seen).map {
        sample.register.texts(at: $0.row).id.rawValue
      }
    }
    // Who was not spoken with stands first.
    #expect(rows(.spokenWith) == ["D", "A", "B", "C"])
    #expect(rows(.talkRefused) == ["B"])
    #expect(rows(.talkInappropriate) == ["C"])
    #expect(rows(.talkNone) == ["D"])
  }
}
