import Console
import Domain

/// The first line: the pages that the numbers open, who is at the desk, and what day it is.
///
/// Where room is short the program's name and the role go first, then the names of the pages get
/// shorter; who I am, the day with its year, whether it was set, and that nothing here is real stay
/// at every size.
struct Head {
  /// How much is said: of the pages, and of the rest.
  private enum Pages: CaseIterable { case withProgram, whole, short, active, numbers }
  private enum Words { case all, withoutRole, close }

  private static let forms: [(Pages, Words)] = [
    (.withProgram, .all), (.withProgram, .withoutRole), (.whole, .withoutRole),
    (.short, .withoutRole), (.short, .close), (.active, .close), (.numbers, .close),
  ]

  let tabs: TabBar
  /// The program's name, where there is room for it.
  let program: String
  let right: [Piece]
  private let columns: Int

  init(_ roots: [any Screen], active: Int, _ world: World) {
    columns = world.size.columns
    let made = Self.forms.map { pages, words in
      (
        tabs: Self.tabs(roots, active, pages, world),
        program: pages == .withProgram ? " Caseload " : "", right: Self.right(words, world)
      )
    }
    let fitting = made.first { form in
      let tabs = form.tabs.tabs.reduce(0) { $0 + $1.title.columns + 4 }
      return form.program.columns + tabs + Self.width(form.right) + 2 <= world.size.columns
    }
    (tabs, program, right) = fitting ?? made[made.count - 1]
  }

  /// Where the tabs stand.
  var tabsArea: Area {
    let x = program.isEmpty ? 0 : program.columns + 1
    return Area(x: x, y: 0, width: columns - Self.width(right) - 1 - x, height: 1)
  }

  func draw(on canvas: inout Canvas, in line: Area) {
    canvas.put(right, x: max(0, line.right - Self.width(right) - 1), y: line.y)
    canvas.put(program, x: 0, y: line.y, style: Style(.title))
    tabs.draw(on: &canvas, in: tabsArea)
  }

  private static func width(_ pieces: [Piece]) -> Int {
    pieces.reduce(0) { $0 + $1.text.columns }
  }

  private static func tabs(
    _ roots: [any Screen], _ active: Int, _ pages: Pages, _ world: World
  ) -> TabBar {
    let titles = roots.enumerated().map { place, screen in
      switch pages {
      case .withProgram, .whole: screen.title(world)
      case .short: screen.shortTitle(world)
      case .active: place == active ? screen.shortTitle(world) : ""
      case .numbers: ""
      }
    }
    return TabBar(titles.map { TabBar.Tab($0) }, active: active, isNumbered: true)
  }

  private static func right(_ words: Words, _ world: World) -> [Piece] {
    var pieces: [Piece] = []
    let gap = words == .close ? " " : "  "
    if world.register.policy.isDemonstration {
      pieces.append(Piece("fictional\(gap)", .warning))
    } else if world.register.policy.isPractice == true {
      pieces.append(Piece("practice\(gap)", .warning))
    }
    if world.readOnlyReason != nil { pieces.append(Piece("read only\(gap)", .error)) }
    let name = words == .close ? shortName(world.officer) : world.officer.name
    let role = words == .all ? " \(world.officer.role.title)" : ""
    pieces += [Piece(name, .strong), Piece("\(role)\(gap)", .muted)]
    if let past = world.past { return pieces + [Piece(date(of: past, words), .warning)] }
    let day = words == .all ? world.today.weekdayShort : world.today.short
    pieces.append(Piece(day, world.isTodaySet ? .warning : .text))
    if world.isTodaySet { pieces.append(Piece(" (set)", .muted)) }
    return pieces
  }

  /// A past day always says in which way it is looked at.
  private static func date(of past: PastDay, _ words: Words) -> String {
    switch words {
    case .all: past.words
    case .withoutRole: "as at \(past.day.short), \(past.way.title)"
    case .close: "as at \(past.day.short), \(past.way.rawValue)"
    }
  }

  /// "A. Featherstone" of "Alexandra Jane Featherstone", at most fourteen letters.
  private static func shortName(_ officer: Officer) -> String {
    let parts = officer.name.split(separator: " ")
    guard officer.name.columns > 12, parts.count > 1, let first = parts[0].first else {
      return officer.name.fitted(to: 14)
    }
    return "\(first). \(parts[parts.count - 1])".fitted(to: 14)
  }
}

extension Model {
  var head: Head { Head(roots, active: root, world) }

  func drawHead(on canvas: inout Canvas, in area: Area) {
    head.draw(on: &canvas, in: area.row(0))
    canvas.horizontal(y: area.y + 1)
    let path = stack.filter { !$0.isPopup }.map { $0.title(world) }
    guard !path.isEmpty else { return }
    let crumbs = " " + path.joined(separator: " \(canvas.glyphs.text(.crumb)) ") + " "
    canvas.put(crumbs, x: 1, y: area.y + 1, style: Style(.heading), width: area.width - 4)
  }
}
