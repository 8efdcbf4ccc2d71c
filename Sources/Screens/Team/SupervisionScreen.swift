import Console
import Domain
import Reports

/// The walk through one IRO's caseload in supervision: High first, then late, then the rest; an
/// action that is agreed stands on that IRO's Today.
struct SupervisionScreen: Screen {
  private let officer: OfficerID
  private var list: SupervisionList?
  private var lines: [Line] = []
  private var table = Table(columns: [])
  private var madeFor: ListStamp?
  /// The children that were seen, so that a key does not read their records anew.
  private var read: [Int: SupervisionLine] = [:]

  private enum Line: Hashable {
    case heading(String)
    case child(Int)
  }

  init(_ officer: OfficerID) { self.officer = officer }

  func title(_ world: World) -> String {
    "Supervision · \(world.register.name(of: officer))"
  }

  func children(_ world: World) -> [ChildID] {
    row.map { [world.register.texts(at: $0).id] } ?? []
  }

  private var row: Int? {
    guard lines.indices.contains(table.selection), case .child(let row) = lines[table.selection]
    else { return nil }
    return row
  }

  var commands: [Command] {
    [
      .of(
        SupervisionScreen.self, "action", [.character("a")], "Agree an action", short: "Action"
      ) { screen, world in
        let children = screen.children(world)
        return children.isEmpty ? .none : .open(ActionForm(children), world)
      },
      .of(
        SupervisionScreen.self, "sample", [.character("z")], "Draw a dip sample of this caseload",
        short: "Dip sample"
      ) { screen, world in .open(DrawSampleForm(screen.officer, world), world) },
    ]
  }

  mutating func prepare(_ world: World) {
    table.showsHeader = false
    table.columns = [
      TableColumn("", width: 3), TableColumn("", width: 18), TableColumn("", width: 20, grows: 1),
    ]
    let stamp = ListStamp(world)
    guard stamp != madeFor, let who = world.register.officer(officer) else { return }
    madeFor = stamp
    let before = row
    let made = SupervisionList(world.register, of: who, at: world.seen)
    list = made
    lines = made.parts.flatMap { part in
      [.heading("\(part.title) \(part.rows.count)")] + part.rows.map(Line.child)
    }
    table.selection = before.flatMap { lines.firstIndex(of: .child($0)) } ?? 1
    read = [:]
    readSeen(world)
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    let lines = lines
    _ = table.handle(
      key, count: lines.count, in: ListLayout(world).list,
      canSelect: {
        if case .child = lines[$0] { return true }
        return false
      })
    readSeen(world)
    return .none
  }

  /// Reads the children that are seen now and were not yet.
  private mutating func readSeen(_ world: World) {
    guard let list else { return }
    let first = max(0, table.selection - world.size.rows)
    for line in lines.dropFirst(first).prefix(2 * world.size.rows) {
      guard case .child(let row) = line, read[row] == nil else { continue }
      read[row] = try? SupervisionLine(row, of: list, in: world.register)
    }
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    guard let list else { return }
    let layout = ListLayout(world)
    let place = lines.prefix(table.selection + 1).count {
      if case .child = $0 { return true }
      return false
    }
    canvas.put(
      [
        Piece(" Supervision", .title), Piece(" · \(list.officer.name)", .strong),
        Piece(" · child \(place) of \(list.rows.count)", .muted),
      ], x: layout.title.x, y: layout.title.y, width: layout.title.width)
    table.draw(on: &canvas, in: layout.list, count: lines.count) { cells(lines[$0], world) }
    guard let detail = layout.detail, let row,
      let line = read[row]
    else { return }
    let remark = remarks(line)
    ChildCard(line.id, world: world, remark: remark)
      .draw(on: &canvas, in: detail, isWide: layout.isWide)
  }

  private func cells(_ line: Line, _ world: World) -> [TableCell] {
    guard case .child(let row) = line else {
      guard case .heading(let words) = line else { return [] }
      return [.heading(words)]
    }
    guard let child = read[row] else {
      return [TableCell(""), TableCell(world.register.texts(at: row).shownName)]
    }
    let words =
      child.late.first.map { TableCell($0.capitalisedFirst, .dueLate, glyph: .late) }
      ?? child.actions.first.map {
        TableCell("action by \($0.by.dayMonth): \($0.text)", .text)
      } ?? TableCell(child.reason ?? "no priority was ever set", .muted)
    return [
      PriorityCell.cell(child.priority, short: true), TableCell(child.name, .strong), words,
    ]
  }

  private func remarks(_ line: SupervisionLine) -> String {
    let late = line.late.map { $0.capitalisedFirst + "." }
    let actions = line.actions.map { "Action by \($0.by.dayMonth): \($0.text)." }
    return (late + actions).joined(separator: " ")
  }
}
