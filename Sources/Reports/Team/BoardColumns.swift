import Domain

extension TeamBoard {
  /// The columns of the board, whose hours they are first, then what is counted.
  ///
  /// - Parameter childrenFirst: whether *Children* stands before what is worked out of it, as in
  ///   JSON and on a page, or first of what is counted, as in tables.
  package func columns(childrenFirst: Bool) -> [Column<BoardLine>] {
    let children = team.filter { $0.group == .caseload }.map { Column<BoardLine>($0) }
    let counted = team.filter { [.priority, .watch, .besides].contains($0.group) }
      .map { Column<BoardLine>($0) }
    return [Self.name, Self.hours]
      + (childrenFirst ? children + Self.workedOut : Self.workedOut + children) + counted
      + [byStage] + stages.map { Column(stage: $0) }
      + team.filter { $0.group == .share }.flatMap { figure in
        [Column(share: figure)] + (figure.id == .reviews ? [Self.trend] : [])
      } + team.filter { $0.group == .talk }.map { Column(beside: $0) }
  }

  /// The columns of the table of open notifications: whose, and how many at each stage.
  package var stageColumns: [Column<BoardLine>] {
    [Column("name", "Open notifications") { .string($0.name) }] + stages.map { Column($0) }
  }

  /// The lines on which notifications are open, of those of the board in an order.
  package func linesWithNotifications(_ lines: [BoardLine]) -> [BoardLine] {
    (lines + [unallocated, totals]).filter { $0.figures[.notifications] > 0 }
  }

  private static let name = Column<BoardLine>("name", "IRO", text: { $0.shortTitle }) {
    .string($0.name)
  }

  private static let hours = Column<BoardLine>(
    "fte", "FTE", isNumber: true,
    text: { $0.hundredths > 0 ? $0.fullTimeEquivalent : "–" },
    fields: [
      Field("fte", in: [.json]) { .fullTime(hundredths: $0.hundredths) },
      Field("fte", in: [.csv]) { .text($0.hundredths > 0 ? $0.fullTimeEquivalent : nil) },
    ])

  private static let workedOut: [Column<BoardLine>] = [
    Column("perFTE", "Per FTE", isNumber: true, text: { $0.perFullTimeWords }) {
      $0.perFullTimeTenths.map { .decimal(Double($0) / 10) } ?? .null
    },
    Column(
      "guidance", "Guidance", isNumber: true, text: { $0.guidanceWords },
      fields: [Field("guidance", parts: ["from", "to"]) { .range($0.guidance) }]),
  ]

  /// How many notifications are open at each stage, by the key of the stage as in the policy.
  private var byStage: Column<BoardLine> {
    let stages = stages.map { (key: $0.key, id: $0.id) }
    return Column(
      "byStage", "", text: { _ in "" },
      fields: [
        Field("byStage", in: [.json]) { line in
          .array(
            stages.map { stage in
              .object([
                Value.Member("stage", .string(stage.key)),
                Value.Member("count", .whole(line.figures[stage.id])),
              ])
            })
        }
      ])
  }

  private static let trend = Column<BoardLine>(
    "trend", "", text: { _ in "" },
    fields: [
      Field("trend", in: [.json]) { .array($0.figures.quarters.map { .share($0) }) }
    ])
}

extension Column where Row == BoardLine {
  /// How many a figure counts.
  init(_ figure: Figure) {
    self.init(
      figure.id.rawValue, figure.title, short: figure.short, words: figure.definition,
      isNumber: true, text: { $0.figures[figure.id].grouped },
      fields: [
        Field(figure.key, in: [.json]) { .whole($0.figures[figure.id]) },
        Field(figure.id.rawValue, in: [.csv]) { .whole($0.figures[figure.id]) },
      ])
  }

  /// Open notifications at a stage, which a person reads in a table of their own.
  init(stage figure: Figure) {
    self.init(
      figure.id.rawValue, "", text: { _ in "" },
      fields: [Field(figure.id.rawValue, in: [.csv]) { .whole($0.figures[figure.id]) }])
  }

  /// A count that stands beside a share, which a person reads in the rows of its cell.
  init(beside figure: Figure) {
    self.init(
      figure.id.rawValue, "", text: { _ in "" },
      fields: [
        Field(figure.key, in: [.json]) { .whole($0.figures[figure.id]) },
        Field(figure.id.rawValue, in: [.csv]) { .whole($0.figures[figure.id]) },
      ])
  }

  /// The part of what a figure counts, never as a percentage alone.
  init(share figure: Figure) {
    let key = figure.part?.key ?? figure.key
    // A table has the whole as a column of its own, where it is not *Children* again.
    let whole = Field<BoardLine>(figure.id.rawValue, in: [.csv]) { .whole($0.figures[figure.id]) }
    self.init(
      figure.id.rawValue, figure.part?.title ?? figure.title, words: figure.definition,
      text: { $0.shareWords(figure.id) },
      fields: [
        Field(key, in: [.json]) { .share($0.figures.share(figure.id)) },
        Field(key, in: [.csv]) { .whole($0.figures.share(figure.id).numerator) },
      ] + (figure.isOfChildren ? [] : [whole]))
  }
}

extension Figure {
  /// Whether its whole is the children of the line, which every table has.
  fileprivate var isOfChildren: Bool {
    if case .children = counts { true } else { false }
  }
}

extension Value {
  /// A part and the whole it is of.
  package static func share(_ share: Share) -> Value {
    .object([
      Member("numerator", .whole(share.numerator)),
      Member("denominator", .whole(share.denominator)),
    ])
  }
}
