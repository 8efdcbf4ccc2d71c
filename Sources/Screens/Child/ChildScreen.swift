import Console
import Domain
import Reports

/// The page of one child: plan, clocks, footprint, and a tab for each part of the record.
package struct ChildScreen: CasePage {
  package let child: ChildID
  private var tab = ChildTab.overview
  private var scroll = Scroll()
  private var page: ChildPage?
  private var rows: [ChildRow] = []
  /// Who opened the case though it is not theirs, as it was read when the trail was shown.
  private var accesses: [Access] = []
  private var madeFor: ListStamp?

  package init(_ child: ChildID) { self.child = child }

  /// Opens on one of the tabs.
  init(_ child: ChildID, tab: ChildTab) {
    self.child = child
    self.tab = tab
  }

  package func title(_ world: World) -> String { world.name(of: child) }
  package func children(_ world: World) -> [ChildID] { [child] }

  package var commands: [Command] {
    [
      .of(ChildScreen.self, "next tab", [.tab, .right], "Next tab", short: "Next tab") {
        screen, world in
        screen.turn(to: screen.tab.next(1), world)
      },
      .of(ChildScreen.self, "tab before", [.backTab, .left], "Tab before") { screen, world in
        screen.turn(to: screen.tab.next(-1), world)
      },
      .of(ChildScreen.self, "act", [.enter], "Open what is under the cursor") { screen, world in
        screen.open(world)
      },
      .of(
        ChildScreen.self, "correct", [.character("c")], "Correct or withdraw this record",
        short: "Correct",
        reason: { screen, _ in
          screen.selected?.event == nil ? "move to a record first: Trail lists them all" : nil
        },
        run: { screen, world in
          guard let event = screen.selected?.event else { return .none }
          return .open(CorrectForm(event, of: screen.child, world), world)
        }),
      .of(
        ChildScreen.self, "done", [.character("d")], "Done: stop this clock", short: "Done",
        run: { screen, world in
          if screen.selected?.rule == .reviewCode,
            let day = screen.page?.state.reviewsAwaitingCode.first
          {
            return .open(ReviewCodeForm(screen.child, day), world)
          }
          return .open(DoneForm([screen.child], world, rule: screen.selected?.rule), world)
        }),
      .of(ChildScreen.self, "why", [.character("w")], "Why this date", short: "Why") {
        screen, world in
        .open(WhyScreen(screen.child, rule: screen.selected?.rule, world: world))
      },
      .of(
        ChildScreen.self, "settle", [.character("=")],
        "Settle a doubt of an import, or a review that differs from the extract",
        reason: { screen, _ in
          screen.selected?.doubt != nil || screen.page?.state.reviews.unsettled.isEmpty == false
            ? nil : "no doubt is under the cursor, and no review of this child differs"
        },
        run: { screen, _ in
          screen.selected?.doubt.map { screen.settleDoubt($0) } ?? screen.settle()
        }),
    ]
  }

  package mutating func prepare(_ world: World) {
    let stamp = ListStamp(world)
    guard stamp != madeFor else { return }
    madeFor = stamp
    page = world.register.row(of: child).flatMap { row in
      try? ChildPage(
        row: row, in: world.register, at: world.seen)
    }
    show(tab, world, keepsPlace: true)
  }

  /// Shows another tab, and asks for what only the trail needs.
  private mutating func turn(to tab: ChildTab, _ world: World) -> Request {
    show(tab, world)
    return tab == .trail ? .perform(.readAccesses(of: child)) : .none
  }

  private mutating func show(_ tab: ChildTab, _ world: World, keepsPlace: Bool = false) {
    self.tab = tab
    rows = page.map { ChildRows(page: $0, world: world, accesses: accesses).rows(tab) } ?? []
    if !keepsPlace { scroll = Scroll() }
    scroll.keepVisible(count: rows.count, rows: world.size.rows - 8)
  }

  private var selected: ChildRow? {
    rows.indices.contains(scroll.selection) ? rows[scroll.selection] : nil
  }

  private func open(_ world: World) -> Request {
    guard let selected else { return .none }
    if let number = selected.notification {
      return .open(NotificationScreen(number: number, child: child))
    }
    if let sibling = selected.sibling { return .open(ChildScreen(sibling)) }
    if let doubt = selected.doubt { return tab == .overview ? .none : settleDoubt(doubt) }
    if let rule = selected.rule { return .open(WhyScreen(child, rule: rule, world: world)) }
    return .none
  }

  /// Asks why a doubt is settled.
  private func settleDoubt(_ number: Int) -> Request {
    .open(AskScreen("Doubt \(number): why is it settled?", tag: "doubt \(number)"))
  }

  private func settle() -> Request {
    guard let review = page?.state.reviews.unsettled.first else { return .none }
    let own = review.own?.value.participation?.rawValue ?? "none"
    let theirs = review.extracted?.participation?.rawValue ?? "none"
    return .open(
      ChooseScreen(
        "Review of \(review.held.short)", tag: "settle \(review.held.iso)",
        options: [
          ("own", "keep what is recorded here: \(own)"),
          ("extract", "take the extract's: \(theirs)"),
        ]))
  }

  package mutating func receive(_ message: Message, world: World) -> Request {
    switch message {
    case .key(.click(let x, let y)):
      let line = Area(x: 1, y: 4, width: world.size.columns - 2, height: 1)
      if y == line.y, let index = tabs.tab(at: x, in: line), let chosen = ChildTab(rawValue: index)
      {
        return turn(to: chosen, world)
      }
      return .none
    case .key(let key):
      _ = scroll.handle(key, count: rows.count, rows: world.size.rows - 8)
      return .none
    case .accesses(let found, of: child):
      accesses = found
      show(tab, world, keepsPlace: true)
      return .none
    case .answered(let tag, let reason) where tag.hasPrefix("doubt "):
      guard let number = Int(tag.dropFirst(6)) else { return .none }
      let child = child
      return .change(
        Recording(done: { _, _ in "Doubt \(number) is settled. u brings it back." }) {
          register, desk throws(Refusal) in
          try register.settleDoubt(number, of: child, reason: reason, at: desk)
        })
    case .answered(let tag, let value):
      guard tag.hasPrefix("settle "), let day = Day.iso(tag.dropFirst(7)),
        let choice = Settlement.Choice(rawValue: value)
      else { return .none }
      let child = child
      return .change(
        Recording(done: { _, _ in "The review of \(day.short) is settled." }) {
          register, desk throws(Refusal) in
          try register.settleReview(of: child, on: day, choice: choice, at: desk)
        })
    default: return .none
    }
  }

  package func draw(in area: Area, on canvas: inout Canvas, world: World) {
    guard let page else {
      canvas.put(
        "The record of \(child) cannot be read. \(verifyHint)", in: area.inset(by: 2, 1).row(0),
        style: Style(.error))
      return
    }
    let (head, rest) = area.splitTop(3)
    ChildHead(page: page, world: world).draw(on: &canvas, in: head)
    tabs.draw(on: &canvas, in: head.row(2).inset(by: 1, 0))
    if tab == .overview, world.size.columns >= 80 {
      ChildOverview(page: page, world: world, rows: rows, scroll: scroll)
        .draw(on: &canvas, in: rest)
    } else {
      drawRows(on: &canvas, in: rest.inset(by: 1, 0))
    }
  }

  /// The rows of a tab, and where there is room the words of the selected one in full below.
  private func drawRows(on canvas: inout Canvas, in area: Area) {
    let words = selected.map { [$0.title, $0.detail].filter { !$0.isEmpty } } ?? []
    let lines = words.flatMap { $0.wrapped(to: area.width) }
    let isCut = words.joined(separator: "  ").columns > area.width - 18
    guard isCut, area.height >= 12 else {
      ChildRows.draw(rows, scroll, on: &canvas, in: area, emptyText: tab.emptyText)
      return
    }
    let (list, below) = area.splitBottom(min(lines.count + 1, 5))
    ChildRows.draw(rows, scroll, on: &canvas, in: list, emptyText: tab.emptyText)
    canvas.horizontal(y: below.y, x: below.x, width: below.width)
    for (row, line) in lines.prefix(below.height - 1).enumerated() {
      canvas.put(line, in: below.row(row + 1))
    }
  }

  private var tabs: TabBar {
    TabBar(ChildTab.allCases.map { TabBar.Tab($0.title) }, active: tab.rawValue)
  }

  private var verifyHint: String { "Look with: caseload verify" }
}

/// The parts of a child's record.
enum ChildTab: Int, CaseIterable {
  case overview, reviews, visits, tracking, notifications, placements, health, trail

  var title: String {
    switch self {
    case .overview: "Overview"
    case .reviews: "Reviews"
    case .visits: "Visits"
    case .tracking: "Tracking"
    case .notifications: "Notifications"
    case .placements: "Placements"
    case .health: "Health & education"
    case .trail: "Trail"
    }
  }

  var emptyText: String {
    switch self {
    case .reviews: "No review is recorded yet. r records one."
    case .visits: "No visit is recorded yet. v logs one."
    case .tracking: "No tracking priority is set yet. t sets one."
    case .notifications: "No notification was raised. n raises one."
    case .placements: "No episode is known; they come with the extract."
    default: "Nothing is recorded yet."
    }
  }

  func next(_ step: Int) -> ChildTab {
    let count = ChildTab.allCases.count
    return ChildTab(rawValue: (rawValue + step + count) % count) ?? .overview
  }
}
