extension Canvas {
  /// The lines as a person sees them, without spaces at their ends.
  package var text: [String] {
    (0..<height).map { y in
      var line = ""
      for x in 0..<width where cells[y * width + x].code != Cell.rightHalf {
        line += text(of: cells[y * width + x])
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// One letter for the role of each cell, "." for plain text.
  package var roles: [String] {
    let letters = Dictionary(uniqueKeysWithValues: Paint.allCases.map { ($0, $0.letter) })
    return (0..<height).map { y in
      String((0..<width).map { x in letters[cells[y * width + x].style.role] ?? "?" })
    }
  }

  /// Returns the style of a cell; plain text outside the canvas.
  package func style(x: Int, y: Int) -> Style {
    guard x >= 0, x < width, y >= 0, y < height else { return .text }
    return cells[y * width + x].style
  }

  /// Returns the text of a cell, empty for the right half of a wide letter.
  func text(of cell: Cell) -> String {
    if cell.code & Cell.clusterBit != 0 { return clusters[Int(cell.code & ~Cell.clusterBit)] }
    guard cell.code != Cell.rightHalf, let scalar = Unicode.Scalar(cell.code) else { return "" }
    return String(Character(scalar))
  }
}
