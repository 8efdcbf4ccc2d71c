import Console
import Domain
import Reports

/// One page before walking in: what happened since the last review, what the child said, what was
/// decided and done, what is due.
struct BriefScreen: CasePage {
  let child: ChildID
  private var brief: Brief?
  private var scroll = 0
  private var madeFor: ListStamp?

  init(_ child: ChildID) { self.child = child }

  var isPopup: Bool { false }
  func title(_ world: World) -> String { "Brief" }
  func children(_ world: World) -> [ChildID] { [child] }

  var commands: [Command] {
    [
      Command("back", [.escape, .character("b"), .character("q")], "Back", short: "Back") {
        _, _ in .close
      }
    ]
  }

  mutating func prepare(_ world: World) {
    let stamp = ListStamp(world)
    guard stamp != madeFor else { return }
    madeFor = stamp
    brief = world.register.row(of: child)
      .flatMap { try? ChildPage(row: $0, in: world.register, at: world.seen) }
      .map { Brief($0, at: world.seen, reads: { world.sight.reads($0, in: world.register) }) }
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    let last = max(0, lines(world.size.columns - 4).count - 3)
    switch key {
    case .down, .character("j"): scroll = min(scroll + 1, last)
    case .up, .character("k"): scroll = max(0, scroll - 1)
    case .pageDown: scroll = min(scroll + 10, last)
    case .pageUp: scroll = max(0, scroll - 10)
    case .home: scroll = 0
    case .end: scroll = last
    default: break
    }
    return .none
  }

  /// The page at a width: what is wrapped hangs below its first word.
  private func lines(_ width: Int, _ glyphs: GlyphSet = .unicode) -> [[Piece]] {
    guard let brief else { return [[Piece("The record of \(child) cannot be read.", .warning)]] }
    var lines = brief.title.wrapped(to: width).map { [Piece($0, .title)] }
    lines += brief.head.flatMap { $0.wrapped(to: width) }.map { [Piece($0)] }
    for part in brief.parts {
      lines.append([])
      lines.append([Piece(part.title, .heading)])
      for line in part.lines {
        let mark = line.state.glyph.map { glyphs.text($0) } ?? " "
        lines += line.text.wrapped(to: width - 2).enumerated().map { place, text in
          [Piece("\(place == 0 ? mark : " ") \(text)", line.state.role)]
        }
      }
    }
    return lines
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let inside = area.inset(by: 2, 0)
    let shown = lines(inside.width, canvas.glyphs)
    for (row, line) in shown.dropFirst(scroll).prefix(inside.height).enumerated() {
      canvas.put(line, x: inside.x, y: inside.y + row, width: inside.width)
    }
    Scroll.drawBar(
      first: scroll, count: shown.count, on: &canvas,
      in: Area(x: area.right - 1, y: area.y, width: 1, height: area.height))
  }
}

extension Brief.Line.State {
  fileprivate var glyph: Glyph? {
    switch self {
    case .plain: nil
    case .done: .done
    case .late: .late
    }
  }

  fileprivate var role: Paint {
    switch self {
    case .plain: .text
    case .done: .muted
    case .late: .dueLate
    }
  }
}
