import Console
import Domain
import Reports

/// What the last import changed, by name: an IRO's own children, or the team's.
struct IntakeScreen: Screen {
  private var lines: [CaseNews] = []
  private var counts = ""
  private var intake: TakenIntake?
  private var showsTeam = false
  private var table = Table(columns: [])
  private var madeFor: ListStamp?

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
    lines.indices.contains(table.selection) ? [lines[table.selection].id] : []
  }

  mutating func prepare(_ world: World) {
    table.columns = [
      TableColumn("What", width: 24), TableColumn("Child", width: 18),
      TableColumn("On", width: 11, priority: 1), TableColumn("From and to", width: 24, grows: 1),
      TableColumn("IRO", width: 12, priority: 2),
    ]
    table.emptyText = "The last import changed nothing about these children."
    let stamp = ListStamp(world, options: [showsTeam])
    guard stamp != madeFor else { return }
    madeFor = stamp
    intake = world.register.intakes.last
    lines = []
    counts = ""
    guard let intake else { return }
    do throws(RecordDamage) {
      let news = try IntakeNews(
        intake.versions, scope: world.scope(team: showsTeam), in: world.register)
      lines = news.lines
      counts = news.countWords
    } catch {
      table.emptyText = error.message.capitalisedFirst
    }
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    if key == .enter, let child = children(world).first { return .open(ChildScreen(child)) }
    _ = table.handle(key, count: lines.count, in: ListLayout(world).list)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let (title, list) = area.splitTop(1)
    var pieces = [Piece(" Since the last import", .title)]
    if let day = intake?.at(in: world.register)?.day {
      pieces.append(Piece(" · \(day.weekdayShort)", .strong))
    }
    if !counts.isEmpty { pieces.append(Piece(" · \(counts)", .muted)) }
    canvas.put(pieces, x: title.x, y: title.y, width: title.width)
    table.draw(on: &canvas, in: list, count: lines.count) { place in
      let line = lines[place]
      return [
        TableCell(line.difference.kind.title), TableCell(line.name, .strong),
        TableCell(line.difference.on?.weekdayDayMonth ?? ""), TableCell(line.difference.words),
        TableCell(line.iro ?? "nobody", .muted),
      ]
    }
  }
}
