/// Views that lie behind each other, one of which is in front.
package struct TabBar: Hashable, Sendable {
  package struct Tab: Hashable, Sendable {
    package var title: String
    package var count: Int?

    package init(_ title: String, count: Int? = nil) {
      self.title = title
      self.count = count
    }
  }

  package var tabs: [Tab]
  package var active: Int
  /// Whether each tab shows the digit that opens it.
  package var isNumbered: Bool

  package init(_ tabs: [Tab], active: Int = 0, isNumbered: Bool = false) {
    self.tabs = tabs
    self.active = active
    self.isNumbered = isNumbered
  }

  /// Draws the tabs, from the first one that leaves room for the active one, and returns the
  /// columns they took.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Area) -> Int {
    let places = places(in: area)
    for place in places {
      drawTab(place.index, on: &canvas, x: place.x, y: area.y, edge: area.right)
    }
    let end = places.last.map { $0.x + $0.width } ?? area.x
    if let last = places.last, last.index < tabs.count - 1 {
      canvas.put(.more, x: min(end, area.right - 1), y: area.y, style: Style(.tab))
    }
    return min(end, area.right) - area.x
  }

  /// The tab that is drawn in a column.
  package func tab(at x: Int, in area: Area) -> Int? {
    places(in: area).first { ($0.x..<$0.x + $0.width).contains(x) }?.index
  }

  private func places(in area: Area) -> [(index: Int, x: Int, width: Int)] {
    let widths = tabs.indices.map { label($0).columns + 2 }
    var first = 0
    while first < active, widths[first...active].reduce(0, +) > area.width { first += 1 }
    var places: [(index: Int, x: Int, width: Int)] = []
    var x = area.x
    for index in tabs.indices.dropFirst(first) {
      guard x + widths[index] <= area.right || index == active else { break }
      places.append((index, x, widths[index]))
      x += widths[index]
    }
    return places
  }

  private func drawTab(_ index: Int, on canvas: inout Canvas, x: Int, y: Int, edge: Int) {
    let role: Paint = index == active ? .tabActive : .tab
    var used = canvas.put(" ", x: x, y: y, style: Style(role), edge: edge)
    if isNumbered {
      used += canvas.put(
        "\(index + 1) ", x: x + used, y: y, style: Style(index == active ? role : .keyHint),
        edge: edge)
    }
    used += canvas.put(tabs[index].title, x: x + used, y: y, style: Style(role), edge: edge)
    if let count = tabs[index].count {
      used += canvas.put(
        " \(count)", x: x + used, y: y, style: Style(index == active ? role : .muted), edge: edge)
    }
    canvas.put(" ", x: x + used, y: y, style: Style(role), edge: edge)
  }

  private func label(_ index: Int) -> String {
    let tab = tabs[index]
    return (isNumbered ? "\(index + 1) " : "") + tab.title + (tab.count.map { " \($0)" } ?? "")
  }
}
