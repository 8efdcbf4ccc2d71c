import Domain

/// Walks once over the register and tells, for everything that figures count, on whose line and
/// under which figure it stands. The board counts what it is told, a cell's list keeps it: so a
/// number and the rows it opens cannot differ.
struct BoardScan {
  let register: Register
  let seen: Viewpoint
  let figures: [Figure]
  /// The places of officers that stand for nobody: a child whose IRO has left has none.
  private let nobody: Set<UInt16>

  init(register: Register, seen: Viewpoint, figures: [Figure]) {
    self.register = register
    self.seen = seen
    self.figures = figures
    nobody = register.placesOfNobody(on: seen.today)
  }

  /// Calls the body with the line, the figure's place among ``figures`` and the thing counted.
  func forEach(_ body: (BoardLineID, Int, BoardItem) -> Void) {
    tellChildren(body)
    tellDuties(body)
    tellNotifications(body)
    tellMarks(body)
  }

  private func tellChildren(_ body: (BoardLineID, Int, BoardItem) -> Void) {
    var tests: [(place: Int, counts: @Sendable (borrowing ChildSummary, Span<DutyCard>) -> Bool)] =
      []
    for (place, figure) in figures.enumerated() {
      if case .children(let counts) = figure.counts { tests.append((place, counts)) }
    }
    guard !tests.isEmpty else { return }
    register.forEachChild { row, summary, duties in
      guard summary.isLookedAfter(on: seen.today) else { return }
      let line = BoardLineID(place: summary.officer(on: seen.today), nobody: nobody)
      for test in tests where test.counts(summary, duties) { body(line, test.place, .child(row)) }
    }
  }

  private func tellDuties(_ body: (BoardLineID, Int, BoardItem) -> Void) {
    let late = figures.indices.filter {
      if case .lateDuties = figures[$0].counts { true } else { false }
    }
    let missed = figures.indices.filter {
      if case .missedTargets = figures[$0].counts { true } else { false }
    }
    guard !late.isEmpty || !missed.isEmpty else { return }
    let list = DueList(register, scope: .everyone, today: seen.today, now: seen.now)
    for item in list.items where item.group == .late || item.isTargetMissed {
      let officer = register.summary(at: Int(item.row)).officer(on: seen.today)
      for place in item.isTargetMissed ? missed : late {
        body(BoardLineID(place: officer, nobody: nobody), place, .duty(item))
      }
    }
  }

  private func tellNotifications(_ body: (BoardLineID, Int, BoardItem) -> Void) {
    var tests: [(place: Int, counts: @Sendable (NotificationCard, Register) -> Bool)] = []
    for (place, figure) in figures.enumerated() {
      if case .openNotifications(let counts) = figure.counts { tests.append((place, counts)) }
    }
    guard !tests.isEmpty else { return }
    register.forEachCard { card in
      guard !card.isResolved else { return }
      let line = BoardLineID(
        place: register.summary(at: Int(card.row)).officer(on: seen.today), nobody: nobody)
      for test in tests where test.counts(card, register) {
        body(line, test.place, .notification(card))
      }
    }
  }

  private func tellMarks(_ body: (BoardLineID, Int, BoardItem) -> Void) {
    let first = seen.today.adding(months: -12)
    for (place, figure) in figures.enumerated() {
      guard case .marks(let kind, let counts) = figure.counts else { continue }
      register.forEachMark(of: kind, after: first, upTo: seen.today) { row, mark in
        if counts(mark) { body(BoardLineID(place: mark.officer), place, .mark(row: row, mark)) }
      }
    }
  }
}
