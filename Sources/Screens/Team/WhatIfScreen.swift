import Console
import Domain
import Reports

/// The team with more children or other hours than it has; shown, never saved.
struct WhatIfScreen: Screen {
  private let workload: Workload
  private var more = 0
  private var hours = 0

  init(_ world: World) {
    workload = Workload(world.register, board: TeamBoard(world.register, at: world.seen))
  }

  var isPopup: Bool { true }
  var takesText: Bool { true }
  var keyHints: [KeyBar.Hint] {
    [KeyBar.Hint("↑↓", "Children"), KeyBar.Hint("←→", "Hours"), KeyBar.Hint("Esc", "Back")]
  }
  func title(_ world: World) -> String { "What if" }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch key {
    case .up, .character("+"): more += 10
    case .down, .character("-"): more -= 10
    case .pageUp: more += 100
    case .pageDown: more -= 100
    case .right: hours += 10
    case .left: hours -= 10
    case .escape, .enter: return .close
    default: break
    }
    more = max(-workload.totals.children, min(more, 100_000))
    hours = max(10 - workload.totals.hundredths, min(hours, 100_000))
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let box = area.centred(width: min(66, area.width - 2), height: 11)
    let inside = Panel("What if · nothing is saved").drawPopup(on: &canvas, in: box)
    let totals = workload.totals
    let hoursWords = "\(hours < 0 ? "−" : "+")\(Officer.fullTimeEquivalent(abs(hours)))"
    canvas.put(
      [
        Piece("Children  ", .muted), Piece("\(more < 0 ? "−" : "+")\(abs(more))", .strong),
        Piece("   (up and down, 10 at a time; Page keys 100)", .hint),
      ], x: inside.x, y: inside.y, width: inside.width)
    canvas.put(
      [
        Piece("Hours     ", .muted), Piece("\(hoursWords) FTE", .strong),
        Piece("   (left and right, 0.1 at a time)", .hint),
      ], x: inside.x, y: inside.y + 1, width: inside.width)
    do throws(Refusal) {
      let then = try WhatIf(workload, more: more, hours: hours, policy: world.register.policy)
      draw(then, totals, on: &canvas, in: inside.rows(from: 3, count: 6))
    } catch {
      canvas.put(error.message.capitalisedFirst, in: inside.row(3), style: Style(.error))
    }
    canvas.raise(box)
  }

  private func draw(
    _ then: WhatIf, _ totals: Workload.Line, on canvas: inout Canvas, in area: Area
  ) {
    let now = totals.hundredths == 0 ? 0 : totals.children * 1000 / totals.hundredths
    let tenths = then.perFullTimeTenths
    let isOver = then.children > then.guidance.upperBound
    let rows: [(String, String, String)] = [
      ("", "now", "then"),
      ("Children", totals.children.grouped, then.children.grouped),
      (
        "FTE", totals.fullTimeEquivalent, Officer.fullTimeEquivalent(then.hundredths)
      ),
      (
        "Children per FTE", "\(now / 10).\(now % 10)",
        "\(tenths / 10).\(tenths % 10)\(isOver ? " over" : "")"
      ),
      (
        "Points of full hours", "\(totals.points.grouped) of \(totals.fullPoints.grouped)",
        "\(then.points.grouped) of \(then.fullPoints.grouped)"
      ),
      ("FTE for the guidance", "", Officer.fullTimeEquivalent(then.hundredthsNeeded)),
    ]
    for (place, row) in rows.enumerated() {
      let line = area.row(place)
      canvas.put(row.0, x: line.x, y: line.y, style: Style(.muted), width: 22)
      canvas.put(
        row.1, in: Area(x: line.x + 22, y: line.y, width: 18, height: 1), alignment: .right)
      canvas.put(
        row.2, in: Area(x: line.x + 42, y: line.y, width: 20, height: 1), style: Style(.strong),
        alignment: .right)
    }
  }
}
