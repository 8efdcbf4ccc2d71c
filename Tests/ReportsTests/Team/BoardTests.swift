import Domain
import Reports
import TestSupport
import Testing

/// Expected numbers are worked out by hand from SI 2010/959 regulation 33 and the IRO Handbook.
@Suite("The team board")
struct BoardTests {
  /// A Friday.
  let today = Day(2026, 11, 20)

  @Test("a review on its last day is on time, the day after is late, each for who held the case")
  func onTime() throws {
    var sample = try SampleRegister()
    // Into care on Monday 1 June 2026: 20 working days end on Monday 29 June.
    try sample.add(ChildID("A"), "Ava", from: Day(2026, 6, 1))
    try sample.add(ChildID("B"), "Bo", from: Day(2026, 6, 1))
    try hold(ChildID("A"), on: Day(2026, 6, 29), &sample)
    try hold(ChildID("B"), on: Day(2026, 6, 30), &sample)
    let moved = Day(2026, 7, 1)
    let handed = Event.child(.allocated(Officer.osei.id))
    try sample.record(on: moved, by: .cole, [Draft(ChildID("B"), on: moved, handed)])
    // Bo's second is due three months after the first was held, on 30 September, with S. Osei.
    try hold(ChildID("B"), on: Day(2026, 9, 30), &sample)
    let board = self.board(sample)
    #expect(share(board, "P. Ellery") == [1, 2])
    #expect(share(board, "S. Osei") == [1, 1])
    #expect(share(board, "Team") == [2, 3])
    // Quarters end on 20 February, May, August and November.
    #expect(board.totals.figures.quarters.map(\.denominator) == [0, 0, 2, 1])
    #expect(board.totals.figures.quarters.map(\.numerator) == [0, 0, 1, 1])
  }

  @Test("twelve months end today and begin the day after the same day last year")
  func twelveMonths() throws {
    var sample = try SampleRegister()
    try sample.add(ChildID("A"), from: Day(2025, 10, 23))
    try sample.add(ChildID("B"), from: Day(2025, 10, 24))
    try hold(ChildID("A"), on: Day(2025, 11, 20), &sample)
    try hold(ChildID("B"), on: Day(2025, 11, 21), &sample)
    #expect(share(board(sample), "Team") == [1, 1])
    #expect(board(sample).totals.figures.quarters.map(\.denominator) == [1, 0, 0, 0])
  }

  @Test("ten reviews of one child in a year all count, and those of a case closed since")
  func many() throws {
    var sample = try SampleRegister()
    let id = ChildID("A")
    try sample.add(id, from: Day(2026, 1, 5))
    for month in 2...11 { try hold(id, on: Day(2026, month, 2), &sample) }
    let closed = Event.child(.closed(nil))
    try sample.record(on: Day(2026, 11, 3), [Draft(id, on: Day(2026, 11, 3), closed)])
    let board = self.board(sample)
    #expect(share(board, "P. Ellery") == [10, 10])
    #expect(board.totals.figures[.children] == 0)
    let cell = BoardCell(.everyone, .reviews).items(in: sample.register, at: seen)
    #expect(cell.count == 10)
  }

  @Test("a review by when it was due cannot be told counts neither way, and is said")
  func notKnown() throws {
    var sample = try SampleRegister()
    var extract = Extract()
    extract.episodes = [Episode(start: Day(2019, 5, 1), legalStatus: .init(rawValue: "C2"))]
    extract.reviews = [ExtractedReview(held: Day(2026, 5, 4), participation: nil)]
    extract.reviewsKnownFrom = Day(2026, 4, 1)
    try sample.extract(ChildID("A"), on: Day(2026, 10, 1), extract)
    let board = self.board(sample)
    #expect(share(board, "Team") == [0, 0])
    #expect(board.reviewsNotKnown == 1)
    #expect(board.totals.figures.share(.reviews).percent == nil)
  }

