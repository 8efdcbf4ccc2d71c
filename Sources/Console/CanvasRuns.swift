extension Canvas {
  /// Cells side by side that look the same and are to be sent together.
  package struct Run: Hashable, Sendable {
    package var x: Int
    package var y: Int
    package var text: String
    package var style: Style
  }

  /// Returns what has to be written to turn `shown` into this canvas; all of it without one.
  ///
  /// A cell that is not one plain column ends its run, so that a terminal that counts its columns
  /// otherwise is put right at the next one. A gap of few equal cells is written again rather than
  /// skipped.
  package func runs(since shown: Canvas?) -> [Run] {
    let shown = shown.flatMap { $0.width == width && $0.height == height ? $0 : nil }
    var runs: [Run] = []
    for y in 0..<height { appendRuns(ofRow: y, since: shown, to: &runs) }
    return runs
  }

  private func appendRuns(ofRow y: Int, since shown: Canvas?, to runs: inout [Run]) {
    var x = 0
    let start = y * width
    while x < width {
      if let shown, isSame(start + x, as: shown) {
        x += 1
        continue
      }
      if cells[start + x].code == Cell.rightHalf { x -= 1 }
      let style = cells[start + x].style
      var text = String.UnicodeScalarView()
      let first = x
      while x < width, cells[start + x].style == style {
        if let shown, isSame(start + x, as: shown), isSame(start + x, as: shown, next: 4) { break }
        let code = cells[start + x].code
        append(cells[start + x], to: &text)
        let isWide = x + 1 < width && cells[start + x + 1].code == Cell.rightHalf
        x += isWide ? 2 : 1
        if isWide || code & Cell.clusterBit != 0 || !Self.isCertain(code) { break }
      }
      runs.append(Run(x: first, y: y, text: String(text), style: style))
    }
  }

  private func append(_ cell: Cell, to text: inout String.UnicodeScalarView) {
    if cell.code & Cell.clusterBit != 0 {
      text.append(contentsOf: self.text(of: cell).unicodeScalars)
    } else if cell.code != Cell.rightHalf, let scalar = Unicode.Scalar(cell.code) {
      text.append(scalar)
    }
  }

  /// Whether every terminal draws the code in one column: Latin, Greek, Cyrillic, lines, blocks.
  private static func isCertain(_ code: UInt32) -> Bool {
    code < 0x530 || (0x2010...0x2026).contains(code) || (0x2190...0x25FF).contains(code)
  }

  private func isSame(_ index: Int, as other: Canvas, next count: Int) -> Bool {
    let end = min(index + count, (index / width + 1) * width)
    return (index..<end).allSatisfy { isSame($0, as: other) }
  }

  private func isSame(_ index: Int, as other: Canvas) -> Bool {
    let cell = cells[index]
    let shown = other.cells[index]
    if (cell.code | shown.code) & Cell.clusterBit == 0 { return cell == shown }
    return cell.style == shown.style && text(of: cell) == other.text(of: shown)
  }
}
