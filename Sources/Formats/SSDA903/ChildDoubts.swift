import Domain

extension ReturnComparison {
  /// What is doubtful about a child by now, or nil where that is what was known already.
  ///
  /// A return says it anew for the kinds of file that it has; of the others what was found stays.
  mutating func doubts(of child: Int, since mark: Int, state: ChildState?) -> [ImportDoubt]? {
    let known = state?.doubts.all ?? []
    let found = ledger.problems(since: mark).compactMap { doubt($0.file, $0.problem, row: $0.row) }
    var all: [ImportDoubt] = []
    var keys: Set<ImportDoubt.Key> = []
    let kept = known.filter { isKept($0, of: child) }
    for doubt in found + kept where keys.insert(doubt.key).inserted { all.append(doubt) }
    return keys == Set(known.map(\.key)) ? nil : all
  }

  /// The headers of a child, and what is odd about them.
  mutating func headers(of child: Int, state: ChildState?) -> [LocatedRow<Header>] {
    let found: [LocatedRow<Header>] = rows(.header, of: child, born: nil)
    let doubts = HeaderDoubts(
      today: today, known: state?.details.header,
      lacksEpisodes: folder.has(.episodes) && roster.rows(.episodes, of: child).isEmpty
        && state?.care.episodes.isEmpty ?? true)
    return found.map(doubts.judge)
  }

  /// The days of the decisions that the child is to be placed for adoption, from return and register.
  func decisions(of child: Int, state: ChildState?) -> [Day] {
    let found = roster.rows(.placedForAdoption, of: child).compactMap { reference -> Day? in
      guard let data = folder.files[Int(reference.file)]?.data else { return nil }
      return WrittenDay.day(data.table.bytes[data.field(Int(reference.row), 2)])
    }
    return found + (state?.care.adoptionPlacements.map(\.placed) ?? [])
  }

  /// The episodes of a child from return and register, in the order of their starts.
  func timeline(_ episodes: [Episode], known: [Episode]) -> [Episode] {
    let others = known.filter { one in !episodes.contains { $0.start == one.start } }
    return (episodes + others).sorted { $0.start < $1.start }
  }

  private func doubt(_ file: Int, _ problem: Problem, row: String?) -> ImportDoubt? {
    guard let kind = folder.files[file]?.kind else { return nil }
    let key = ImportDoubt.Key(
      kind: kind.rawValue, rule: problem.rule, row: row == problem.value ? nil : row,
      column: problem.column, value: problem.value.map { String($0.prefix(60)) })
    return ImportDoubt(
      key, message: problem.message, expected: problem.expected,
      isLeftOut: problem.severity == .quarantined ? true : nil)
  }

  /// Whether a doubt of an earlier return stands: its kind of file is not here, or it says how a
  /// return differed from the one before, and the row still says so.
  private func isKept(_ doubt: ImportDoubt, of child: Int) -> Bool {
    guard let kind = ReturnKind(rawValue: doubt.key.kind), folder.has(kind) else { return true }
    let lasting = ChangedDoubts.rules.union(KnownTwins.rules)
    guard lasting.contains(doubt.key.rule) else { return false }
    return roster.rows(kind, of: child).contains { reference in
      guard let data = folder.files[Int(reference.file)]?.data,
        let column = data.columns.firstIndex(where: { $0 == doubt.key.column })
      else { return false }
      let cursor = RowCursor(file: data, row: Int(reference.row))
      return cursor.text(column) == doubt.key.value
        && (doubt.key.row == nil || cursor.keyText == doubt.key.row)
    }
  }

  /// Judges the deprivations of liberty, which are not taken in.
  mutating func judgeLiberty(of child: Int, episodes: [Episode]) {
    let doubts = LibertyDoubts(
      careEnded: CareEndDoubts(episodes: episodes).careEnded, episodes: episodes, today: today)
    var hasOpen = false
    for reference in roster.rows(.dolo, of: child) {
      let file = Int(reference.file)
      guard let data = folder.files[file]?.data else { continue }
      var cursor = RowCursor(file: data, row: Int(reference.row))
      if let spell = LibertySpell.read(&cursor) {
        doubts.judge(spell, hasOpenBefore: hasOpen, &cursor)
        hasOpen = hasOpen || spell.end == nil
      }
      ledger.note(cursor.doubtful, file: file)
    }
  }
}

extension RowCursor {
  /// The day that the row is known by, as the return writes it whatever the file does, or what stands
  /// there; nil where a child has one row.
  var keyText: String? {
    guard let column = file.columns.firstIndex(where: RowCursor.keys.contains),
      let text = text(column)
    else { return nil }
    return WrittenDay.day(file.table.bytes[file.field(row, column)])?.slashed ?? text
  }

  private static let keys: Set = [
    "DECOM", "REVIEW", "MIS_START", "DATE_PLACED", "SW_DECOM", "DOLO_START",
  ]

  /// The same row with everything that would leave it out as a doubt, for a row that is not taken in
  /// anyway.
  fileprivate var doubtful: RowCursor {
    var cursor = RowCursor(file: file, row: row)
    for problem in problems { cursor.take(asDoubt: problem) }
    return cursor
  }
}
