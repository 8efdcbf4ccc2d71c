import Console
import Domain
import Reports

/// High, Medium and Low side by side, so that what stands still is seen.
struct WallPage {
  private var wall: PriorityWall?
  private var column = 0
  private var scrolls = [Scroll](repeating: Scroll(), count: 4)
  private var madeFor: ListStamp?
  /// The cards that were seen, so that a key does not read their records anew.
  private var cards: [Int: PriorityCard] = [:]
  private static let cardHeight = 3

  mutating func prepare(_ world: World) {
    let stamp = ListStamp(world)
    guard stamp != madeFor else { return }
    madeFor = stamp
    let before = selected(world)
    let made = PriorityWall(world.register, scope: world.widestScope, today: world.today)
    wall = made
    cards = [:]
    defer { read(world) }
    guard let before, let row = world.register.row(of: before) else { return }
    for (place, one) in made.columns.enumerated() {
      guard let index = one.rows.firstIndex(of: row) else { continue }
      column = place
      scrolls[place].selection = index
    }
  }

  private var columns: [PriorityWall.Column] { wall?.columns ?? [] }

  private func row() -> Int? {
    guard columns.indices.contains(column) else { return nil }
    let rows = columns[column].rows
    return rows.indices.contains(scrolls[column].selection) ? rows[scrolls[column].selection] : nil
  }

  func selected(_ world: World) -> ChildID? { row().map { world.register.texts(at: $0).id } }

  func card(_ world: World) -> PriorityCard? {
    row().map { PriorityCard($0, in: world.register, today: world.today) }
  }

  mutating func handle(_ key: Key, _ world: World) {
    switch key {
    case .left: column = max(0, column - 1)
    case .right: column = min(max(0, columns.count - 1), column + 1)
    default:
      guard columns.indices.contains(column) else { return }
      let height = TeamScreen.body(world).rest.height
      _ = scrolls[column].handle(
        key, count: columns[column].rows.count, rows: max(1, (height - 1) / Self.cardHeight))
    }
    read(world)
  }

  /// Reads the cards that are seen now and were not yet.
  private mutating func read(_ world: World) {
    let height = world.size.rows / Self.cardHeight
    for (place, one) in columns.enumerated() {
      let first = scrolls[place].firstRow(count: one.rows.count, rows: height)
      for row in one.rows.dropFirst(first).prefix(height) where cards[row] == nil {
        cards[row] = PriorityCard(row, in: world.register, today: world.today)
      }
    }
  }

  func draw(on canvas: inout Canvas, in area: Area, world: World) {
    guard !columns.isEmpty else { return }
    let (area, foot) = area.splitBottom(2)
    drawCard(on: &canvas, in: foot.inset(by: 2, 0), world)
    let boxes = Self.boxes(in: area.inset(by: 1, 0), atMost: columns.count)
    let first = min(max(0, column - boxes.count + 1), columns.count - boxes.count)
    for (place, box) in boxes.enumerated() {
      draw(columns[first + place], first + place, on: &canvas, in: box, world)
    }
  }

  /// As many columns as have room. Each keeps its width until all of them are seen, so that none
  /// becomes narrower where the window becomes wider.
  private static func boxes(in area: Area, atMost most: Int) -> [Area] {
    let width = 38
    let gap = 2
    let seen = max(1, min(most, (area.width + gap) / (width + gap)))
    let used = seen == most ? area.width : min(area.width, seen * (width + gap) - gap)
    return area.splitLeft(used).left.columns(seen, gap: gap)
  }

  /// The card under the cursor in full, for a column is too narrow for most reasons.
  private func drawCard(on canvas: inout Canvas, in area: Area, _ world: World) {
    guard let row = row() else { return }
    let card = cards[row] ?? PriorityCard(row, in: world.register, today: world.today)
    let touched =
      card.daysUntouched.map { "nobody touched the case for \($0) \($0 == 1 ? "day" : "days")" }
      ?? "nobody ever touched the case"
    let words = [
      card.priority.map { "\($0.title)\(card.since.map { " since \($0.short)" } ?? "")" }
        ?? "no priority set",
      card.reason, card.daysUntouched == 0 ? "touched today" : touched,
    ].compactMap { $0 }.joined(separator: " · ")
    let lines = [Piece(card.name, .strong), Piece(" · \(words)")].wrapped(to: area.width)
    for (place, line) in lines.prefix(area.height).enumerated() {
      canvas.put(line, x: area.x, y: area.y + place, width: area.width)
    }
  }

  private func draw(
    _ one: PriorityWall.Column, _ place: Int, on canvas: inout Canvas, in area: Area, _ world: World
  ) {
    let isFocused = place == column
    let still = place == 0 && one.still > 0 ? " · \(one.still) untouched for 3 weeks" : ""
    let glyph = PriorityCell.glyph(one.priority)
    canvas.put(
      [
        Piece("\(canvas.glyphs.text(glyph)) \(one.title) \(one.rows.count)", glyph.role),
        Piece(still, .dueLate),
      ], x: area.x, y: area.y, width: area.width)
    canvas.horizontal(
      y: area.y + 1, x: area.x, width: area.width, style: Style(isFocused ? .borderFocus : .border))
    let list = area.splitTop(2).rest
    let visible = max(1, list.height / Self.cardHeight)
    let start = scrolls[place].firstRow(count: one.rows.count, rows: visible)
    if one.rows.isEmpty { canvas.put("No child.", in: list.row(0), style: Style(.muted)) }
    for (line, index) in (start..<min(one.rows.count, start + visible)).enumerated() {
      let row = one.rows[index]
      let card = cards[row] ?? PriorityCard(row, in: world.register, today: world.today)
      let isSelected = isFocused && index == scrolls[place].selection
      draw(
        card, on: &canvas, in: list.rows(from: line * Self.cardHeight, count: 2),
        isSelected: isSelected, world)
    }
    Scroll.drawBar(first: start, count: one.rows.count, on: &canvas, in: list.splitRight(1).right)
  }

  private func draw(
    _ card: PriorityCard, on canvas: inout Canvas, in area: Area, isSelected: Bool,
    _ world: World
  ) {
    let room = area.splitRight(2).rest
    func style(_ role: Paint) -> Style { Style(role).selected(isSelected) }
    if isSelected {
      canvas.fill(room, style(.text))
      canvas.cursor = (x: room.x, y: room.y, visible: false)
    }
    let age = card.age.map { ", \($0)" } ?? ""
    let days = card.daysUntouched.map { "\($0) d" } ?? "never touched"
    let touched =
      card.standsOut ? "\(canvas.glyphs.text(.late)) \(days)" : card.priority == nil ? "" : days
    let left = canvas.put(
      [
        Piece(card.name, style: style(.strong)), Piece(age, style: style(.muted)),
        Piece(
          world.widestScope.isOneOfficers ? "" : " · \(card.iro ?? "nobody")", style: style(.muted)),
      ], x: room.x, y: room.y, width: room.width - touched.columns - 1)
    if left + touched.columns < room.width {
      canvas.put(
        touched, in: room.row(0), style: style(card.standsOut ? .dueLate : .muted),
        alignment: .right)
    }
    let since = card.since.map { "since \(DayWords.date($0, today: world.today)) " } ?? ""
    let reason = card.reason.map { "· \($0)" } ?? "no priority was ever set"
    canvas.put(
      (since + reason).fitted(to: room.width), in: room.row(1), style: style(.text))
  }
}
