import Domain

/// The team as a supervision meeting needs it: a line of counts for each IRO, and their totals.
package struct TeamBoard: Hashable, Sendable {
  package let seen: Viewpoint
  /// The IROs who work here or hold cases still, in the order of names.
  package let officers: [BoardLine]
  /// Children whom nobody holds, and reviews of days on which nobody held the case.
  package let unallocated: BoardLine
  package let totals: BoardLine
  /// Working days since the first of the children whom nobody has held became looked after.
  package let oldestUnallocated: Int?
  /// How many children nobody has held; those of IROs who left are told by ``departures``.
  package let neverAllocated: Int
  /// IROs who left or leave soon, and whose children need another.
  package let departures: [Departure]
  /// IROs who work here on the day; those who left and hold cases still are not among them.
  package let irosAtWork: Int
  /// Reviews of the last twelve months by when they were due cannot be told: they count neither way.
  package let reviewsNotKnown: Int
  /// What is counted, in the order in which it stands.
  package var figures: [Figure] { counted.figures }
  /// Those of every board, and those of the stages that are in use.
  package var team: [Figure] { figures.filter { $0.group != .stage } }
  package var stages: [Figure] { figures.filter { $0.group == .stage } }
  private let counted: BoardDefinition

  package init(_ register: Register, at seen: Viewpoint) {
    self.seen = seen
    let policy = register.policy
    let figures = Figure.team(register, at: seen.today) + Figure.stages(register)
    counted = BoardDefinition(figures: figures)
    let counting = BoardCounting(register, at: seen, figures)
    let departures = Departure.all(in: register, today: seen.today)
    self.departures = departures
    let lines = TeamBoard.listed(register, seen.today, counting, departures).map { place in
      let officer = register.officer(at: place)
      let hours = officer.map { $0.isIROAtWork(on: seen.today) ? $0.hundredthsOfFullTime : 0 }
      return BoardLine(
        .officer(place), officer, counting[.officer(place)], policy, hundredths: hours ?? 0,
        departure: departures.first { $0.officer.id == officer?.id })
    }
    officers = lines
    irosAtWork = lines.count { $0.officer?.isIROAtWork(on: seen.today) ?? false }
    unallocated = BoardLine(.unallocated, nil, counting[.unallocated], policy, hundredths: 0)
    let hours = lines.reduce(0) { $0 + $1.hundredths }
    totals = BoardLine(.everyone, nil, counting[.everyone], policy, hundredths: hours)
    (neverAllocated, oldestUnallocated) = TeamBoard.waiting(register, seen.today)
    var unknown = 0
    let first = seen.today.adding(months: -12)
    register.forEachMark(of: .reviewHeld, after: first, upTo: seen.today) { _, mark in
      if mark.outcome == .none { unknown += 1 }
    }
    reviewsNotKnown = unknown
  }

  /// The places of the IROs who work here on the day, and of everybody else with a figure.
  private static func listed(
    _ register: Register, _ today: Day, _ counting: BoardCounting, _ departures: [Departure]
  ) -> [UInt16] {
    let leaving = Set(departures.map(\.officer.id))
    let places = register.officers.indices.filter { place in
      let officer = register.officers[place]
      return officer.isIROAtWork(on: today) || leaving.contains(officer.id)
        || counting.lines[.officer(UInt16(place))] != nil
    }
    return places.sorted {
      let names = (register.officers[$0].name, register.officers[$1].name)
      return names.0 == names.1 ? $0 < $1 : SearchText.fold(names.0) < SearchText.fold(names.1)
    }.map { UInt16($0) }
  }

  /// How many children nobody has held, and working days since the first became looked after.
  private static func waiting(_ register: Register, _ today: Day) -> (Int, Int?) {
    var count = 0
    var oldest = ChildSummary.noDay
    register.forEachSummary { _, summary in
      guard summary.isLookedAfter(on: today), summary.officer(on: today) == ChildSummary.noOfficer
      else {
        return
      }
      count += 1
      oldest = min(oldest, summary.lookedAfterFrom)
    }
    let days = ChildSummary.day(oldest).map {
      register.workingDays.count(after: $0, through: today)
    }
    return (count, days)
  }

  /// Every line: the IROs, what nobody holds, and the totals.
  package var lines: [BoardLine] { officers + [unallocated, totals] }

  /// "Team tracking board · 23 IROs · 20.6 FTE · 1,710 children".
  package var title: String {
    let iros = irosAtWork == 1 ? "1 IRO" : "\(irosAtWork) IROs"
    let children = totals.figures[.children]
    return "\(iros) · \(totals.fullTimeEquivalent) FTE · "
      + (children == 1 ? "1 child" : "\(children.grouped) children")
  }
}

/// What a board counts; two boards are the same where they count the same.
struct BoardDefinition: Hashable, Sendable {
  let figures: [Figure]

  static func == (left: Self, right: Self) -> Bool {
    left.figures.map(\.id) == right.figures.map(\.id)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(figures.map(\.id)) }
}

/// One line of the board.
package struct BoardLine: Hashable, Sendable {
  package let id: BoardLineID
  package let officer: Officer?
  package let figures: BoardFigures
  /// Contract hours in hundredths of full time: none of somebody who left or is no IRO; of
  /// everybody together on the line of totals.
  package let hundredths: Int
  /// Children by the guidance for these hours; nil where the line has no hours.
  package let guidance: ClosedRange<Int>?
  /// That they left or leave soon, where children need another IRO for it.
  package let departure: Departure?

  init(
    _ id: BoardLineID, _ officer: Officer?, _ figures: BoardFigures, _ policy: Policy,
    hundredths: Int, departure: Departure? = nil
  ) {
    self.departure = departure
    self.id = id
    self.officer = officer
    self.figures = figures
    self.hundredths = hundredths
    guidance = hundredths > 0 ? policy.guidance(hundredths: hundredths) : nil
  }

  package var name: String {
    switch id {
    case .officer: officer?.name ?? "–"
    case .unallocated: "Unallocated"
    case .everyone: "Team"
    }
  }

  /// Children per full-time IRO in tenths; nil where the line has no hours.
  package var perFullTimeTenths: Int? {
    hundredths > 0 ? (figures[.children] * 1000 + hundredths / 2) / hundredths : nil
  }

  package var load: CaseloadFigures.Load? {
    guidance.map {
      figures[.children] < $0.lowerBound
        ? .under : figures[.children] > $0.upperBound ? .over : .within
    }
  }

  /// "1.0", "20.6": hours as a share of full time.
  package var fullTimeEquivalent: String { Officer.fullTimeEquivalent(hundredths) }
}

extension Officer {
  /// Whether this is an IRO who has come and has not left by the day.
  func isIROAtWork(on day: Day) -> Bool { role == .iro && from <= day && worksHere(on: day) }
}
