import Console
import Domain
import Reports

/// What needs somebody: late, today, this week, later. The program opens on it.
package struct TodayScreen: Screen {
  private var list: DueList?
  private var lines = DueLines()
  /// Who leaves, or left, with children who need another IRO; told to who sees the whole team.
  private var departures: [Departure] = []
  private var table: Table
  private var marked: Set<ChildID> = []
  private var filter = FilterLine()
  private var showsEverything = false
  private var showsTeam = false
  /// Where the register, the day or the filter have changed, the list is made anew.
  private var madeFor: ListStamp?

  package init() {
    table = Table(columns: [], fixedColumns: 3)
    table.showsHeader = false
  }

  package func title(_ world: World) -> String { "Today" }
  package var takesText: Bool { filter.isOpen }
  package var typedWords: [(words: String, meaning: String)] {
    filter.isOpen ? FilterLine.terms : []
  }

  package var commands: [Command] {
    guard !filter.isOpen else { return [] }
    return [
      .of(
        TodayScreen.self, "done", [.character("d")], "Done: stop this clock", short: "Done",
        help: "Asks only what is needed.",
        run: { screen, world in screen.complete(world) }),
      .of(TodayScreen.self, "why", [.character("w")], "Why this date", short: "Why") {
        screen, world in
        guard let row = screen.selected(world) else { return .none }
        return .open(WhyScreen(row.id, rule: row.rule, subject: row.subject, world: world))
      },
      .of(TodayScreen.self, "filter", [.character("/")], "Filter", short: "Filter") { screen, _ in
        screen.filter.open()
        return .none
      },
      .of(TodayScreen.self, "mark", [.character(" ")], "Mark the child") { screen, world in
        screen.mark(world)
        return .none
      },
      .of(
        TodayScreen.self, "everything", [.character("e")],
        "Show what is due later than 20 working days, or not"
      ) { screen, world in
        screen.showsEverything.toggle()
        screen.prepare(world)
        return .none
      },
      .of(
        TodayScreen.self, "scope", [.character("o")], "Your own children, or the team's",
        reason: { screen, world in screen.showsTeam ? nil : world.reasonNotToList },
        run: { screen, world in
          screen.showsTeam.toggle()
          screen.prepare(world)
          return .none
        }),
      .of(
        TodayScreen.self, "clear", [.escape], "Clear marks and filter",
        run: { screen, world in
          screen.marked = []
          screen.filter.clear()
          screen.prepare(world)
          return .none
        }),
    ]
  }

  package func children(_ world: World) -> [ChildID] {
    if filter.isOpen { return [] }
    if !marked.isEmpty { return marked.sorted() }
    return selected(world).map { [$0.id] } ?? []
  }

  package func topic(_ world: World) -> RuleID? {
    filter.isOpen || !marked.isEmpty ? nil : selected(world)?.rule
  }

  package mutating func prepare(_ world: World) {
    table.columns = columns(world)
    sayWhereEmpty(world)
    let stamp = ListStamp(
      world, filter: filter.text, options: [showsEverything, showsTeam])
    guard stamp != madeFor else { return }
    // The rows of one time are not those of another.
    let before = madeFor?.past == world.past ? selected(world) : nil
    madeFor = stamp
    let scope = scope(world)
    let list = DueList(
      world.register, scope: scope, today: world.today, now: world.seen.now,
      everything: showsEverything)
    self.list = list
    departures =
      scope == .everyone ? Departure.all(in: world.register, today: world.today) : []
    lines = DueLines(list, keeping: kept(scope, world))
    if filter.isEmpty { marked.keep(rows: list.items.lazy.map { Int($0.row) }, world.register) }
    follow(before, world)
  }

  private mutating func sayWhereEmpty(_ world: World) {
    guard filter.text.trimmed.isEmpty else {
      (table.emptyText, table.emptyRole) = filter.emptyWords(
        "line", elsewhere: "Enter looks in all your children")
      return
    }
    table.emptyRole = .muted
    table.emptyText =
      world.register.childCount == 0
      ? "No child is here yet: + adds one by hand, I imports an extract."
      : "Nothing needs you. Well done."
  }

  package mutating func unmark(_ children: Set<ChildID>) { marked.subtract(children) }

  package mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    if filter.isOpen {
      if key == .enter, lines.count == 0, filter.filter.misunderstood == nil, !filter.isEmpty {
        return lookInCaseload(world)
      }
      if filter.handle(key) { prepare(world) }
      if !FilterLine.moves(key) { return .none }
    }
    if table.row(under: key, count: lines.count, in: area(world)) == table.selection {
      return selected(world).map { .open(ChildScreen($0.id)) } ?? .none
    }
    _ = table.handle(
      key, count: lines.count, in: area(world), canSelect: { lines.item($0) != nil })
    return .none
  }

  /// Shows the caseload with the words that match no line here.
  private mutating func lookInCaseload(_ world: World) -> Request {
    let text = filter.text
    filter.clear()
    prepare(world)
    return .all([.root(1), .tell(.search(text))])
  }

  /// The columns; the IRO only where the list is not one IRO's own.
  ///
  /// The sentence says all, so that the kind of thing and the age give way to it first.
  private func columns(_ world: World) -> [TableColumn] {
    let columns = [
      TableColumn("When", width: 12), TableColumn("What", width: 10, priority: 3),
      TableColumn("Child", width: 18, grows: 1),
      TableColumn("Age", width: 3, alignment: .right, priority: 4),
      TableColumn("", width: 37, grows: 5), PriorityCell.column("Priority"),
    ]
    if scope(world).isOneOfficers { return columns }
    return columns + [TableColumn("IRO", width: 12, priority: 2, grows: 1)]
  }

  /// The rows that the filter leaves, or nil where there is none.
  private func kept(_ scope: Scope, _ world: World) -> RowSet? {
    guard !filter.isEmpty else { return nil }
    return Caseload(world.register, scope: scope, today: world.today)
      .matches(filter.filter, in: world.register)
  }

  private func scope(_ world: World) -> Scope { world.scope(team: showsTeam) }

  private func selected(_ world: World) -> DueRow? {
    guard let list, let item = lines.item(table.selection) else { return nil }
    return list.row(list.items[item], in: world.register, now: world.seen.now)
  }

  /// Puts the cursor where the same thing stands now, or nearby.
  private mutating func follow(_ before: DueRow?, _ world: World) {
    guard let list else { return }
    if let before,
      let place = lines.place(
        where: {
          Int(list.items[$0].row) == before.row
            && list.items[$0].rule(in: world.register).id == before.rule
        })
    {
      table.selection = place
    }
    table.scroll.keepVisible(count: lines.count, rows: table.rows(in: area(world)))
    if lines.item(table.selection) == nil { table.selection = min(1, max(0, lines.count - 1)) }
  }

  private mutating func mark(_ world: World) {
    guard let row = selected(world) else { return }
    if marked.remove(row.id) == nil { marked.insert(row.id) }
    _ = table.handle(
      .down, count: lines.count, in: area(world), canSelect: { lines.item($0) != nil })
  }

  /// Opens the form that stops the clock under the cursor.
  private func complete(_ world: World) -> Request {
    guard let row = selected(world) else { return .none }
    switch row.stoppedBy {
    case .completion, .update, .fileCheck:
      return .open(DoneForm([row.id], world, rule: row.rule), world)
    case .review: return .open(ReviewForm([row.id], world), world)
    case .visit: return .open(VisitForm([row.id], world), world)
    case .participation: return .open(ReviewCodeForm(row.id, dueOn: row.due, world), world)
    case .decision:
      guard case .decision(let number) = row.subject else { return .none }
      return .open(DecisionEndForm(row.id, number), world)
    case .closing: return .open(CloseForm(row.id, world), world)
    case .allocation: return .open(AllocateForm([row.id], world), world)
    case .answer:
      guard case .notification(let number) = row.subject else { return .none }
      return .open(AnswerForm(number, row.id, world), world)
    case .resolution:
      guard case .notification(let number) = row.subject else { return .none }
      return .open(ResolveForm(number, row.id), world)
    }
  }

  private func area(_ world: World) -> Area {
    ListLayout(world).list.splitTop(departures.rows).rest
  }

  package func draw(in area: Area, on canvas: inout Canvas, world: World) {
    guard let list else { return }
    let layout = ListLayout(world)
    drawTitle(list, on: &canvas, in: layout.title, world)
    departures.draw(on: &canvas, in: layout.list.splitTop(departures.rows).top)
    table.draw(
      on: &canvas, in: self.area(world), count: lines.count,
      isMarked: { place in
        lines.item(place).map { item in
          marked.contains(world.register.texts(at: Int(list.items[item].row)).id)
        } ?? false
      },
      row: { cells($0, list, world) })
    if let detail = layout.detail, let row = selected(world) {
      ChildCard(row.id, world: world, remark: row.sentence.capitalisedFirst)
        .draw(on: &canvas, in: detail, isWide: layout.isWide)
    }
  }

  private func drawTitle(
    _ list: DueList, on canvas: inout Canvas, in line: Area, _ world: World
  ) {
    var pieces = [Piece("Today", .title), Piece(" · \(list.title)", .strong)]
    if let words = list.targetWords { pieces.append(Piece(" · \(words)", .warning)) }
    if let words = list.scope.words(in: world.register) {
      pieces.append(Piece(" · \(words)", .muted))
    }
    if !marked.isEmpty { pieces.append(Piece(" · \(marked.count) marked", .marked)) }
    if !showsEverything, list.beyond > 0 {
      pieces.append(Piece(" · \(list.beyond) more later on (e)", .muted))
    }
    if let until = CalendarWarning.words(world) { pieces.append(Piece(" · \(until)", .warning)) }
    filter.draw(pieces, shown: lines.itemCount, of: list.count, on: &canvas, in: line)
  }

  private func cells(_ place: Int, _ list: DueList, _ world: World) -> [TableCell] {
    guard let item = lines.item(place) else {
      guard let heading = lines.heading(place) else { return [] }
      let glyph: Glyph =
        switch heading.group {
        case .late: .late
        case .today: .today
        case .thisWeek: .soon
        case .later: .later
        }
      return [.heading("\(heading.group.title) \(heading.count)", glyph.role, glyph: glyph)]
    }
    let row = list.row(list.items[item], in: world.register, now: world.seen.now)
    let glyph: Glyph =
      switch row.group {
      case .late: .late
      case .today: .today
      case .thisWeek: .soon
      case .later: .later
      }
    let mark = row.isTargetMissed ? Glyph.warning : glyph
    return [
      TableCell(row.when, mark.role, glyph: mark), TableCell(row.title),
      TableCell(row.name, .strong), TableCell(row.age.map(String.init) ?? "", .muted),
      TableCell(firstThatFits: row.brief), PriorityCell.cell(row.priority),
      TableCell(row.iro ?? "–", .muted),
    ]
  }
}
