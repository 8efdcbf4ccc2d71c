import Console
import Domain
import Reports

/// What the last import changed, by name: an IRO's own children, or the team's.
struct IntakeScreen: Screen {
  private var lines: [CaseNews] = []
  private var rows = IntakeLines(width: 0)
  private var counts: [(kind: CaseDifference.Kind, count: Int)] = []
  private var intake: TakenIntake?
  private var showsTeam = false
  private var table = Table(columns: [])
  private var madeFor: ListStamp?
  private var madeWidth = 0

  func title(_ world: World) -> String { "Since the last import" }

  var commands: [Command] {
    [
      .of(
        IntakeScreen.self, "scope", [.character("o")], "Your own children, or the team's",
        reason: { screen, world in screen.showsTeam ? nil : world.reasonNotToList },
        run: { screen, world in
          screen.showsTeam.toggle()
          screen.prepare(world)
          return .none
        })
    ]
  }

  func children(_ world: World) -> [ChildID] {
    rows.child(table.selection).map { [lines[$0].id] } ?? []
  }

  mutating func prepare(_ world: World) {
    let stamp = ListStamp(world, options: [showsTeam])
    let isAnother = stamp != madeFor
    if isAnother { read(world) }
    madeFor = stamp
    guard isAnother || world.size.columns != madeWidth else { return }
    let before = isAnother ? nil : rows.child(table.selection)
    madeWidth = world.size.columns
    rows = IntakeLines(lines, counts: counts, width: madeWidth)
    table.columns = rows.columns
    table.selection =
      before.flatMap { place in rows.rows.indices.first { rows.child($0) == place } }
      ?? rows.firstChild
    table.scroll.keepVisible(count: rows.rows.count, rows: table.rows(in: Self.list(world)))
  }

  private mutating func read(_ world: World) {
    table.emptyText = "The last import changed nothing about these children."
    intake = world.register.intakes.last
    lines = []
    counts = []
    guard let intake else { return }
    do throws(RecordDamage) {
      let news = try IntakeNews(
        intake.versions, scope: world.scope(team: showsTeam), in: world.register,
        today: world.today)
      lines = news.lines
      counts = news.counts
    } catch {
      table.emptyText = error.message.capitalisedFirst
    }
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    if key == .enter, let child = children(world).first { return .open(ChildScreen(child)) }
    let rows = rows
    _ = table.handle(
      key, count: rows.rows.count, in: Self.list(world), canSelect: { rows.child($0) != nil })
    return .none
  }

  /// Where the list stands: all but the line of the title.
  private static func list(_ world: World) -> Area {
    Area(x: 0, y: 2, width: world.size.columns, height: world.size.rows - 4).splitTop(1).rest
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    var pieces = [Piece(" Since the last import", .title)]
    if let day = intake?.at(in: world.register)?.day {
      pieces.append(Piece(" · \(day.weekdayShort)", .strong))
    }
    if !lines.isEmpty { pieces.append(Piece(" · \(lines.count.counted("change"))", .muted)) }
    canvas.put(pieces, x: area.x, y: area.y, width: area.width)
    table.draw(on: &canvas, in: area.splitTop(1).rest, count: rows.rows.count) { row in
      rows.cells(row, of: lines)
    }
  }
}
