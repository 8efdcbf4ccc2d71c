import Console
import Domain

/// Where the fields of a form stand, and the words beside or below them.
extension FormScreen {
  /// What is said beside the fields.
  func words(_ world: World) -> [Piece] { known + record.aside(world) }

  /// The rows that the fields may take in the frame.
  func body(_ world: World) -> Area {
    let inside = Self.inside(Self.frame(world))
    if inside.width < Self.wide { return inside }
    return layout(of: words(world), in: Self.frame(world)).form
  }

  /// From 100 columns on the words stand beside the fields, else below as far as there is room.
  func layout(of lines: [Piece], in area: Area) -> (form: Area, words: Area?) {
    let inside = Self.inside(area)
    guard !lines.isEmpty else { return (inside.splitLeft(min(inside.width, Self.wide)).left, nil) }
    if inside.width >= Self.wide { return Self.beside(inside) }
    let height = min(
      lines.count + 1, max(0, inside.height - form.height(width: inside.width) - 1))
    let (top, below) = inside.splitBottom(height)
    return (top, height > 2 ? below : nil)
  }

  /// Gives a key to the field that has the keyboard, or a click to the one that it is on.
  mutating func answer(to key: Key, _ world: World) -> Form.Answer {
    let place = layout(of: words(world), in: Self.frame(world)).form
    if case .click(let x, let y) = key { return form.click(x: x, y: y, in: place) }
    return form.handle(key, width: place.width)
  }

  /// What is said once the day has changed under an open form.
  func dayWords(_ opened: Day, _ world: World) -> [Piece] {
    guard opened != world.today else { return [] }
    let words =
      "It is \(world.today.weekdayDayMonth) now: every day here stays as it was understood on "
      + "\(opened.weekdayDayMonth)."
    return [Piece(words, .warning), Piece("")]
  }

  /// The frame without its head and its foot.
  private static func frame(_ world: World) -> Area {
    Area(x: 0, y: 2, width: world.size.columns, height: world.size.rows - 4)
  }

  private static func inside(_ area: Area) -> Area { area.inset(by: 1, 1).splitLeft(1).rest }

  private static func beside(_ inside: Area) -> (form: Area, words: Area?) {
    let (left, right) = inside.splitRight(40)
    return (left.splitRight(2).rest, right)
  }

  /// From how many columns on the words stand beside the fields.
  private static var wide: Int { 100 }
}
