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
  /// The kinds of lines that the tab holds, and the one that alone is shown, or nil for all.
  private var kinds: [String] = []
  private var kind: String?
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

  /// The clock that somebody went to; where the page opens the cursor stands on none of their choice.
  package func topic(_ world: World) -> RuleID? { scroll.selection > 0 ? selected?.rule : nil }

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
        ChildScreen.self, "kind", [.character("/")], "Show one kind of line only, then all again",
        reason: { screen, _ in screen.kinds.count < 2 ? "this tab holds one kind of line" : nil },
        run: { screen, world in
          screen.nextKind(world)
          return .none
        }),
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
          if let number = screen.selected?.decision {
            return .open(DecisionEndForm(screen.child, number), world)
          }
          return .open(DoneForm([screen.child], world, rule: screen.selected?.rule), world)
        }),
      .of(
        ChildScreen.self, "decide", [.character("e")], "What the last review decided",
        short: "Decide",
        reason: { screen, world in
          DecideForm(screen.child, world) == nil ? "no review of the child has met yet" : nil
        },
        run: { screen, world in
          DecideForm(screen.child, world).map { .open($0, world) } ?? .none
        }),
      .of(ChildScreen.self, "why", [.character("w")], "Why this date", short: "Why") {
        screen, world in
        .open(WhyScreen(screen.child, rule: screen.selected?.rule, world: world))
      },
      .of(
        ChildScreen.self, "settle", [.character("=")],
        "Settle a doubt of an import, or a review that differs from the extract",
        reason: { screen, _ in
          screen.firstDoubt != nil || screen.page?.state.reviews.unsettled.isEmpty == false
            ? nil : "no doubt about this child is open, and no review of it differs"
        },
        run: { screen, world in screen.settleNext(world) }),
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
    if tab != self.tab { kind = nil }
    self.tab = tab
    let all = page.map { ChildRows(page: $0, world: world, accesses: accesses).rows(tab) } ?? []
    kinds = all.compactMap(\.kind).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      .sorted()
    rows = kind.map { kind in all.filter { $0.kind == kind } } ?? all
    if !keepsPlace { scroll = Scroll() }
    scroll.keepVisible(count: rows.count, rows: world.size.rows - 8)
  }

  private var selected: ChildRow? {
    rows.indices.contains(scroll.selection) ? rows[scroll.selection] : nil
  }

  private mutating func nextKind(_ world: World) {
    let place = kind.flatMap { kinds.firstIndex(of: $0) }
    let next = place.map { $0 + 1 } ?? 0
    kind = kinds.indices.contains(next) ? kinds[next] : nil
    show(tab, world)
  }

  private mutating func open(_ world: World) -> Request {
    guard let selected else { return .none }
    if let number = selected.notification {
      return .open(NotificationScreen(number: number, child: child))
    }
    if let sibling = selected.sibling { return .open(ChildScreen(sibling)) }
    if let doubt = selected.doubt {
      guard tab == .overview else { return settleDoubt(doubt) }
      showDoubts(world)
      return .none
    }
    if let rule = selected.rule { return .open(WhyScreen(child, rule: rule, world: world)) }
    guard let page, tab != .overview else { return .none }
    return .open(RecordScreen(selected, of: page))
  }

  /// The number of the first doubt that nobody has settled.
  private var firstDoubt: Int? { page?.doubts.first { $0.settled == nil }?.number }

  /// Settles the doubt under the cursor, after it was shown whole; where the cursor is on none, a
  /// review that differs, or else goes to the first doubt.
  private mutating func settleNext(_ world: World) -> Request {
    if let doubt = selected?.doubt, tab != .overview { return settleDoubt(doubt) }
    if selected?.doubt == nil, page?.state.reviews.unsettled.isEmpty == false { return settle() }
    showDoubts(world)
    return .none
  }

  /// Turns to the placements, with the cursor on the first doubt.
  private mutating func showDoubts(_ world: World) {
    show(.placements, world)
    guard let row = rows.firstIndex(where: { $0.doubt != nil }) else { return }
    scroll.selection = row
    scroll.keepVisible(count: rows.count, rows: world.size.rows - 8)
  }

  /// Asks why a doubt is settled, which it says once more.
  private func settleDoubt(_ number: Int) -> Request {
    .open(
      AskScreen(
        "Doubt \(number): why is it settled?",
        about: page?.doubts.first { $0.number == number }?.words, tag: "doubt \(number)"))
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
        "The record of \(child) cannot be read. Look with: caseload verify",
        in: area.inset(by: 2, 1).row(0),
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
  private func drawRows(on canvas: inout Canvas, in whole: Area) {
    var area = whole
    if let kind {
      let (line, rest) = whole.splitTop(1)
      canvas.put("Only \(kind): / shows the next kind, then all", in: line, style: Style(.filter))
      area = rest
    }
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
}
