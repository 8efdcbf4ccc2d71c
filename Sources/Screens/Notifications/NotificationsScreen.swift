import Console
import Domain
import Reports

/// The QA notifications by stage: how many stand where, how many answers are late, and which.
package struct NotificationsScreen: Screen {
  private var board: NotificationBoard?
  private var column = 0
  private var scrolls: [Scroll] = []
  private var showsTeam = false
  private var madeFor: ListStamp?

  package init() {}

  package func title(_ world: World) -> String { "Notifications" }
  package func shortTitle(_ world: World) -> String { "Notices" }

  package func children(_ world: World) -> [ChildID] {
    selected.map { [world.register.texts(at: Int($0.row)).id] } ?? []
  }

  package var commands: [Command] {
    [
      step("thread", [.enter], "Open the thread", short: "Open") { number, child, _ in
        .open(NotificationScreen(number: number, child: child))
      },
      step("answer", [.character("a")], "Record an answer", short: "Answer") {
        .open(AnswerForm($0, $1, $2), $2)
      },
      step("escalate", [.character("e")], "Escalate", short: "Escalate") {
        .open(EscalateForm($0, $1, $2), $2)
      },
      step("resolve", [.character("x")], "Resolve", short: "Resolve") {
        .open(ResolveForm($0, $1), $2)
      },
      .of(
        NotificationsScreen.self, "scope", [.character("o")], "Your own, or the team's",
        reason: { screen, world in screen.showsTeam ? nil : world.reasonNotToList },
        run: { screen, world in
          screen.showsTeam.toggle()
          screen.prepare(world)
          return .none
        }),
    ]
  }

  private func step(
    _ id: String, _ keys: [Key], _ title: String, short: String,
    run: @escaping (Int, ChildID, World) -> Request
  ) -> Command {
    .of(
      NotificationsScreen.self, id, keys, title, short: short,
      reason: { screen, world in
        guard let card = screen.selected else { return "no notification is under the cursor" }
        if id == "thread" { return nil }
        if card.isPraise {
          return id == "escalate" ? "praise never escalates" : "praise closes itself"
        }
        if card.isResolved { return "it is resolved" }
        let child = world.register.texts(at: Int(card.row)).id
        return world.reasonNot(to: .direct(child))
      },
      run: { screen, world in
        guard let card = screen.selected else { return .none }
        return run(Int(card.number), world.register.texts(at: Int(card.row)).id, world)
      })
  }

  package mutating func prepare(_ world: World) {
    let stamp = ListStamp(world, options: [showsTeam])
    guard stamp != madeFor else { return }
    madeFor = stamp
    let before = selected?.number
    let made = NotificationBoard(
      world.register, scope: world.scope(team: showsTeam),
      at: world.seen)
    board = made
    if scrolls.count != made.columns.count {
      scrolls = made.columns.map { _ in Scroll() }
      column = made.columns.firstIndex { $0.count > 0 } ?? 0
    }
    follow(before)
  }

  private var columns: [NotificationBoard.Column] { board?.columns ?? [] }

  private mutating func follow(_ number: UInt32?) {
    guard let number else { return }
    for (index, one) in columns.enumerated() {
      if let place = one.cards.firstIndex(where: { $0.number == number }) {
        column = index
        scrolls[index].selection = place
        return
      }
    }
  }

  private var selected: NotificationCard? {
    guard columns.indices.contains(column),
      columns[column].cards.indices.contains(scrolls[column].selection)
    else { return nil }
    return columns[column].cards[scrolls[column].selection]
  }

  package mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message, !columns.isEmpty else { return .none }
    switch key {
    case .left, .backTab: column = (column - 1 + columns.count) % columns.count
    case .right, .tab: column = (column + 1) % columns.count
    case .click(let x, let y): return click(x: x, y: y, world)
    default:
      _ = scrolls[column].handle(
        key, count: columns[column].count, rows: max(1, (world.size.rows - 8) / 3))
    }
    return .none
  }

  /// A click on a stage shows it, one on a card selects it, a second one opens its thread.
  private mutating func click(x: Int, y: Int, _ world: World) -> Request {
    let stages = Area(x: 1, y: 3, width: world.size.columns - 2, height: 1)
    if y == stages.y {
      column = tabs.tab(at: x, in: stages) ?? column
      return .none
    }
    let rows = (world.size.rows - 7) / 3
    let first = scrolls[column].firstRow(count: columns[column].count, rows: max(1, rows))
    let card = first + (y - 5) / 3
    guard y >= 5, columns[column].cards.indices.contains(card) else { return .none }
    if scrolls[column].selection == card, let selected {
      return .open(
        NotificationScreen(
          number: Int(selected.number), child: world.register.texts(at: Int(selected.row)).id))
    }
    scrolls[column].selection = card
    return .none
  }

  private var tabs: TabBar {
    TabBar(
      columns.map { one in
        one.late > 0
          ? TabBar.Tab("\(one.title): \(one.count), \(one.late) late")
          : TabBar.Tab(one.title, count: one.count)
      }, active: column)
  }

  package func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let (title, rest) = area.splitTop(1)
    let open = board?.open.count ?? 0
    let late = board?.late ?? 0
    canvas.put(
      [
        Piece(" Notifications", .title), Piece(" · \(open) open", .strong),
        Piece(late > 0 ? " · \(late) past the time for an answer" : "", .dueLate),
      ], x: title.x, y: title.y, width: title.width)
    let (stages, cards) = rest.splitTop(2)
    drawStages(on: &canvas, in: stages, world)
    // The cards keep their width where the thread finds its room beside them.
    let (left, right) = cards.splitLeft(min(cards.width, 80))
    guard right.width >= 40, let selected else {
      drawCards(on: &canvas, in: left, world)
      return
    }
    drawCards(on: &canvas, in: left, world)
    let inside = Panel(QANotification.title(Int(selected.number))).draw(on: &canvas, in: right)
    NotificationScreen(
      number: Int(selected.number), child: world.register.texts(at: Int(selected.row)).id
    ).drawThread(on: &canvas, in: inside, world: world)
  }

  private func drawStages(on canvas: inout Canvas, in area: Area, _ world: World) {
    tabs.draw(on: &canvas, in: area.row(0).inset(by: 1, 0))
    canvas.horizontal(y: area.y + 1)
  }

  private func drawCards(on canvas: inout Canvas, in area: Area, _ world: World) {
    guard columns.indices.contains(column), columns[column].count > 0 else {
      canvas.put(
        "None at this stage. Left and right move between stages.",
        in: area.inset(by: 2, 1).row(0), style: Style(.muted))
      return
    }
    let cards = columns[column].cards
    let seen = world.seen
    let visible = max(1, area.height / 3)
    let first = scrolls[column].firstRow(count: cards.count, rows: visible)
    for (line, index) in (first..<min(cards.count, first + visible)).enumerated() {
      let place = area.rows(from: line * 3, count: 2)
      NotificationCardView(
        line: NotificationLine(cards[index], in: world.register, at: seen),
        namesOfficer: !world.scope(team: showsTeam).isOneOfficers
      ).draw(on: &canvas, in: place, isSelected: index == scrolls[column].selection)
    }
    Scroll.drawBar(
      first: first, count: cards.count, on: &canvas,
      in: area.splitRight(1).right.rows(from: 0, count: visible))
  }
}
