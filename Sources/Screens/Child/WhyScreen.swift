import Console
import Domain
import Reports

/// Why a date is what it is: the rule, its source, the day it runs from, the arithmetic.
///
/// Without a rule it explains every clock of the child, one after the other.
struct WhyScreen: CasePage {
  let child: ChildID
  private let lines: [String]
  private var scroll = 0

  init(_ child: ChildID, rule: RuleID?, subject: ClockSubject? = nil, world: World) {
    self.child = child
    guard let state = world.state(of: child) else {
      lines = ["The record of \(child) cannot be read."]
      return
    }
    let seen = world.seen
    let rules =
      rule.flatMap { world.register.rules.named($0) }.map { [$0] }
      ?? world.register.rules.rules
    let explained = rules.flatMap { Why.explain($0, of: state, in: world.register, at: seen) }
      .filter { subject == nil || $0.clock.subject == subject || $0.clock.subject == nil }
      .map(\.lines)
    lines = Array(explained.joined(separator: [""]))
  }

  var isPopup: Bool { true }
  func title(_ world: World) -> String { "Why" }

  var commands: [Command] {
    [
      Command("back", [.escape, .enter, .character("w"), .character("q")], "Back", short: "Back") {
        _, _ in .close
      }
    ]
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch key {
    case .down, .character("j"): scroll = min(scroll + 1, max(0, lines.count - 3))
    case .up, .character("k"): scroll = max(0, scroll - 1)
    case .pageDown: scroll = min(scroll + 10, max(0, lines.count - 3))
    case .pageUp: scroll = max(0, scroll - 10)
    default: break
    }
    return .none
  }

  /// A line of the explanation; what follows a label hangs below its first word.
  private func wrapped(_ index: Int, to width: Int) -> [String] {
    let line = lines[index]
    let isTitle = index == 0 || lines[index - 1].isEmpty
    guard !line.isEmpty, !isTitle, line.count > Self.label else {
      return line.isEmpty ? [""] : line.wrapped(to: width)
    }
    let rest = String(line.dropFirst(Self.label)).wrapped(to: width - Self.label)
    let blanks = String(repeating: " ", count: Self.label)
    return rest.enumerated().map { ($0 == 0 ? String(line.prefix(Self.label)) : blanks) + $1 }
  }

  /// How wide the labels of an explanation are.
  private static let label = 12

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let width = min(84, area.width - 4)
    let shown = lines.indices.flatMap { wrapped($0, to: width - 4) }
    let box = area.centred(width: width, height: min(shown.count + 2, area.height - 2))
    let inside = Panel("Why · \(world.name(of: child))").drawPopup(on: &canvas, in: box)
    for (row, line) in shown.dropFirst(scroll).prefix(inside.height).enumerated() {
      let isTitle = scroll + row == 0 || (row > 0 && shown[scroll + row - 1].isEmpty)
      canvas.put(line, in: inside.row(row), style: Style(isTitle ? .strong : .text))
    }
    Scroll.drawBar(
      first: scroll, count: shown.count, on: &canvas,
      in: Area(x: inside.right, y: inside.y, width: 1, height: inside.height))
    canvas.raise(box)
  }
}
