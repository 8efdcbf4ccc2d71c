/// A rectangle of character cells. Splitting never gives a negative size.
package struct Area: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The first column and the first row that no longer belong to it.
  package var right: Int { x + width }
  package var bottom: Int { y + height }
  package var isEmpty: Bool { width == 0 || height == 0 }
  package var size: Size { Size(columns: width, rows: height) }

  /// Returns `count` rows from the row `first`, as far as there are so many.
  package func rows(from first: Int, count: Int) -> Area {
    let start = min(max(0, first), height)
    return Area(x: x, y: y + start, width: width, height: min(max(0, count), height - start))
  }

  /// Returns one row, counted from 0.
  package func row(_ index: Int) -> Area { rows(from: index, count: 1) }

  package func splitTop(_ count: Int) -> (top: Area, rest: Area) {
    let count = min(max(0, count), height)
    return (rows(from: 0, count: count), rows(from: count, count: height - count))
  }

  package func splitBottom(_ count: Int) -> (rest: Area, bottom: Area) {
    let count = min(max(0, count), height)
    return (rows(from: 0, count: height - count), rows(from: height - count, count: count))
  }

  package func splitLeft(_ count: Int) -> (left: Area, rest: Area) {
    let count = min(max(0, count), width)
    return (
      Area(x: x, y: y, width: count, height: height),
      Area(x: x + count, y: y, width: width - count, height: height)
    )
  }

  package func splitRight(_ count: Int) -> (rest: Area, right: Area) {
    let count = min(max(0, count), width)
    let (rest, right) = splitLeft(width - count)
    return (rest, right)
  }

  /// Returns the area without a margin of so many columns and rows on each side.
  package func inset(by columns: Int, _ rows: Int) -> Area {
    let columns = min(columns, (width + 1) / 2)
    let rows = min(rows, (height + 1) / 2)
    return Area(x: x + columns, y: y + rows, width: width - 2 * columns, height: height - 2 * rows)
  }

  /// Returns the area without a margin of the same number of columns and rows on each side.
  package func inset(by margin: Int) -> Area { inset(by: margin, margin) }

  /// Returns an area of the wished size in the middle of this one, cut to fit.
  package func centred(width wished: Int, height wishedHeight: Int) -> Area {
    let width = min(wished, self.width)
    let height = min(wishedHeight, self.height)
    return Area(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2,
      width: width, height: height)
  }

  /// Returns so many areas of equal width side by side; what is left over goes to the first ones.
  package func columns(_ count: Int, gap: Int = 1) -> [Area] {
    guard count > 0 else { return [] }
    let room = max(0, width - gap * (count - 1))
    var left = x
    return (0..<count).map { index in
      let width = room / count + (index < room % count ? 1 : 0)
      defer { left += width + gap }
      return Area(x: left, y: y, width: width, height: height)
    }
  }
}
