import Console

/// How a list and the detail of the selected child share the body of the frame.
///
/// From 140 columns on they stand side by side, from 80 on the detail is short and below; smaller,
/// there is the list alone.
struct ListLayout {
  let title: Area
  let list: Area
  let detail: Area?
  let isWide: Bool

  init(_ world: World) {
    let body = Area(x: 0, y: 2, width: world.size.columns, height: world.size.rows - 4)
    let (title, rest) = body.splitTop(1)
    self.title = title
    if world.size.columns >= 140 {
      let (list, right) = rest.splitRight(world.size.columns < 150 ? 36 : 56)
      self.list = list.splitRight(1).rest
      detail = right
      isWide = true
    } else if world.size.columns >= 80, world.size.rows >= 20 {
      let (list, below) = rest.splitBottom(world.size.rows >= 30 ? 7 : 5)
      self.list = list
      detail = below
      isWide = false
    } else {
      list = rest
      detail = nil
      isWide = false
    }
  }
}