  @Test("hours: per full time in tenths, guidance pro rata, none of who left or manages")
  func hours() throws {
    var sample = try SampleRegister()
    for number in 1...3 {
      try sample.add(ChildID("O\(number)"), from: Day(2026, 11, 16), iro: .osei)
    }
    try sample.add(ChildID("E"), from: Day(2026, 11, 16))
    var small = Officer.ellery
    small.hundredthsOfFullTime = 5
    try sample.record(
      on: today, by: .cole,
      [
        Draft(nil, on: today, .officer(.set(small))),
        Draft(nil, on: Day(2026, 11, 18), .officer(.left(Officer.osei.id))),
      ])
    let now = board(sample)
    #expect(now.officers.map(\.name) == ["P. Ellery", "S. Osei"])
    // One child for 0.05 of full time is 20 for full time; 50–70 pro rata is 2.5–3.5.
    #expect(now.officers[0].perFullTimeTenths == 200)
    #expect(now.officers[0].guidance == 3...4)
    #expect(now.officers[0].load == .under)
    // S. Osei left: the three children have no IRO, and hours there are none.
    #expect(now.officers[1].figures[.children] == 0)
    #expect(now.unallocated.figures[.children] == 3)
    #expect(now.officers[1].perFullTimeTenths == nil)
    #expect(now.title == "1 IRO · 0.05 FTE · 4 children")
    let before = TeamBoard(sample.register, at: Viewpoint(today: Day(2026, 11, 18), now: noon))
    #expect(before.officers[1].guidance == 40...56)
    // Three by 0.8 is 3.75, to the nearest tenth 3.8.
    #expect(before.officers[1].perFullTimeTenths == 38)
  }

  @Test("unallocated: the oldest in working days, over Christmas and its substitute days")
  func unallocated() throws {
    var sample = try SampleRegister()
    // Christmas Day 2026 is a Friday; Boxing Day is kept on Monday 28 December.
    try sample.add(ChildID("A"), from: Day(2026, 12, 23), iro: nil, recordedOn: Day(2026, 12, 24))
    let seen = Viewpoint(today: Day(2026, 12, 30), now: noon)
    let board = TeamBoard(sample.register, at: seen)
    #expect(board.unallocated.figures[.children] == 1)
    #expect(board.oldestUnallocated == 3)
  }

  @Test("late is what the IRO's Today lists as late; due soon has none of them")
  func late() throws {
    var sample = try SampleRegister()
    try sample.add(ChildID("A"), from: Day(2026, 10, 22))
    try sample.add(ChildID("B"), from: Day(2026, 10, 23))
    let board = self.board(sample)
    let today = DueList(
      sample.register, scope: .officer(Officer.ellery.id), today: self.today, now: noon)
    #expect(board.officers[0].figures[.late] == today.count(of: .late))
    // Ava's 20 working days ended on Thursday 19 November, Bo's end today.
    #expect(board.officers[0].figures[.late] > 0)
    #expect(board.officers[0].figures[.dueSoon] == 1)
  }

  @Test("open notifications by the stage they stand at; a resolved one no more")
  func notifications() throws {
    var sample = try SampleRegister()
    try sample.add(ChildID("A"), from: Day(2026, 11, 2))
    for (number, stage) in [(1, "informal"), (2, "1"), (3, "1")] {
      let raised = NotificationRaised(
        number: number, reason: "drift-or-delay", isPraise: false, stage: stage, text: "drift",
        at: noon)
      try sample.record(
        on: today, [Draft(ChildID("A"), on: today, .notification(.raised(raised)))])
    }
    let register = sample.register
    let figures = board(sample).officers[0].figures
    let stages = register.policy.ladder.stages.map { figures[.stage($0.key)] }
    #expect(stages == [1, 2, 0, 0, 0, 0])
    #expect(figures[.notifications] == 3)
  }

  @Test("names stand from A, figures from the highest, ties by name")
  func order() throws {
    var sample = try SampleRegister()
    try sample.add(ChildID("A"), from: Day(2026, 11, 2), iro: .osei)
    let board = self.board(sample)
    func names(_ order: BoardOrder) -> [String] { order.sorted(board).map(\.name) }
    #expect(names(BoardOrder()) == ["P. Ellery", "S. Osei"])
    #expect(names(BoardOrder(reversed: true)) == ["S. Osei", "P. Ellery"])
    #expect(names(BoardOrder(.count(.children))) == ["S. Osei", "P. Ellery"])
    #expect(names(BoardOrder(.hours)) == ["P. Ellery", "S. Osei"])
    #expect(names(BoardOrder(.count(.high))) == ["P. Ellery", "S. Osei"])
    #expect(names(BoardOrder(.count(.high), reversed: true)) == ["P. Ellery", "S. Osei"])
  }

  private var noon: Moment { Moment(england: today, hour: 12, minute: 0) }
  private var seen: Viewpoint { Viewpoint(today: today, now: noon) }

  private func board(_ sample: SampleRegister) -> TeamBoard {
    TeamBoard(sample.register, at: seen)
  }

  private func share(_ board: TeamBoard, _ name: String) -> [Int] {
    board.lines.filter { $0.name == name }.flatMap {
      [$0.figures.share(.reviews).numerator, $0.figures.share(.reviews).denominator]
    }
  }

  private func hold(_ id: ChildID, on day: Day, _ sample: inout SampleRegister) throws {
    try sample.record(on: day, [Draft(id, on: day, .review(.held(HeldReview())))])
  }
}
