import Console
import Domain

/// A line of a child's page, and what it stands for.
struct ChildRow {
  var when: String
  var glyph: Glyph = .bullet
  var title: String
  var detail: String = ""
  var role: Paint = .text
  /// The event that can be corrected or withdrawn here.
  var event: EventID?
  /// The rule whose clock it is.
  var rule: RuleID?
  var notification: Int?
  /// The number of a decision that is open.
  var decision: Int?
  var sibling: ChildID?
  /// The number of the doubt that can be settled here.
  var doubt: Int?
  /// The day by which it stands among the others of its tab.
  var on: Day?
  /// What kind of line it is, where a tab holds several: "visits".
  var kind: String?
}

extension [ChildRow] {
  /// The newest day first; lines of one day stay as they were.
  var newestFirst: [ChildRow] {
    enumerated().sorted { left, right in
      let (one, other) = (left.element.on?.number ?? .max, right.element.on?.number ?? .max)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }

  /// The same lines, each with the day and the kind by which it is sorted and picked.
  func of(_ kind: String) -> [ChildRow] {
    map { row in
      var row = row
      row.kind = kind
      return row
    }
  }
}

extension ChildRows {
  static func draw(
    _ rows: [ChildRow], _ scroll: Scroll, on canvas: inout Canvas, in area: Area,
    emptyText: String
  ) {
    guard !rows.isEmpty else {
      canvas.put(emptyText, in: area.inset(by: 1, 0), style: Style(.muted))
      return
    }
    let lines = rows.map {
      Timeline.Row($0.when, $0.glyph, $0.title, role: $0.role, detail: $0.detail)
    }
    Timeline(lines, scroll: scroll, isFocused: true).draw(on: &canvas, in: area)
  }
}
