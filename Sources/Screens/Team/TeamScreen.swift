import Console
import Domain
import Reports

/// The team: the tracking board, the wall of priorities, the workload and what nobody holds.
package struct TeamScreen: Screen {
  enum Page: Int, CaseIterable { case board, priorities, workload, unallocated }

  var page = Page.board
  var board = BoardPage()
  var wall = WallPage()
  var workload = WorkloadPage()
  var unallocated = UnallocatedPage()

  package init() {}

  package func title(_ world: World) -> String { "Team" }

  package func children(_ world: World) -> [ChildID] {
    switch page {
    case .board, .workload: []
    case .priorities: wall.selected(world).map { [$0] } ?? []
    case .unallocated: unallocated.selected.map { [$0.id] } ?? []
    }
  }

  package var commands: [Command] {
    switch page {
    case .board: TeamCommands.turning + TeamCommands.board + TeamCommands.time
    case .priorities: TeamCommands.turning + TeamCommands.wall + TeamCommands.time
    case .workload: TeamCommands.turning + TeamCommands.workload + TeamCommands.time
    case .unallocated: TeamCommands.unallocated + TeamCommands.turning + TeamCommands.time
    }
  }

  package mutating func prepare(_ world: World) {
    board.prepare(world)
    switch page {
    case .board: break
    case .priorities: wall.prepare(world)
    case .workload: workload.prepare(world, board.board)
    case .unallocated: unallocated.prepare(world)
    }
  }

  mutating func turn(by step: Int, _ world: World) {
    let count = Page.allCases.count
    page = Page(rawValue: (page.rawValue + step + count) % count) ?? .board
    prepare(world)
  }

  package mutating func receive(_ message: Message, world: World) -> Request {
    switch message {
    case .key(let key):
      switch page {
      case .board: _ = board.handle(key, world)
      case .priorities: wall.handle(key, world)
      case .workload: workload.handle(key, world)
      case .unallocated: unallocated.handle(key, world)
      }
    case .answered(tag: "moved", let value): return moved(value, world)
    case .answered(tag: "compare", let value): return compare(value, world)
    case .lookedBack(let past, let register, comparing: true):
      guard let now = board.board else { return .none }
      let seen = Viewpoint(today: past.day, now: Moment(england: past.day, hour: 23, minute: 59))
      let comparison = BoardComparison(between: TeamBoard(register, at: seen), and: now)
      return .all([
        .open(ComparisonScreen(comparison, past: past)),
        .say(Notice(.info, "Beside the board \(past.words).")),
      ])
    default: break
    }
    return .none
  }

  private func moved(_ text: String, _ world: World) -> Request {
    switch read(text, world) {
    case .success(let day): .open(MovesScreen(since: day))
    case .failure(let problem): .say(Notice(problem))
    }
  }

  private func compare(_ text: String, _ world: World) -> Request {
    switch read(text, world) {
    case .success(let day):
      .look(PastDay(day: day, way: world.past?.way ?? .knownThen), comparing: true)
    case .failure(let problem): .say(Notice(problem))
    }
  }

  private func read(_ text: String, _ world: World) -> Result<Day, DayExpressionProblem> {
    DayExpression.read(
      text, today: world.realToday ?? world.today, workingDays: world.workingDays, direction: .past
    ).map(\.day)
  }

  /// Where the title and the tabs end and the page begins.
  static func body(_ world: World) -> (head: Area, rest: Area) {
    let whole = Area(x: 0, y: 2, width: world.size.columns, height: world.size.rows - 4)
    let (head, rest) = whole.splitTop(2)
    return (head, rest.splitBottom(2).rest)
  }

  package func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let (head, rest) = area.splitTop(2)
    var pieces = [Piece(" Team tracking board", .title)]
    if let board = board.board { pieces.append(Piece(" · \(board.title)", .strong)) }
    if let past = world.past { pieces.append(Piece(" · \(past.words)", .warning)) }
    canvas.put(pieces, x: head.x, y: head.y, width: head.width)
    let titles = ["Board", "Priorities", "Workload", "Unallocated"]
    let nobody = board.board?.unallocated.figures[.children]
    TabBar(
      titles.enumerated().map { TabBar.Tab($1, count: $0 == 3 ? nobody : nil) },
      active: page.rawValue
    ).draw(on: &canvas, in: head.row(1).inset(by: 1, 0))
    switch page {
    case .board: board.draw(on: &canvas, in: rest, world: world)
    case .priorities: wall.draw(on: &canvas, in: rest, world: world)
    case .workload: workload.draw(on: &canvas, in: rest, world: world)
    case .unallocated: unallocated.draw(on: &canvas, in: rest, world: world)
    }
  }
}
