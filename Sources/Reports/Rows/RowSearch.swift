import Domain

extension Register {
  /// Returns the rows whose search text holds a folded word: one pass over the texts of all.
  package func rows(holding word: String) -> RowSet {
    var found = RowSet(capacity: childCount)
    guard !word.isEmpty else { return RowSet(capacity: childCount, all: true) }
    let search = ByteSearch(Array(word.utf8))
    searchKept(search, into: &found)
    for row in changedRows {
      if changedSearch(at: row).withUnsafeBufferPointer(search.isIn) {
        found.insert(row)
      } else {
        found.remove(row)
      }
    }
    return found
  }

  private func searchKept(_ search: ByteSearch, into found: inout RowSet) {
    guard kept.count > 0 else { return }
    var hits = found
    kept.withSearchTexts { bytes in
      kept.withSummaries { summaries in
        var row = 0
        var place = 0
        while let hit = search.next(in: bytes, from: place) {
          row = RowSearch.row(holding: hit, from: row, in: summaries)
          let end = RowSearch.end(of: summaries[row])
          if hit + search.length <= end {
            hits.insert(row)
            place = end
          } else {
            place = hit + 1
          }
        }
      }
    }
    found = hits
  }
}

/// Finds the row in whose search text a place of the heap lies.
enum RowSearch {
  static func end(of summary: borrowing ChildSummary) -> Int {
    Int(summary.searchStart) + Int(summary.searchLength)
  }

  /// Gallops from a row that begins at or before the place to the last that does.
  static func row(
    holding place: Int, from start: Int, in summaries: UnsafeBufferPointer<ChildSummary>
  ) -> Int {
    var low = start
    var step = 1
    while low + step < summaries.count, Int(summaries[low + step].searchStart) <= place {
      low += step
      step *= 2
    }
    let beyond = (low + 1..<min(low + step, summaries.count)).firstPlace {
      Int(summaries[$0].searchStart) > place
    }
    return beyond - 1
  }
}
