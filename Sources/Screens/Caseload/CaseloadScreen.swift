import Console
import Domain
import Reports

/// The children of one IRO, or of the team: filtered, sorted, marked.
package struct CaseloadScreen: Screen {
  var caseload: Caseload?
  private(set) var rows: [Int] = []
  var order = SortOrder()
  private var table = Table(columns: [])
  private var marked: Set<ChildID> = []
  private(set) var filter = FilterLine()
  private var view = 0
  private var viewCounts: [Int] = []
  private(set) var showsTeam = false
  /// Every child of the caseload in order, which a filter cuts down to `rows`.
  private var ordered: [UInt32] = []
  private var orderedFor: ListStamp?
  private var listedFor: ListStamp?
  private var countedFor: ListStamp?
  private var viewsCountedFor: ListStamp?

  package init() {}

  package func title(_ world: World) -> String { "Caseload" }
  package var takesText: Bool { filter.isOpen }
  package var typedWords: [(words: String, meaning: String)] {
    filter.isOpen ? FilterLine.terms : []
  }

  package func children(_ world: World) -> [ChildID] {
    if filter.isOpen { return [] }
    if !marked.isEmpty { return marked.sorted() }
    return selected(world).map { [$0] } ?? []
  }

  package var commands: [Command] { filter.isOpen ? [] : CaseloadCommands.all }

  func scope(_ world: World) -> Scope { world.scope(team: showsTeam) }

  /// The views that the program brings, and the person's own.
  func views(_ world: World) -> [SavedView] {
    SavedView.builtIn(world.register.policy)
      + world.preferences.views.map { SavedView(title: $0.name, filter: Filter($0.filter)) }
  }

  package mutating func prepare(_ world: World) {
    if let name = world.preferences.sortColumn, listedFor == nil,
      let saved = SortOrder(name)
    {
      order = SortOrder(saved.column, reversed: world.preferences.sortsBackwards)
    }
    table.columns = CaseloadColumns.columns(hidden: world.preferences.hiddenColumns)
    table.fixedColumns = 2
    table.sort = CaseloadColumns.sort(order, hidden: world.preferences.hiddenColumns)
    let base = ListStamp(world, options: [showsTeam])
    if base != countedFor {
      countedFor = base
      let made = Caseload(world.register, scope: scope(world), today: world.today)
      caseload = made
      if viewCounts.isEmpty { count(world) }
    }
    list(world)
  }

  /// Makes the list anew where the filter, the view, the order or the register changed.
  mutating func list(_ world: World) {
    guard let caseload else { return }
    let views = views(world)
    if viewCounts.count != views.count { count(world) }
    view = min(view, views.count - 1)
    let stamp = ListStamp(
      world, filter: "\(filter.text)|\(views[view].filter.text)|\(order.column.id)",
      options: [order.isReversed, showsTeam])
    guard stamp != listedFor else { return }
    // The rows of one time are not those of another.
    let before = listedFor?.past == world.past ? selected(world) : nil
    listedFor = stamp
    var found = caseload.matches(views[view].filter, in: world.register)
    if !filter.isEmpty {
      let typed = filter.filter
      if typed.asksForClosed { found = caseload.members }
      found.formIntersection(caseload.matches(typed, in: world.register))
    }
    putInOrder(caseload, world)
    rows = ordered.lazy.map { Int($0) }.filter(found.contains)
    if filter.isEmpty { marked.keep(rows: rows, world.register) }
    table.sort = CaseloadColumns.sort(order, hidden: world.preferences.hiddenColumns)
    sayWhereEmpty()
    follow(before, world)
  }

  private mutating func sayWhereEmpty() {
    if !filter.isEmpty {
      (table.emptyText, table.emptyRole) = filter.emptyWords("child")
      return
    }
    table.emptyRole = .muted
    table.emptyText =
      view > 0
      ? "No child is in this view. Tab goes to the next."
      : "No child is yours yet: + adds one by hand, I imports an extract, o shows the team."
  }

  /// Sorts the caseload where it or the order changed: not again for each letter of a filter.
  private mutating func putInOrder(_ caseload: Caseload, _ world: World) {
    let stamp = ListStamp(
      world, filter: order.column.id, options: [order.isReversed, showsTeam])
    guard stamp != orderedFor else { return }
    orderedFor = stamp
    ordered = caseload.members(in: order, of: world.register)
  }

  /// Counts the children of every view; done when nobody types, so that no key waits for it.
  private mutating func count(_ world: World) {
    guard let caseload else { return }
    viewCounts = views(world).map { caseload.count(matching: $0.filter, in: world.register) }
    viewsCountedFor = countedFor
  }

  private mutating func follow(_ before: ChildID?, _ world: World) {
    if let before, let row = world.register.row(of: before),
      let place = rows.firstIndex(of: row)
    {
      table.selection = place
    } else {
      table.selection = 0
    }
    table.scroll.keepVisible(
      count: rows.count, rows: table.rows(in: CaseloadLayout(world).list))
  }

  package mutating func receive(_ message: Message, world: World) -> Request {
    switch message {
    case .key(let key):
      if filter.isOpen {
        if filter.handle(key) { list(world) }
        if !FilterLine.moves(key) { return .none }
      }
      return move(key, world)
    case .idle: if viewsCountedFor != countedFor { count(world) }
    case .answered(let tag, let value): return answered(tag, value, world)
    case .search(let text): search(text, world)
    default: break
    }
    return .none
  }

  /// Moves by a key or a click; a second click on a child opens it, one on a view shows it.
  private mutating func move(_ key: Key, _ world: World) -> Request {
    let places = CaseloadLayout(world)
    if case .click(let x, let y) = key, y == places.tabs.y,
      let index = tabs(world).tab(at: x, in: places.tabsInside)
    {
      view = index
      list(world)
    } else if table.row(under: key, count: rows.count, in: places.list) == table.selection {
      return selected(world).map { .open(ChildScreen($0)) } ?? .none
    }
    _ = table.handle(key, count: rows.count, in: places.list)
    return .none
  }

  private func tabs(_ world: World) -> TabBar {
    TabBar(
      views(world).enumerated().map { index, view in
        TabBar.Tab(view.title, count: viewCounts.indices.contains(index) ? viewCounts[index] : nil)
      }, active: view)
  }

  private mutating func answered(_ tag: String, _ value: String, _ world: World) -> Request {
    var preferences = world.preferences
    switch tag {
    case "sort":
      guard let chosen = SortOrder(value) else { return .none }
      order = SortOrder(
        chosen.column, reversed: order.column == chosen.column ? !order.isReversed : false)
      list(world)
      return .perform(.keepPreferences(remembered(world)))
    case "view":
      preferences.views.append(NamedFilter(name: value, filter: filter.text))
    default: return .none
    }
    return .perform(.keepPreferences(preferences))
  }

  func selected(_ world: World) -> ChildID? {
    guard rows.indices.contains(table.selection), rows[table.selection] < world.register.childCount
    else { return nil }
    return world.register.texts(at: rows[table.selection]).id
  }

  package mutating func unmark(_ children: Set<ChildID>) { marked.subtract(children) }

  mutating func openFilter() { filter.open() }

  /// Shows every child of the caseload for whom these words hold.
  private mutating func search(_ text: String, _ world: World) {
    view = 0
    filter.set(text)
    list(world)
  }

  mutating func clear(_ world: World) {
    marked = []
    filter.clear()
    list(world)
  }

  /// Turns the order round and returns what is to be remembered of it.
  mutating func reverse(_ world: World) -> Preferences {
    order.isReversed.toggle()
    list(world)
    return remembered(world)
  }

  private func remembered(_ world: World) -> Preferences {
    var preferences = world.preferences
    preferences.sortColumn = order.column.id
    preferences.sortsBackwards = order.isReversed
    return preferences
  }

  mutating func next(view step: Int, _ world: World) {
    let count = views(world).count
    view = (view + step + count) % count
    list(world)
  }

  mutating func toggleScope(_ world: World) {
    showsTeam.toggle()
    prepare(world)
  }

  mutating func mark(_ world: World) {
    guard let id = selected(world) else { return }
    if marked.remove(id) == nil { marked.insert(id) }
    _ = table.handle(.down, count: rows.count, in: CaseloadLayout(world).list)
  }

  /// Marks every child that the list shows, or clears the marks.
  mutating func markAll(_ world: World) {
    marked = marked.isEmpty ? Set(rows.map { world.register.texts(at: $0).id }) : []
  }

  /// Marks the child under the cursor with all brothers and sisters.
  mutating func markSiblings(_ world: World) -> Request {
    guard let id = selected(world), let state = world.state(of: id) else { return .none }
    let siblings = world.register.siblings(of: state).filter {
      world.register.row(of: $0) != nil
    }
    guard !siblings.isEmpty else {
      return .say(Notice(.info, "No brother or sister of \(state.name) is recorded."))
    }
    marked.formUnion(siblings + [id])
    return .say(
      Notice(.info, "\(siblings.count + 1) marked: \(state.name) with brothers and sisters."))
  }

  package func draw(in area: Area, on canvas: inout Canvas, world: World) {
    guard let caseload else { return }
    let places = CaseloadLayout(world)
    drawTitle(caseload, on: &canvas, in: places.layout.title, world)
    tabs(world).draw(on: &canvas, in: places.tabsInside)
    let hidden = world.preferences.hiddenColumns
    table.draw(
      on: &canvas, in: places.list, count: rows.count,
      isMarked: { !marked.isEmpty && marked.contains(world.register.texts(at: rows[$0]).id) },
      row: {
        CaseloadColumns.cells(caseload.row(rows[$0], in: world.register), world, hidden: hidden)
      })
    if let detail = places.layout.detail, let id = selected(world) {
      ChildCard(id, world: world).draw(on: &canvas, in: detail, isWide: places.layout.isWide)
    }
  }

  private func drawTitle(
    _ caseload: Caseload, on canvas: inout Canvas, in line: Area, _ world: World
  ) {
    let count = caseload.count
    var pieces = [
      Piece("Caseload", .title),
      Piece(" · \(count.grouped) \(count == 1 ? "child" : "children")", .strong),
    ]
    if !marked.isEmpty { pieces.append(Piece(" · \(marked.count) marked", .marked)) }
    if let problem = filter.filter.problems.first, !filter.isOpen {
      pieces.append(Piece(" · \(problem.message)", .warning))
    }
    if let words = caseload.scope.words(in: world.register) {
      pieces.append(Piece(" · \(words)", .muted))
    } else if line.width >= 80, filter.isEmpty, !filter.isOpen {
      let policy = world.register.policy
      pieces.append(
        Piece(
          " · guidance \(policy.guidanceFrom)–\(policy.guidanceTo) for 1.0 FTE, "
            + "you are \(world.officer.fullTimeEquivalent)", .muted))
    }
    filter.draw(pieces, shown: rows.count, of: count, on: &canvas, in: line)
  }
}
