import Reports

/// The lines of Today: the items of a due list with a heading before each group.
struct DueLines {
  private var parts: [(group: DueGroup, items: [Int])] = []
  private(set) var count = 0
  private(set) var itemCount = 0

  init() {}

  /// `keeping` holds the rows that a filter leaves, or nil for all.
  init(_ list: DueList, keeping rows: RowSet?) {
    for (group, range) in list.groups {
      let items = range.filter { place in rows?.contains(Int(list.items[place].row)) ?? true }
      guard !items.isEmpty else { continue }
      parts.append((group, items))
      itemCount += items.count
      count += items.count + 1
    }
  }

  /// The place in the list's items of a line, or nil where it is a heading.
  func item(_ line: Int) -> Int? {
    var start = 0
    for part in parts {
      let end = start + part.items.count + 1
      if line < end { return line > start ? part.items[line - start - 1] : nil }
      start = end
    }
    return nil
  }

  func heading(_ line: Int) -> (group: DueGroup, count: Int)? {
    var start = 0
    for part in parts {
      if line == start { return (part.group, part.items.count) }
      start += part.items.count + 1
    }
    return nil
  }

  /// The first line whose item fits.
  func place(where fits: (Int) -> Bool) -> Int? {
    var start = 0
    for part in parts {
      if let index = part.items.firstIndex(where: fits) { return start + index + 1 }
      start += part.items.count + 1
    }
    return nil
  }
}
