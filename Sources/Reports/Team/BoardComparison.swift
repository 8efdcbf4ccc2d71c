import Domain

/// Two boards side by side, of two days or of two ways of looking at one: what differs.
package struct BoardComparison: Hashable, Sendable {
  package let earlier: TeamBoard
  package let later: TeamBoard
  /// Everybody who stands on either board: those of the later one, then those who went in between.
  package let officers: [Line]
  package let unallocated: Line
  package let totals: Line

  /// Every line that is shown: the IROs of whom either board counts something of what is compared,
  /// what nobody holds where there is any, and the totals.
  package var lines: [Line] { shown + (isEmpty(unallocated) ? [] : [unallocated]) + [totals] }

  /// The IROs of whom either board counts something.
  package var shown: [Line] { officers.filter { !isEmpty($0) } }

  /// True of somebody of whom neither board counts anything that is compared.
  private func isEmpty(_ line: Line) -> Bool {
    counted.allSatisfy { (line.earlier?[$0.id] ?? 0) == 0 && (line.later?[$0.id] ?? 0) == 0 }
  }

  package struct Line: Hashable, Sendable {
    package let name: String
    package let earlier: BoardFigures?
    package let later: BoardFigures?
    /// Whether it is somebody's: what is late of the days on which nobody held a case is nobody's rate.
    package var isSomebodys = true

    /// How much more the later board counts.
    package func difference(_ figure: FigureID) -> Int {
      (later?[figure] ?? 0) - (earlier?[figure] ?? 0)
    }
  }

  /// Two boards of two days, whichever is named first.
  package init(between one: TeamBoard, and other: TeamBoard) {
    let isInOrder = one.seen.today <= other.seen.today
    self.init(earlier: isInOrder ? one : other, later: isInOrder ? other : one)
  }

  package init(earlier: TeamBoard, later: TeamBoard) {
    self.earlier = earlier
    self.later = later
    let before = Dictionary(
      earlier.officers.map { ($0.officer?.id, $0) }, uniquingKeysWith: { first, _ in first })
    let still = Set(later.officers.map { $0.officer?.id })
    officers =
      later.officers.map { line in
        Line(name: line.name, earlier: before[line.officer?.id]?.figures, later: line.figures)
      }
      + earlier.officers.filter { !still.contains($0.officer?.id) }.map {
        Line(name: $0.name, earlier: $0.figures, later: nil)
      }
    unallocated = Line(
      name: later.unallocated.name, earlier: earlier.unallocated.figures,
      later: later.unallocated.figures, isSomebodys: false)
    totals = Line(
      name: later.totals.name, earlier: earlier.totals.figures, later: later.totals.figures)
  }
}

extension BoardComparison {
  /// What both boards count, for each line: what it was, what it is, and the difference.
  package var columns: [Column<Line>] {
    let figures = later.team
    let name = Column<Line>("name", "IRO") { .string($0.name) }
    let before = Column<Line>("earlier", "") { Self.value($0.earlier, figures) }
    let now = Column<Line>("later", "") { Self.value($0.later, figures) }
    let difference = Column<Line>("difference", "") { line in
      Self.counts(figures) { line.difference($0) }
    }
    return [name] + counted.map { Column($0) } + [before, now, difference]
  }

  /// The figures of which a count is shown.
  package var counted: [Figure] {
    later.team.filter { ![.sameIRO, .spokenWith].contains($0.id) && $0.group != .talk }
  }

  private static func value(_ board: BoardFigures?, _ figures: [Figure]) -> Value {
    guard let board else { return .null }
    let shares = figures.compactMap { figure in
      figure.part.map { Value.Member($0.key, .share(board.share(figure.id))) }
    }
    return .object([Value.Member("counts", counts(figures) { board[$0] })] + shares)
  }

  private static func counts(_ figures: [Figure], _ count: (FigureID) -> Int) -> Value {
    .object(
      figures.filter { $0.part == nil }.map { Value.Member($0.key, .whole(count($0.id))) })
  }

  /// One figure of one line, so that a spreadsheet can filter by either.
  package struct Cell: Sendable {
    let line: Line
    let figure: Figure

    /// A board on which the IRO does not stand has an empty field.
    package static let columns: [Column<Cell>] = [
      Column("name", "IRO") { .string($0.line.name) },
      Column("column", "Column") { .string($0.figure.id.rawValue) },
      Column("earlier", "Earlier") { .count($0.line.earlier?[$0.figure.id]) },
      Column("later", "Later") { .count($0.line.later?[$0.figure.id]) },
      Column("difference", "Difference") { .whole($0.line.difference($0.figure.id)) },
    ]
  }

  package var cells: [Cell] {
    lines.flatMap { line in counted.map { Cell(line: line, figure: $0) } }
  }
}

extension Column where Row == BoardComparison.Line {
  /// What a figure is now and how it moved: "12 (+3)". Other programs read whole boards.
  init(_ figure: Figure) {
    self.init(
      figure.id.rawValue, figure.title, short: figure.short, words: figure.definition,
      isNumber: true,
      // As wide as "1576→1710 +134" and "163→179 +16".
      room: Room(figure.id == .children ? 14 : 11, yields: figure.yields),
      text: { line in
        if figure.part != nil { return Self.rates(line, figure.id) }
        let now = (line.later?[figure.id] ?? 0).grouped
        let moved = line.difference(figure.id)
        return moved == 0 ? now : "\(now) (\(moved > 0 ? "+" : "")\(moved))"
      }, fields: [])
  }

  /// "97 % → 96 %": a share moved, whatever the number of things it is of; a dash where it is
  /// nobody's.
  private static func rates(_ line: BoardComparison.Line, _ figure: FigureID) -> String {
    guard line.isSomebodys else { return "–" }
    func words(_ board: BoardFigures?) -> String {
      board?.share(figure).percent.map { "\($0) %" } ?? "–"
    }
    return "\(words(line.earlier)) → \(words(line.later))"
  }
}
