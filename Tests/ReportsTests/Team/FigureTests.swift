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
    let figures = Figure.team(register, at: today) + Figure.stages(register.policy.ladder)
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
}
