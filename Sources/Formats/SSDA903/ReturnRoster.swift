import Domain

/// The children of a return, and which rows are whose.
struct ReturnRoster {
  private(set) var ids: [ChildID] = []
  /// The rows that belong to no child, or cannot be read at all.
  private(set) var orphans: [(file: Int, cursor: RowCursor)] = []
  private var rowsByKind: [ReturnKind: RowsByChild] = [:]
  private var places: [String: Int32] = [:]
  /// How many of the ids have a header; they come first.
  private var headerCount = 0
  /// Ids that neither a header nor the register has.
  private var strangers: Set<String> = []
  private let hasHeaderFile: Bool

  init(_ folder: ReturnFolder, register: borrowing Register) {
    hasHeaderFile = folder.has(.header)
    for kind in ReturnKind.allCases where kind.isUsed {
      var found: [(child: Int32, row: RowReference)] = []
      var counts: [Int32: Int] = [:]
      for file in folder.files(of: kind) {
        for row in file.data.rows {
          var cursor = RowCursor(file: file.data, row: row)
          guard let child = place(of: &cursor, isHeader: kind == .header, register: register),
            isWithinLimit(&counts[child, default: 0], &cursor, of: child)
          else {
            orphans.append((file.place, cursor))
            continue
          }
          found.append((child, RowReference(file: file.place, row: row)))
        }
      }
      rowsByKind[kind] = RowsByChild(found, children: ids.count)
      if kind == .header { headerCount = ids.count }
    }
    gatherLiberty(folder)
  }

  /// Counts a row of a child; one too many is quarantined.
  private func isWithinLimit(
    _ count: inout Int, _ cursor: inout RowCursor, of child: Int32
  ) -> Bool {
    count += 1
    if count <= InputLimit.rowsOfChild { return true }
    cursor.quarantineOneTooMany(of: ids[Int(child)].rawValue)
    return false
  }

  /// The rows of deprivations of liberty of the children who are here anyway.
  private mutating func gatherLiberty(_ folder: ReturnFolder) {
    var found: [(child: Int32, row: RowReference)] = []
    for file in folder.files(of: .dolo) {
      for row in file.data.rows {
        var cursor = RowCursor(file: file.data, row: row)
        guard let child = cursor.childID().flatMap({ places[$0] }) else { continue }
        found.append((child, RowReference(file: file.place, row: row)))
      }
    }
    rowsByKind[.dolo] = RowsByChild(found, children: ids.count)
  }

  /// The rows of one kind of the child in this place, in the order of files and lines.
  func rows(_ kind: ReturnKind, of child: Int) -> ArraySlice<RowReference> {
    rowsByKind[kind]?[child] ?? []
  }

  /// Whether the return has a header of the child.
  func hasHeader(_ id: ChildID) -> Bool {
    places[id.rawValue].map { Int($0) < headerCount } ?? false
  }

  /// The one problem of a return without any header, in the place of one for each row.
  var problems: [Problem] {
    guard !hasHeaderFile, !strangers.isEmpty else { return [] }
    let children = strangers.count.counted("child", "children")
    return [
      Problem(
        .quarantined, rule: "no-header-file", file: "",
        expected: "a header file (\(ReturnKind.header.columns.joined(separator: ",")))",
        message:
          "this folder has no header file; the rows of \(children) not known yet are left out")
    ]
  }

  private mutating func place(
    of cursor: inout RowCursor, isHeader: Bool, register: borrowing Register
  ) -> Int32? {
    guard let id = cursor.childID() else { return nil }
    if let place = places[id] { return place }
    if !isHeader {
      if !strangers.contains(id), register.row(of: ChildID(id)) == nil { strangers.insert(id) }
      if strangers.contains(id) {
        guard hasHeaderFile else { return nil }
        cursor.quarantine(
          "no-header", column: 0, expected: "a child with a row in the header file",
          message: "no header has the child \(id)")
        return nil
      }
    }
    let place = Int32(ids.count)
    places[id] = place
    ids.append(ChildID(id))
    return place
  }
}
