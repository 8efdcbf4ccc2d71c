import Domain
import Formats
import Reports

/// A caseload as a table.
enum ListTable {
  /// The table for a person.
  static func text(_ rows: [CaseloadRow], today: Day) -> TextTable {
    var table = TextTable(
      [
        "P", "Child", "Id", "Age", "Status", "Placement", "Next review", "Last seen", "Open",
        "Permanence", "IRO",
      ], numbers: [3])
    for row in rows {
      table.append([
        row.priority.map { String($0.title.prefix(1)) } ?? "", row.name,
        row.hasName ? row.id.rawValue : "", row.age.map(String.init) ?? "",
        row.legalStatus?.rawValue ?? "", row.placement?.rawValue ?? "", nextReview(row),
        lastSeen(row), row.openNotifications == 0 ? "" : "\(row.openNotifications) QN",
        row.permanence ?? "", row.iro ?? "",
      ])
    }
    return table
  }

  private static func nextReview(_ row: CaseloadRow) -> String {
    guard row.isLookedAfter else { return "closed \(row.endedOn?.short ?? "")" }
    guard let next = row.nextReview else { return "not known" }
    return "\(next.due.weekdayShort), \(next.distance)\(next.isNumberInferred ? " (inferred)" : "")"
  }

  private static func lastSeen(_ row: CaseloadRow) -> String {
    guard let day = row.lastSeen, let ago = row.daysSinceSeen else {
      return row.seenState == .notKnown ? "not known" : "not yet"
    }
    return "\(day.short), \(ago) d"
  }

  /// The table for another program.
  static func csv(_ rows: [CaseloadRow]) -> String {
    var writer = CSVWriter(guardsFormulas: true)
    writer.append([
      "id", "name", "knownAs", "age", "legalStatus", "placement", "priority", "iro",
      "nextReviewRule", "nextReviewDue", "nextReviewState", "lastSeen", "openNotifications",
      "permanence",
    ])
    for row in rows {
      writer.append([
        row.id.rawValue, row.hasName ? row.name : "", row.knownAs ?? "",
        row.age.map(String.init) ?? "", row.legalStatus?.rawValue ?? "",
        row.placement?.rawValue ?? "", row.priority?.rawValue ?? "", row.iro ?? "",
        row.nextReview?.rule.rawValue ?? "", row.nextReview?.due.iso ?? "",
        row.nextReview?.state.rawValue ?? "", row.lastSeen?.iso ?? "",
        String(row.openNotifications), row.permanence ?? "",
      ])
    }
    return writer.text
  }
}
