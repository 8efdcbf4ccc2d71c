import Domain

/// High, Medium and Low as columns of children, so that what stands still is seen.
///
/// High stands by how long nobody has touched the case, the longest first; Medium and Low by how
/// long the priority has stood, children without one by how long they are in care; ties by name.
package struct PriorityWall: Sendable {
  package let today: Day
  package let columns: [Column]

  package struct Column: Hashable, Sendable {
    /// Nil for children without a priority.
    package let priority: Priority?
    /// The rows of the children.
    package let rows: [Int]
    /// How many nobody has touched for ``PriorityWall/stillAfter`` days.
    package let still: Int

    package var title: String { priority?.title ?? "Not set" }
  }

  /// Days without any work on the case after which a High child stands out.
  package static let stillAfter = 21

  package init(_ register: Register, scope: Scope, today: Day) {
    self.today = today
    let members = scope.rows(in: register, on: today)
    let ranks = NameOrder(register).ranks
    var lists: [[(key: Int32, row: Int)]] = Array(repeating: [], count: 4)
    var still = [0, 0, 0, 0]
    register.forEachSummary { row, summary in
      guard summary.isLookedAfter(on: today), members.contains(row) else { return }
      let place = summary.priority == 0 ? 3 : Int(summary.priority) - 1
      let key =
        place == 0
        ? summary.lastTouched : place == 3 ? summary.lookedAfterFrom : summary.prioritySince
      lists[place].append((key == ChildSummary.noDay ? .min : key, row))
      if PriorityWall.isStill(summary, today: today) { still[place] += 1 }
    }
    columns = lists.enumerated().map { place, list in
      Column(
        priority: place < 3 ? Priority.allCases[place] : nil,
        rows: list.sorted { ($0.key, ranks[$0.row]) < ($1.key, ranks[$1.row]) }
          .map(\.row), still: still[place])
    }
  }

  private static func isStill(_ summary: borrowing ChildSummary, today: Day) -> Bool {
    let touched = summary.lastTouched
    return touched == ChildSummary.noDay || touched <= today.number - Int32(stillAfter)
  }
}

/// One child on the wall, with its words; made when it is about to be shown.
package struct PriorityCard: Hashable, Sendable {
  package let row: Int
  package let id: ChildID
  package let name: String
  package let age: Int?
  package let iro: String?
  package let priority: Priority?
  package let since: Day?
  /// Why the priority was set, nil where none is.
  package let reason: String?
  package let lastTouched: Day?
  /// Days since somebody last did something about the case.
  package let daysUntouched: Int?
  /// A High case that nobody has touched for three weeks.
  package let standsOut: Bool

  package init(_ row: Int, in register: Register, today: Day) {
    let summary = register.summary(at: row)
    let texts = register.texts(at: row)
    let tracking = (try? register.state(at: row))?.tracking.current
    self.row = row
    id = texts.id
    name = texts.shownName
    age = ChildSummary.day(summary.born).flatMap { Day.shownAge(of: $0, on: today) }
    iro = register.officer(at: summary.officer(on: today))?.name
    priority = summary.trackingPriority
    since = tracking?.on
    reason = tracking?.value.reason.oneLine
    lastTouched = ChildSummary.day(summary.lastTouched)
    let days = lastTouched.map { today - $0 }
    daysUntouched = days
    standsOut = priority == .high && (days.map { $0 >= PriorityWall.stillAfter } ?? true)
  }
}

/// A tracking priority that was changed or first set since a day.
package struct PriorityMove: Hashable, Sendable {
  package let row: Int
  package let id: ChildID
  package let name: String
  package let iro: String?
  /// The priority at the end of the day looked back to; nil where none was set.
  package let from: Priority?
  package let to: Priority
  package let on: Day
  package let reason: String

  /// What moved in a scope after a day, the newest first; a child moved there and back is left out.
  package static func since(
    _ day: Day, scope: Scope, in register: Register, today: Day
  ) -> [PriorityMove] {
    let members = scope.rows(in: register, on: today)
    var moved: [Int] = []
    register.forEachSummary { row, summary in
      guard summary.isLookedAfter(on: today), members.contains(row),
        summary.prioritySince > day.number,
        summary.prioritySince != ChildSummary.noDay
      else { return }
      moved.append(row)
    }
    return moved.compactMap { PriorityMove(row: $0, since: day, in: register, today: today) }
      .sorted { ($1.on, $0.name) < ($0.on, $1.name) }
  }

  private init?(row: Int, since day: Day, in register: Register, today: Day) {
    guard let state = try? register.state(at: row), let current = state.tracking.current else {
      return nil
    }
    let before = state.tracking.all.last { $0.on <= day }?.value.priority
    guard before != current.value.priority else { return nil }
    self.row = row
    id = state.id
    name = state.name
    iro = state.officer(on: today).flatMap { register.officer($0)?.name }
    from = before
    to = current.value.priority
    on = current.on
    reason = current.value.reason.oneLine
  }
}
