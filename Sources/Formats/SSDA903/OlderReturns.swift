import Domain

// What a return that reaches less far than another one may say. An episode that ended is never
// opened again by it, and what a later return said stays: it fills in what is not known.

extension ReturnComparison {
  /// What the return as a whole says about itself.
  var warnings: ReturnWarnings { plan.warnings }

  /// Looks at the return as a whole: how far it reaches, and whether most of its children are new.
  mutating func warn(_ register: Register) {
    plan.warnings.reach = order.reach
    if let reach = order.reach, let known = register.intakes.compactMap(\.intake.reach).max(),
      reach < known
    {
      plan.warnings.olderThan = known
    }
    let new = roster.ids.count { register.row(of: $0) == nil }
    if new * 2 > roster.ids.count, register.knowsReturns {
      plan.warnings.newcomers = ReturnWarnings.Newcomers(new: new, all: roster.ids.count)
    }
  }

  /// Whether the return reaches less far than one that was imported, or than what is known of this
  /// child.
  func isOlder(than state: ChildState?) -> Bool {
    if plan.warnings.olderThan != nil { return true }
    guard let reach = order.reach, let state else { return false }
    return state.care.episodes.contains { episode in
      [episode.start, episode.end].contains { $0.map { $0 > reach && $0 <= today } ?? false }
    }
  }

  /// Puts what is known in the place of what an older return says otherwise, and doubts the row.
  func keepKnown<Record: ReturnRecord>(_ rows: inout [LocatedRow<Record>], _ known: [Record]) {
    for index in rows.indices {
      guard let before = known.first(where: { $0.key == rows[index].record.key }),
        before != rows[index].record
      else { continue }
      var cursor = rows[index].cursor
      cursor.doubt(
        "older-return", expected: "what is known already",
        message: "a return that reaches further says otherwise, and that stays")
      rows[index] = LocatedRow(file: rows[index].file, record: before, cursor: cursor)
    }
  }

  /// The same for episodes: one that ended stays ended, and is told; one that would be open, and of
  /// which the later return knows nothing, is left out.
  mutating func keepEnded(
    _ rows: inout [LocatedRow<Episode>], of id: ChildID, state: ChildState?
  ) {
    let known = state?.care.episodes ?? []
    for row in rows where row.record.end == nil {
      guard let before = known.first(where: { $0.start == row.record.start }),
        let ended = before.end
      else { continue }
      plan.warnings.reopenings.append(
        Reopening(child: id, start: before.start, ended: ended))
    }
    keepKnown(&rows, known)
    guard let last = known.last?.start else { return }
    var kept: [LocatedRow<Episode>] = []
    for row in rows {
      guard row.record.end == nil, row.record.start > last else {
        kept.append(row)
        continue
      }
      var cursor = row.cursor
      cursor.doubt(
        "older-open", column: Episode.Column.start, expected: "an episode of the later return",
        message: "a return that reaches further has the child without this open episode")
      ledger.close(cursor, file: row.file, .unchanged)
    }
    rows = kept
  }

  /// Takes the episodes into the extract, and says which are open in an earlier return only while
  /// the later one has another that begins after them.
  mutating func take(
    _ rows: [LocatedRow<Episode>], isOlder: Bool, state: ChildState?, into extract: inout Extract
  ) {
    let known = state?.care.episodes ?? []
    let before = state?.care.superseded ?? []
    let newest = isOlder ? [] : Set(rows.filter { order.isNewest($0.file) }.map(\.record.start))
    extract.episodes = settle(rows, known: known, as: .episodes) {
      before.contains($0.start) && newest.contains($0.start)
    }
    guard !newest.isEmpty || isOlder && state != nil else { return }
    var open = rows.filter { $0.record.end == nil }.map(\.record.start)
    if !isOlder { open += known.filter { $0.end == nil }.map(\.start) }
    let latest = Set(isOlder ? known.map(\.start) : Array(newest))
    extract.supersededEpisodes = Set(open).subtracting(latest).subtracting(before)
      .filter { start in latest.contains { $0 > start } }.sorted()
  }
}

extension Register {
  /// Whether it has children from a return, and not only such as were added by hand.
  ///
  /// Records are read only where returns were imported before any import said what it was: by a
  /// program older than that. The first child with an episode ends the reading.
  fileprivate var knowsReturns: Bool {
    if intakes.contains(where: { $0.intake.reach != nil || $0.intake.name.hasPrefix("ssda903") }) {
      return true
    }
    guard service.firstImport != nil else { return false }
    return (0..<childCount).contains { row in
      (try? state(at: row))?.care.episodes.isEmpty == false
    }
  }
}
