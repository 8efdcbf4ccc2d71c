import Console
import Domain

extension Model {
  /// The smallest size on which the screens are drawn.
  package static let smallest = Size(columns: 60, rows: 15)

  /// Draws everything that is to be seen now.
  package func draw(glyphs: GlyphSet) -> Canvas {
    var canvas = Canvas(world.size, glyphs: glyphs)
    guard world.size.columns >= Self.smallest.columns, world.size.rows >= Self.smallest.rows else {
      let words = Self.tooSmall(world.size)
      canvas.put(words, x: 0, y: 0, style: Style(.warning), width: world.size.columns)
      return canvas
    }
    let (head, rest) = canvas.area.splitTop(2)
    let (body, foot) = rest.splitBottom(2)
    drawHead(on: &canvas, in: head)
    drawFoot(on: &canvas, in: foot)
    drawScreens(on: &canvas, in: body)
    if let notice { draw(notice, on: &canvas, above: foot) }
    return canvas
  }

  /// The one line that stands on a window that is too small, in as many words as it has room for.
  private static func tooSmall(_ size: Size) -> String {
    let needed = "\(smallest.columns)×\(smallest.rows)"
    let forms = [
      "Make the window bigger: it is \(size.columns)×\(size.rows), Caseload needs \(needed).",
      "Window too small: needs \(needed)", "needs \(needed)",
    ]
    return forms.first { $0.columns <= size.columns } ?? needed
  }

  private func drawScreens(on canvas: inout Canvas, in body: Area) {
    let all = [roots[root]] + stack
    let base = all.lastIndex { !$0.isPopup } ?? 0
    for screen in all[base...] {
      if screen.isPopup { canvas.cursor = nil }
      screen.draw(in: body, on: &canvas, world: world)
    }
  }

  private func drawFoot(on canvas: inout Canvas, in foot: Area) {
    canvas.horizontal(y: foot.y)
    keyBar.draw(on: &canvas, in: foot.row(1))
  }

  var keyBar: KeyBar {
    let bar = keyBarCommands
    return KeyBar(bar.first.map(hint) + top.keyHints, last: bar.last.map(hint))
  }

  /// What the key bar names, and what stands at its right end.
  var keyBarCommands: (first: [Command], last: [Command]) {
    let shown = reachable.filter { !$0.short.isEmpty }
    let isLast = { (command: Command) in command.id == "help" || command.id == "palette" }
    return (shown.filter { !isLast($0) }, shown.filter(isLast))
  }

  private func hint(_ command: Command) -> KeyBar.Hint {
    KeyBar.Hint(
      (command.keys.first { !top.takesText || !$0.isLetter } ?? command.keys.first)?.label ?? "",
      command.short,
      isEnabled: command.reason(top, world) == nil)
  }

  /// Draws a notice over the line of the foot; a long one on as many as three lines, which lie over
  /// the screen until the next key.
  private func draw(_ notice: Notice, on canvas: inout Canvas, above foot: Area) {
    let (glyph, role): (Glyph, Paint) =
      switch notice.kind {
      case .info: (.info, .info)
      case .success: (.success, .success)
      case .warning: (.warning, .warning)
      case .error: (.error, .error)
      }
    let width = foot.width - 2
    let words = "\(canvas.glyphs.text(glyph)) \(notice.text)"
    var lines = words.wrapped(to: width - 2)
    if lines.count > Self.longestNotice {
      let kept = Self.longestNotice - 1
      lines = Array(lines.prefix(kept)) + [lines.dropFirst(kept).joined(separator: " ")]
    }
    let top = foot.y - max(0, lines.count - 1)
    if lines.count > 1 {
      canvas.fill(
        Area(x: foot.x, y: top, width: foot.width, height: lines.count), Style(.text))
      canvas.horizontal(y: top)
    }
    for (row, line) in lines.enumerated() {
      canvas.put(" \(line) ", x: foot.x + 1, y: top + row, style: Style(role), width: width)
    }
  }

  private static let longestNotice = 3
}
