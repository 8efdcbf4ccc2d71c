import Console

/// How a list and the detail of the selected child share the body of the frame.
///
/// The list is at most ``most`` columns wide until there is room for the detail beside it, so that
/// it never becomes narrower where the window becomes wider. Before that the detail is short and
/// below; in a low window there is the list alone.
struct ListLayout {
  let title: Area
  let list: Area
  let detail: Area?
  let isWide: Bool

  /// As wide as a sentence is read well, and the least that the detail needs beside it.
  private static let most = 140
  private static let beside = 36...56

  init(_ world: World) {
    let body = Area(x: 0, y: 2, width: world.size.columns, height: world.size.rows - 4)
    let (title, rest) = body.splitTop(1)
    self.title = title
    let spare = rest.width - Self.most - 1
    isWide = spare >= Self.beside.lowerBound
    if isWide {
      let (list, right) = rest.splitRight(min(spare, Self.beside.upperBound))
      self.list = list.splitRight(1).rest
      detail = right
      return
    }
    let lists = rest.splitLeft(min(rest.width, Self.most)).left
    guard world.size.rows >= 20 else {
      list = lists
      detail = nil
      return
    }
    let height = world.size.rows >= 30 ? 7 : 5
    list = lists.splitBottom(height).rest
    detail = rest.splitBottom(height).bottom
  }
}
