import Console
import Domain
import Reports

/// The board of the team: a line of counts for each IRO, one cell under the cursor.
struct BoardPage {
  private(set) var board: TeamBoard?
  private(set) var lines: [BoardLine] = []
  var order = BoardOrder()
  var showsBars = true
  private var grid = BoardGrid()
  private var madeFor: ListStamp?
  /// The column under the cursor: another width puts it in another place.
  private var columnID: String?

  mutating func prepare(_ world: World) {
    let stamp = ListStamp(world)
    if stamp != madeFor {
      madeFor = stamp
      board = TeamBoard(world.register, at: world.seen)
    }
    sort()
    if let columnID, let place = columns(world).firstIndex(where: { $0.id == columnID }) {
      grid.column = place
    }
  }

  /// Puts the lines in order and keeps the cursor on its line.
  mutating func sort() {
    guard let board else { return }
    let before = lines.indices.contains(grid.row) ? lines[grid.row].id : nil
    lines = order.sorted(board) + [board.unallocated, board.totals]
    if let before, let place = lines.firstIndex(where: { $0.id == before }) { grid.row = place }
  }

  /// Sorts by the column under the cursor; by the same again, the other way round.
  mutating func sortByColumn(_ world: World) {
    let key = columns(world)[min(grid.column, columns(world).count - 1)].order
    order = BoardOrder(key, reversed: order.key == key ? !order.isReversed : false)
    sort()
  }

  private func columns(_ world: World) -> [BoardGridColumn] {
    BoardGridColumn.all(
      board?.figures ?? [], width: world.size.columns, showsBars: showsBars,
      names: lines.filter { $0.departure != nil }.map(\.shortTitle.columns).max() ?? 0)
  }

  var selectedLine: BoardLine? { lines.indices.contains(grid.row) ? lines[grid.row] : nil }

  /// The cell under the cursor.
  func cell(_ world: World) -> BoardCell? {
    let columns = columns(world)
    guard let line = selectedLine, columns.indices.contains(grid.column) else { return nil }
    // The children of who has left are counted where nobody's are.
    if line.departure?.hasLeft == true { return BoardCell(.unallocated, .children) }
    return BoardCell(line.id, columns[grid.column].cell)
  }

  mutating func handle(_ key: Key, _ world: World) -> Bool {
    let columns = columns(world)
    let moved = grid.handle(
      key, lines: lines.count, columns: columns, in: TeamScreen.body(world).rest)
    columnID = columns[min(grid.column, columns.count - 1)].id
    return moved
  }

  func draw(on canvas: inout Canvas, in area: Area, world: World) {
    guard board != nil else { return }
    var grid = grid
    let (table, foot) = area.splitBottom(2)
    grid.draw(
      lines, columns(world), order: order, showsBars: showsBars, on: &canvas, in: table)
    drawFoot(on: &canvas, in: foot.row(0), world)
  }

  /// What the cell under the cursor counts, in a sentence.
  private func drawFoot(on canvas: inout Canvas, in line: Area, _ world: World) {
    guard let cell = cell(world), let selected = selectedLine else { return }
    if let departure = selected.departure, departure.hasLeft {
      canvas.put(
        [
          Piece("  \(departure.officer.name)", .strong), Piece(" \(departure.words)", .dueLate),
          Piece(" · H hands them over · Enter opens all unallocated", .muted),
        ], x: line.x, y: line.y, width: line.width)
      return
    }
    guard let figure = board?.figures.first(where: { $0.id == cell.figure }) else { return }
    var words = figure.words(selected.figures[figure.id])
    if figure.id == .reviews {
      let share = selected.figures.share(.reviews)
      words =
        "\(share.numerator.grouped) of \(share.denominator.counted("review")) in 12 months on time"
      if let unknown = board?.reviewsNotKnown, unknown > 0, selected.id == .everyone {
        words += "; of \(unknown.grouped) more the last day is not known"
      }
    }
    if figure.id == .spokenWith {
      let share = selected.figures.share(.spokenWith)
      words =
        "spoken with in private before \(share.numerator.grouped) of "
        + "\(share.denominator.counted("review")) in 12 months"
    }
    if let departure = selected.departure { words = "\(departure.words) · \(words)" }
    if selected.id == .unallocated, let oldest = board?.oldestUnallocated {
      words += "; the first came into care \(oldest.counted("working day")) ago"
    }
    canvas.put(
      [
        Piece("  \(selected.name)", .strong), Piece(" · \(words)"),
        Piece(" · Enter opens them", .muted),
      ],
      x: line.x, y: line.y, width: line.width)
  }
}

extension World {
  /// The day and moment from which lists are seen: the end of the day where a past one is looked at.
  var seen: Viewpoint {
    guard past != nil else { return Viewpoint(today: today, now: now) }
    return Viewpoint(today: today, now: Moment(endOf: today))
  }
}
