import Domain

/// What the imports of lists share: the account of rows and the plan so far.
struct ListComparison {
  let file: DataFile?
  let today: Day
  var plan = ImportPlan()
  private var ledger: RowLedger
  private let wholeFile: [Problem]
  /// For each child the rows already read, by the texts of their keys, to tell repeated ones.
  private var passed: [ChildID: [[String?]: Int]] = [:]

  init(
    _ input: InputFile, as kind: String, columns: [PeopleColumns.Column], today: Day
  ) {
    let read = PeopleColumns.read(input, as: kind, columns)
    file = read.file
    wholeFile = read.problems
    ledger = RowLedger([read.count])
    self.today = today
  }

  /// The plan with its counts and problems.
  func finished() -> ImportPlan {
    var plan = plan
    plan.files = ledger.counts
    plan.problems = ledger.sorted(after: wholeFile)
    return plan
  }

  mutating func close(_ cursor: RowCursor, _ outcome: RowOutcome) {
    ledger.close(cursor, file: 0, outcome)
  }

  mutating func count(_ thing: ImportedThing, isNew: Bool) {
    if isNew {
      plan.added[thing, default: 0] += 1
    } else {
      plan.changed[thing, default: 0] += 1
    }
  }

  /// The child of a row, or nil where the row is quarantined, and closed as such.
  mutating func child(of cursor: inout RowCursor, in register: Register) -> ChildID? {
    guard let text = cursor.childID() else {
      close(cursor, .quarantined)
      return nil
    }
    let id = ChildID(text)
    let rows = passed[id]?.count ?? 0
    if rows >= InputLimit.rowsOfChild {
      cursor.quarantineOneTooMany(of: text)
      close(cursor, .quarantined)
      return nil
    }
    if register.row(of: id) != nil { return id }
    cursor.quarantine(
      "no-child", column: 0, expected: "a child that the register has",
      message: "no child has the id \(text); import the return first, or add the child")
    close(cursor, .quarantined)
    return nil
  }

  /// Whether an earlier row has the same child and the same text in these columns, which make its
  /// key; such a row is closed as a duplicate, doubted where the rest of it differs.
  mutating func isRepeated(_ cursor: RowCursor, of child: ChildID, key columns: [Int]) -> Bool {
    let key = columns.map(cursor.text)
    guard let first = passed[child]?[key] else {
      passed[child, default: [:]][key] = cursor.row
      return false
    }
    var duplicate = RowCursor(file: cursor.file, row: cursor.row)
    let kept = RowCursor(file: cursor.file, row: first)
    let differing = cursor.file.columns.indices.first { cursor.text($0) != kept.text($0) }
    if let differing {
      duplicate.doubt(
        "two-rows", column: differing,
        expected: "\(kept.text(differing) ?? "an empty field"), as on "
          + "\(kept.place(from: duplicate)), which was kept",
        message: "another row for the same child stands on \(kept.place(from: duplicate))")
    }
    close(duplicate, .duplicate)
    return true
  }
}
