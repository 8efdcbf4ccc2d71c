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

  init(_ folder: ReturnFolder, register: borrowing Register) {
    for kind in ReturnKind.allCases where kind.isUsed {
      var found: [(child: Int32, row: RowReference)] = []
      for file in folder.files(of: kind) {
        for row in file.data.rows {
          var cursor = RowCursor(file: file.data, row: row)
          if let child = place(of: &cursor, isHeader: kind == .header, register: register) {
            found.append((child, RowReference(file: file.place, row: row)))
          } else {
            orphans.append((file.place, cursor))
          }
        }
      }
      rowsByKind[kind] = RowsByChild(found, children: ids.count)
      if kind == .header { headerCount = ids.count }
    }
  }

  /// The rows of one kind of the child in this place, in the order of files and lines.
  func rows(_ kind: ReturnKind, of child: Int) -> ArraySlice<RowReference> {
    rowsByKind[kind]?[child] ?? []
  }

  /// Whether the return has a header of the child.
  func hasHeader(_ id: ChildID) -> Bool {
    places[id.rawValue].map { Int($0) < headerCount } ?? false
  }

  private mutating func place(
    of cursor: inout RowCursor, isHeader: Bool, register: borrowing Register
  ) -> Int32? {
    guard let id = cursor.childID() else { return nil }
    if let place = places[id] { return place }
    if !isHeader {
      if !strangers.contains(id), register.row(of: ChildID(id)) == nil { strangers.insert(id) }
      if strangers.contains(id) {
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
