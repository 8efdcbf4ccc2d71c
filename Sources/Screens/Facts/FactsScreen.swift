import Console
import Domain
import Reports

/// The facts to confirm, by child: somebody goes through the files and says of each what it holds.
struct FactsScreen: Screen {
  private var list: FactList?
  private var table = Table(columns: [])
  private var showsTeam = false
  private var madeFor: ListStamp?

  func title(_ world: World) -> String { "Facts to confirm" }

  func children(_ world: World) -> [ChildID] { selected(world).map { [$0.id] } ?? [] }

  private func selected(_ world: World) -> FactLine? {
    guard let list, list.items.indices.contains(table.selection) else { return nil }
    return list.line(list.items[table.selection], in: world.register, today: world.today)
  }

  var commands: [Command] {
    [
      answer("factDone", "d", "Done on a day", short: "Done on …") { line, world in
        .open(ConfirmForm(line.id, line.rule.id), world)
      },
      answer(
        "factNotDone", "-", "Not done: its clock runs", short: "Not done",
        run: { line, _ in record(.notDone, line) }),
      answer(
        "factNotApplicable", "x", "Not applicable to this child", short: "Not applicable",
        run: { line, _ in record(.notApplicable, line) }),
      .of(FactsScreen.self, "why", [.character("w")], "Why it is not known", short: "Why") {
        screen, world in
        guard let line = screen.selected(world) else { return .none }
        return .open(WhyScreen(line.id, rule: line.rule.id, world: world))
      },
      .of(
        FactsScreen.self, "scope", [.character("o")], "Your own children, or the team's",
        reason: { screen, world in screen.showsTeam ? nil : world.reasonNotToList },
        run: { screen, world in
          screen.showsTeam.toggle()
          screen.prepare(world)
          return .none
        }),
    ]
  }

  /// A command that answers the fact under the cursor.
  private func answer(
    _ id: String, _ key: Character, _ title: String, short: String,
    run: @escaping (FactLine, World) -> Request
  ) -> Command {
    .of(
      FactsScreen.self, id, [.character(key)], title, short: short,
      reason: { screen, world in
        guard let line = screen.selected(world) else { return "no fact is under the cursor" }
        return world.reasonNot(to: .paperwork(line.id))
      },
      run: { screen, world in screen.selected(world).map { run($0, world) } ?? .none })
  }

  private func record(_ finding: FactFinding, _ line: FactLine) -> Request {
    .change(
      Recording(done: { _, _ in
        "\(line.name): \(line.rule.title.smallFirst) \(finding.words). u undoes it."
      }) { register, desk throws(Refusal) in
        try register.confirm(line.rule.id, of: line.id, finding, remark: nil, at: desk)
      })
  }

  mutating func prepare(_ world: World) {
    table.columns = Self.columns.map { TableColumn($0) }
    table.emptyText = "No fact is to be confirmed: of every duty it is known whether it was done."
    let stamp = ListStamp(world, options: [showsTeam])
    guard stamp != madeFor else { return }
    madeFor = stamp
    let made = FactList(
      world.register, scope: world.scope(team: showsTeam), today: world.today)
    list = made
    // What was answered is gone, and the next stands in its place.
    table.selection = min(table.selection, max(0, made.items.count - 1))
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message, let list else { return .none }
    _ = table.handle(key, count: list.items.count, in: ListLayout(world).list)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    guard let list else { return }
    let layout = ListLayout(world)
    var pieces = [Piece(" Facts to confirm", .title), Piece(" · \(list.title)", .strong)]
    if let words = list.scope.words(in: world.register) {
      pieces.append(Piece(" · \(words)", .muted))
    }
    canvas.put(pieces, x: layout.title.x, y: layout.title.y, width: layout.title.width)
    table.draw(on: &canvas, in: layout.list, count: list.items.count) { place in
      let line = list.line(list.items[place], in: world.register, today: world.today)
      // A child's name stands once, over its facts.
      let isSame = place > 0 && list.items[place - 1].row == list.items[place].row
      return Self.columns.map { column in
        switch column.id {
        case "name":
          isSame && place != table.selection ? TableCell("") : TableCell(line.name, .strong)
        case "title": TableCell(.notKnown, line.rule.title)
        default: TableCell(column, line)
        }
      }
    }
    if let detail = layout.detail, let line = selected(world) {
      ChildCard(line.id, world: world, remark: line.question)
        .draw(on: &canvas, in: detail, isWide: layout.isWide)
    }
  }

  private static let columns = FactLine.columns.named(FactLine.screen)
}
