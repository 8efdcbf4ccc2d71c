import Console
import Domain
import Reports

/// The rows of what an import changed, in some width: a heading for each kind, then each child, whose
/// words go on in rows below where they need more than one.
struct IntakeLines {
  enum Row {
    case heading(String)
    /// A child, by its place among the lines, and the first of its words.
    case child(Int, String)
    case more(String)
  }

  private(set) var rows: [Row] = []
  private(set) var columns: [TableColumn]
  /// Whether the columns of the day and of the IRO have room.
  private let showsDay: Bool
  private let showsOfficer: Bool

  init(_ lines: [CaseNews] = [], counts: [(kind: CaseDifference.Kind, count: Int)] = [], width: Int)
  {
    let room = max(20, width - 4)
    let longest = lines.reduce(0) { max($0, $1.name.columns) }
    let name = min(max(16, longest), 26)
    showsDay = room >= 66
    showsOfficer = room >= 92
    let taken = name + 2 + (showsDay ? 12 : 0) + (showsOfficer ? 16 : 0)
    let words = max(12, room - taken)
    columns = [TableColumn("Child", width: name)]
    if showsDay { columns.append(TableColumn("On", width: 10)) }
    columns.append(TableColumn("From and to", width: words))
    if showsOfficer { columns.append(TableColumn("IRO", width: 14)) }
    var place = 0
    for (kind, count) in counts {
      rows.append(.heading("\(kind.title) \(count.grouped)"))
      for line in lines[place..<place + count] {
        let parts = line.difference.words.wrapped(to: words)
        rows.append(.child(place, parts.first ?? ""))
        rows += parts.dropFirst().map { .more($0) }
        place += 1
      }
    }
  }

  /// The place of the child of a row; nil where the row is of none.
  func child(_ row: Int) -> Int? {
    guard rows.indices.contains(row), case .child(let place, _) = rows[row] else { return nil }
    return place
  }

  var firstChild: Int { rows.indices.first { child($0) != nil } ?? 0 }

  func cells(_ row: Int, of lines: [CaseNews]) -> [TableCell] {
    switch rows[row] {
    case .heading(let words): return [.heading(words, .title)]
    case .more(let words):
      return [TableCell("")] + (showsDay ? [TableCell("")] : []) + [TableCell(words)]
    case .child(let place, let words):
      let line = lines[place]
      var cells = [TableCell(line.name, .strong)]
      if showsDay { cells.append(TableCell(line.difference.on?.weekdayDayMonth ?? "")) }
      cells.append(TableCell(words))
      if showsOfficer { cells.append(TableCell(line.iro ?? "nobody", .muted)) }
      return cells
    }
  }
}
