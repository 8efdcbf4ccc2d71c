import Console
import Domain

extension Model {
  /// The smallest size on which the screens are drawn.
  package static let smallest = Size(columns: 60, rows: 15)

  /// Draws everything that is to be seen now.
  package func draw(glyphs: GlyphSet) -> Canvas {
    var canvas = Canvas(world.size, glyphs: glyphs)
    guard world.size.columns >= Self.smallest.columns, world.size.rows >= Self.smallest.rows else {
      let words =
        "Make the window bigger: \(world.size.columns)×\(world.size.rows), "
        + "needs \(Self.smallest.columns)×\(Self.smallest.rows)"
      for (row, line) in words.wrapped(to: max(1, world.size.columns)).enumerated() {
        canvas.put(line, x: 0, y: row, style: Style(.warning))
      }
      return canvas
    }
    let (head, rest) = canvas.area.splitTop(2)
    let (body, foot) = rest.splitBottom(2)
    drawHead(on: &canvas, in: head)
    drawFoot(on: &canvas, in: foot)
    drawScreens(on: &canvas, in: body)
    return canvas
  }

  private func drawScreens(on canvas: inout Canvas, in body: Area) {
    let all = [roots[root]] + stack
    let base = all.lastIndex { !$0.isPopup } ?? 0
    for screen in all[base...] {
      if screen.isPopup { canvas.cursor = nil }
      screen.draw(in: body, on: &canvas, world: world)
    }
  }

  private func drawHead(on canvas: inout Canvas, in head: Area) {
    let line = head.row(0)
    let right = rightOfHead
    let rightWidth = right.reduce(0) { $0 + $1.text.columns }
    canvas.put(right, x: max(0, line.right - rightWidth - 1), y: line.y)
    var x = canvas.put(" Caseload ", x: 0, y: line.y, style: Style(.title))
    x += 1
    let tabs = Area(x: x, y: line.y, width: line.right - rightWidth - 3 - x, height: 1)
    TabBar(
      roots.map { TabBar.Tab($0.title(world)) }, active: stack.isEmpty ? root : root,
      isNumbered: true
    ).draw(on: &canvas, in: tabs)
    canvas.horizontal(y: head.y + 1)
    let path = stack.filter { !$0.isPopup }.map { $0.title(world) }
    guard !path.isEmpty else { return }
    let crumbs = " " + path.joined(separator: " \(canvas.glyphs.text(.crumb)) ") + " "
    canvas.put(crumbs, x: 1, y: head.y + 1, style: Style(.heading), width: head.width - 4)
  }

  /// Who is at the desk and what day it is.
  private var rightOfHead: [Piece] {
    var pieces: [Piece] = []
    if world.register.policy.isDemonstration { pieces.append(Piece("fictional  ", .warning)) }
    if world.readOnlyReason != nil { pieces.append(Piece("read only  ", .error)) }
    if world.size.columns >= 90 {
      pieces.append(Piece("\(world.officer.name) ", .strong))
      pieces.append(Piece("\(world.officer.role.title)  ", .muted))
    }
    let day = world.size.columns >= 90 ? world.today.weekdayShort : world.today.short
    pieces.append(Piece(day, world.isTodaySet ? .warning : .text))
    if world.isTodaySet { pieces.append(Piece(" (set)", .muted)) }
    return pieces
  }

  private func drawFoot(on canvas: inout Canvas, in foot: Area) {
    canvas.horizontal(y: foot.y)
    if let notice { draw(notice, on: &canvas, in: foot.row(0)) }
    let shown = reachable.filter { !$0.short.isEmpty }
    let last = shown.filter { $0.id == "help" || $0.id == "palette" }
    let hints = shown.filter { $0.id != "help" && $0.id != "palette" }
    KeyBar(hints.map(hint), last: last.map(hint)).draw(on: &canvas, in: foot.row(1))
  }

  private func hint(_ command: Command) -> KeyBar.Hint {
    KeyBar.Hint(
      command.keys.first?.label ?? "", command.short,
      isEnabled: command.reason(top, world) == nil)
  }

  private func draw(_ notice: Notice, on canvas: inout Canvas, in line: Area) {
    let (glyph, role): (Glyph, Console.Role) =
      switch notice.kind {
      case .info: (.info, .info)
      case .success: (.success, .success)
      case .warning: (.warning, .warning)
      case .error: (.error, .error)
      }
    let words = " \(canvas.glyphs.text(glyph)) \(notice.text) "
    canvas.put(words, x: 1, y: line.y, style: Style(role), width: line.width - 2)
  }
}
