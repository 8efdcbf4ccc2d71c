import Demonstration
import Domain
import Reports
import Storage
import TestSupport
import Testing

@Suite("Every cell of the board on a fictional service")
struct EveryCellTests {
  static let today = Day(2026, 11, 20)
  static let past = [Day(2026, 8, 14), Day(2025, 12, 31)]

  @Test("counts what it opens, and the lines add up to the team's, on three days and both ways")
  func everyCell() throws {
    let session = try Self.session(upTo: nil)
    try check(session.register, Self.today)
    for day in Self.past {
      for way in Lookback.allCases { try check(session.register.asAt(day, way), day) }
    }
  }

  @Test("known then is the board of the journal cut at that day")
  func cut() throws {
    let whole = try Self.session(upTo: nil).register
    for day in Self.past {
      let seen = Self.seen(day)
      let cut = try Self.session(upTo: day).register
      #expect(TeamBoard(try whole.asAt(day, .knownThen), at: seen) == TeamBoard(cut, at: seen))
    }
  }

  private func check(_ register: Register, _ day: Day) throws {
    let seen = Self.seen(day)
    let board = TeamBoard(register, at: seen)
    #expect(board.totals.figures[.children] > 0)
    for figure in Figure.board(register, at: day).map(\.id) {
      for line in board.lines {
        let items = BoardCell(line.id, figure).items(in: register, at: seen)
        #expect(items.count == line.figures[figure], "\(day) \(line.name) \(figure)")
      }
      let sum = (board.officers + [board.unallocated]).reduce(0) { $0 + $1.figures[figure] }
      #expect(sum == board.totals.figures[figure], "\(day) \(figure)")
    }
    for line in board.officers {
      guard let officer = line.officer else { continue }
      let list = DueList(register, scope: .officer(officer.id), today: day, now: seen.now)
      #expect(list.count(of: .late) == line.figures[.late])
    }
  }

  private static func seen(_ day: Day) -> Viewpoint {
    Viewpoint(today: day, now: Moment(england: day, hour: 12, minute: 0))
  }

  /// A service of one IRO, from its entries up to the end of a day.
  private static func session(upTo day: Day?) throws -> Session {
    var session = try Session(MemoryStore())
    let deeds = try FictionalService(size: .team, today: today).deeds()
    let kept = deeds.filter { deed in day.map { deed.at.day <= $0 } ?? true }
    try session.recordHistory(
      kept.map { Work(by: $0.by, login: $0.login, at: $0.at, drafts: $0.drafts) })
    return session
  }
}
