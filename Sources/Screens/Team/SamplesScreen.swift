import Console
import Domain
import Reports

/// A dip sample: its cases, and how often each question of the audit form was answered how.
struct SamplesScreen: Screen {
  private var number: Int?
  private var result: DipSampleResult?
  private var table = Table(columns: [])
  private var madeFor: ListStamp?

  func title(_ world: World) -> String { "Dip samples" }

  func children(_ world: World) -> [ChildID] { selected.map { [$0.id] } ?? [] }

  private var selected: DipSampleResult.Case? {
    guard let result, result.cases.indices.contains(table.selection) else { return nil }
    return result.cases[table.selection]
  }

  var commands: [Command] {
    [
      .of(
        SamplesScreen.self, "check", [.character("a")], "Tick the audit form", short: "Check",
        reason: { screen, _ in screen.selected == nil ? "no case is under the cursor" : nil },
        run: { screen, world in
          guard let sample = screen.result?.sample, let id = screen.selected?.id else {
            return .none
          }
          return .open(CheckSampleForm(sample.number, id, world), world)
        }),
      .of(SamplesScreen.self, "other", [.tab], "The sample before", short: "Other sample") {
        screen, world in
        let numbers = world.register.dipSamples.map(\.value.number)
        let place = numbers.firstIndex { $0 == screen.number } ?? 0
        screen.number = numbers.isEmpty ? nil : numbers[(place + numbers.count - 1) % numbers.count]
        screen.madeFor = nil
        screen.prepare(world)
        return .none
      },
      .of(SamplesScreen.self, "draw", [.character("z")], "Draw a sample of the whole service") {
        _, world in .open(DrawSampleForm(nil, world), world)
      },
    ]
  }

  mutating func prepare(_ world: World) {
    table.columns = Self.columns.map { TableColumn($0) }
    let stamp = ListStamp(world)
    guard stamp != madeFor else { return }
    madeFor = stamp
    number = number ?? world.register.dipSamples.last?.value.number
    result = number.flatMap { try? DipSampleResult(of: $0, in: world.register) }
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message, let result else { return .none }
    _ = table.handle(key, count: result.cases.count, in: ListLayout(world).list)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    guard let result else {
      canvas.put(
        "No dip sample was drawn yet. z draws one of the whole service.",
        in: area.inset(by: 2, 1).row(0), style: Style(.muted))
      return
    }
    let (title, rest) = area.splitTop(2)
    let whose = result.sample.officer.flatMap { world.register.officer($0)?.name }
    canvas.put(
      [
        Piece(" Dip sample \(result.sample.number)", .title),
        Piece(
          " · \(result.cases.count) of \(result.sample.drawnFrom.counted("case")) of "
            + "\(whose ?? "the whole service") · \(result.checked) checked", .strong),
        Piece(
          " · drawn \(result.drawnOn.short) by \(result.drawnBy), seed \(result.sample.seed)",
          .muted),
      ], x: title.x, y: title.y, width: title.width)
    let (cases, questions) = rest.splitBottom(result.questions.count + 1)
    table.draw(on: &canvas, in: cases, count: result.cases.count) { cells(result.cases[$0]) }
    canvas.horizontal(y: questions.y)
    for (place, question) in result.questions.enumerated() {
      let line = questions.row(place + 1)
      canvas.put(
        [
          Piece("  \(question.yes) of \(question.asked) yes", .strong),
          Piece("  \(question.question.text)"),
          Piece(
            question.notApplicable > 0 ? " · \(question.notApplicable) does not apply" : "", .muted),
        ], x: line.x, y: line.y, width: line.width)
    }
  }

  private static let columns = DipSampleResult.Case.columns([])
    .named(DipSampleResult.Case.screen)

  private func cells(_ one: DipSampleResult.Case) -> [TableCell] {
    Self.columns.map { column in
      switch column.id {
      case "name": TableCell(one.name, .strong)
      case "checkedOn":
        one.checkedOn.map { TableCell(.done, $0.weekdayDayMonth) } ?? TableCell("to check", .muted)
      case "remark": TableCell(column.text(one), .muted)
      default: TableCell(column, one)
      }
    }
  }
}
