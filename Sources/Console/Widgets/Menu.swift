/// A list that pops up, narrowed by typing, from which one item is taken.
package struct Menu: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package var title: String
    /// A short word at the right: a key, a count.
    package var detail: String
    /// Why the item cannot be taken now; nil where it can.
    package var reason: String?

    package init(_ title: String, detail: String = "", reason: String? = nil) {
      self.title = title
      self.detail = detail
      self.reason = reason
    }
  }

  /// What a key came to.
  package enum Answer: Hashable, Sendable {
    case none
    /// An item was taken, counted in `items`.
    case chosen(Int)
    case closed
  }

  package var title: String
  package var items: [Item]
  /// Whether letters narrow the list; otherwise they are left alone.
  package var isFiltered: Bool
  package private(set) var filter: TextField
  package private(set) var scroll = Scroll()

  package init(_ title: String, items: [Item], isFiltered: Bool = true, prompt: String = "") {
    self.title = title
    self.items = items
    self.isFiltered = isFiltered
    filter = TextField(placeholder: prompt)
  }

  /// The items that the filter leaves, the ones whose title begins with it first.
  package var shown: [Int] {
    let words = filter.text.lowercased().split(separator: " ")
    guard let first = words.first else { return Array(items.indices) }
    let found = items.indices.filter { index in
      let text = "\(items[index].title) \(items[index].detail)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    let begin = found.filter { items[$0].title.lowercased().hasPrefix(first) }
    return begin + found.filter { !begin.contains($0) }
  }

  /// The item under the pointer, counted in `items`.
  package var selected: Int? {
    let shown = shown
    return shown.indices.contains(scroll.selection) ? shown[scroll.selection] : nil
  }

  /// Puts the pointer on an item, counted in `items`.
  package mutating func select(_ item: Int) {
    if let row = shown.firstIndex(of: item) { scroll.selection = row }
  }

  package mutating func handle(_ key: Key, rows: Int = 10) -> Answer {
    switch key {
    case .escape:
      return .closed
    case .enter:
      guard let selected, items[selected].reason == nil else { return .none }
      return .chosen(selected)
    case .up, .down, .pageUp, .pageDown, .home, .end:
      _ = scroll.handle(key, count: shown.count, rows: rows)
    default:
      if isFiltered {
        if filter.handle(key) { scroll = Scroll() }
      } else {
        _ = scroll.handle(key, count: shown.count, rows: rows)
      }
    }
    return .none
  }

  /// The size that shows all items, for placing the popup.
  package func size(in area: Area) -> Size {
    let widest = items.map { $0.title.columns + $0.detail.columns + 4 }.max() ?? 0
    return Size(
      columns: min(area.width, max(widest + 6, title.columns + 8, 44)),
      rows: min(area.height, items.count + (isFiltered ? 5 : 3)))
  }

  /// Draws the menu as a popup over an area.
  package func draw(on canvas: inout Canvas, in area: Area) {
    let panel = Panel(title)
    var inside = panel.drawPopup(on: &canvas, in: area)
    if isFiltered {
      let (entry, rest) = inside.splitTop(1)
      canvas.put(.pointer, x: entry.x, y: entry.y, style: Style(.keyHint))
      filter.draw(on: &canvas, in: entry.splitLeft(2).rest, isFocused: true)
      canvas.horizontal(y: rest.y, x: rest.x, width: rest.width)
      inside = rest.splitTop(1).rest
    }
    let (list, foot) = inside.splitBottom(1)
    drawItems(on: &canvas, in: list)
    if let selected, let reason = items[selected].reason {
      canvas.put(reason, in: foot, style: Style(.hint))
    } else if shown.isEmpty {
      canvas.put("Nothing matches", in: foot, style: Style(.muted))
    }
    canvas.raise(area)
  }

  private func drawItems(on canvas: inout Canvas, in list: Area) {
    let shown = shown
    let first = scroll.firstRow(count: shown.count, rows: list.height)
    for (row, index) in shown.dropFirst(first).prefix(list.height).enumerated() {
      let isSelected = row + first == scroll.selection
      let line = list.row(row)
      drawItem(items[index], isSelected: isSelected, on: &canvas, in: line)
      if isSelected, !isFiltered {
        canvas.cursor = (x: line.x, y: line.y, visible: false)
      }
    }
    Scroll.drawBar(
      first: first, count: shown.count, on: &canvas,
      in: Area(x: list.right, y: list.y, width: 1, height: list.height))
  }

  private func drawItem(
    _ item: Item, isSelected: Bool, on canvas: inout Canvas, in line: Area
  ) {
    let style = Style(item.reason == nil ? .text : .menuDisabled).selected(isSelected)
    canvas.fill(line, style)
    if isSelected {
      canvas.put(.pointer, x: line.x, y: line.y, style: Style(.keyHint).selected())
    }
    let words = item.detail.fitted(to: max(0, line.width - item.title.columns - 5))
    let detail = words.columns
    canvas.put(
      item.title, x: line.x + 2, y: line.y, style: style, width: max(0, line.width - detail - 4))
    if let match = match(in: item.title), match.upperBound <= line.width - detail - 4 {
      let marked = Area(x: line.x + 2 + match.lowerBound, y: line.y, width: match.count, height: 1)
      canvas.restyle(marked) { old in
        var new = old
        if item.reason == nil { new.role = .match }
        return new
      }
    }
    canvas.put(
      words, x: line.right - detail - 1, y: line.y,
      style: Style(item.reason == nil ? .keyHint : .menuDisabled).selected(isSelected))
  }

  /// Returns the columns of a title that the filter's first word found, where all is ASCII.
  private func match(in title: String) -> Range<Int>? {
    guard let word = filter.text.lowercased().split(separator: " ").first,
      title.utf8.allSatisfy({ $0 < 0x80 }),
      let range = title.lowercased().firstRange(of: word)
    else { return nil }
    let start = title.lowercased().distance(
      from: title.lowercased().startIndex, to: range.lowerBound)
    return start..<start + word.count
  }
}
