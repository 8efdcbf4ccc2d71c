/// A framed part of a screen.
package struct Panel: Hashable, Sendable {
  package var title: String
  /// A short word at the right end of the upper edge: a count, a state.
  package var note: String
  package var isFocused: Bool

  package init(_ title: String, note: String = "", isFocused: Bool = false) {
    self.title = title
    self.note = note
    self.isFocused = isFocused
  }

  /// Draws the frame and returns the area inside, with a blank column on each side.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Area) -> Area {
    let style = Style(isFocused ? .borderFocus : .border)
    canvas.box(
      area, style, title: title, titleStyle: Style(isFocused ? .title : .heading))
    let room = area.width - title.columns - 9
    if !note.isEmpty, room > 0 {
      let note = " \(note.fitted(to: room)) "
      canvas.put(note, x: area.right - 2 - note.columns, y: area.y, style: Style(.muted))
    }
    return area.inset(by: 2, 1)
  }

  /// Draws the frame over whatever lies below it, for a popup.
  @discardableResult
  package func drawPopup(on canvas: inout Canvas, in area: Area) -> Area {
    canvas.fill(area, Style(.popup))
    canvas.box(area, Style(.borderFocus), title: title, titleStyle: Style(.title))
    return area.inset(by: 2, 1)
  }
}
