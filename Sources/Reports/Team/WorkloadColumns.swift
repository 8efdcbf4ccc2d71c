import Domain

extension Workload {
  package static let points = ["name", "fte", "children", "points", "fullPoints", "percent"]

  /// Points against hours, then the reviews chaired in each month.
  package var columns: [Column<Line>] {
    Self.inPoints + [Self.chaired] + chairedByMonth + [Self.all]
  }

  /// The columns of the reviews that each chaired: the months and all twelve.
  package var chairedColumns: [Column<Line>] { chairedByMonth + [Self.all] }

  private static let inPoints: [Column<Line>] = [
    Column("name", "IRO", room: .init(14, grows: 1)) { .string($0.name) },
    Column(
      "fte", "FTE", isNumber: true, room: .init(4),
      text: { $0.hundredths > 0 ? $0.fullTimeEquivalent : "–" }
    ) { .fullTime(hundredths: $0.hundredths) },
    Column(
      "children", "Children", isNumber: true, room: .init(8), text: { $0.children.grouped }
    ) { .whole($0.children) },
    Column("points", "Points", isNumber: true, room: .init(6), text: { $0.points.grouped }) {
      .whole($0.points)
    },
    Column(
      "fullPoints", "Of", short: "of", words: "The points of these hours.", isNumber: true,
      room: .init(6), text: { $0.hundredths > 0 ? $0.fullPoints.grouped : "–" }
    ) { .count($0.hundredths > 0 ? $0.fullPoints : nil) },
    Column(
      "percent", "Load", words: "Points as whole per cent of those of these hours.",
      isNumber: true, room: .init(13),
      text: { $0.percent.map { "\($0) % of full" } ?? "–" }
    ) { .count($0.percent) },
  ]

  private static let chaired = Column<Line>(
    "chaired", "", text: { _ in "" },
    fields: [Field("chaired", in: [.json]) { .array($0.meetings.map { .whole($0) }) }])

  private var chairedByMonth: [Column<Line>] {
    months.enumerated().map { place, month in
      let name = String(month.iso.prefix(7))
      @Sendable func count(_ line: Line) -> Int {
        line.meetings.indices.contains(place) ? line.meetings[place] : 0
      }
      return Column(
        name, String(month.dayMonth.suffix(3)), isNumber: true,
        // The months long ago give way first.
        room: .init(3, yields: 31 - place),
        text: { count($0) == 0 ? "–" : count($0).grouped },
        fields: [Field(name, in: [.csv]) { .whole(count($0)) }])
    }
  }

  private static let all = Column<Line>(
    "chairedInAll", "Reviews in 12 months", short: "Reviews", isNumber: true, room: .init(8),
    text: { $0.meetings.reduce(0, +).grouped }
  ) { .whole($0.meetings.reduce(0, +)) }
}
