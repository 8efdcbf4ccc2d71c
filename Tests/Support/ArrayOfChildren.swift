import Domain

/// Children as plain values, made from a register: what the file store maps, held in memory.
package struct ArrayOfChildren: KeptChildren {
  private var summaries: [ChildSummary] = []
  private var cards: [NotificationCard] = []
  private var duties: [DutyCard] = []
  private var heap: [UInt8] = []
  private var marks: [Mark] = []
  private var markStarts: [UInt32] = [0]
  private var rows: [ChildID: Int] = [:]
  private var allTexts: [ChildTexts] = []
  private var records: [ChildRecord] = []

  package init() {}

  /// Everything of a register, with the rows in the same order.
  package init(_ register: Register) throws {
    for row in 0..<register.childCount {
      append(
        register.summary(at: row), register.texts(at: row), try register.record(at: row),
        duties: register.duties(at: row), marks: register.marks(at: row))
    }
    register.forEachCard { cards.append($0) }
    cards.sort { $0.row < $1.row }
  }

  /// Adds a child after the others.
  package mutating func append(
    _ summary: ChildSummary, _ texts: ChildTexts, _ record: ChildRecord? = nil,
    duties own: [DutyCard] = [], marks: [Mark] = []
  ) {
    self.marks += marks
    markStarts.append(UInt32(self.marks.count))
    var summary = summary
    summary.dutyStart = UInt32(duties.count)
    summary.dutyCount = UInt16(own.count)
    duties += own
    let search = Array(texts.search.utf8)
    summary.searchStart = UInt32(heap.count)
    summary.searchLength = UInt32(search.count)
    let name = SearchText.fold(texts.shownName)
    summary.nameKey = ChildSummary.key(name)
    summary.nameKeyRest = ChildSummary.key(name, from: 8)
    heap += search
    rows[texts.id] = summaries.count
    summaries.append(summary)
    allTexts.append(texts)
    records.append(record ?? ChildRecord(id: texts.id))
  }

  package mutating func append(_ card: NotificationCard) { cards.append(card) }

  package var count: Int { summaries.count }

  package var cardCount: Int { cards.count }

  package func withSummaries<Result>(
    _ body: (UnsafeBufferPointer<ChildSummary>) -> Result
  ) -> Result {
    summaries.withUnsafeBufferPointer(body)
  }

  package func withCards<Result>(
    _ body: (UnsafeBufferPointer<NotificationCard>) -> Result
  ) -> Result {
    cards.withUnsafeBufferPointer(body)
  }

  package func withMarks<Result>(
    _ body: (UnsafeBufferPointer<Mark>, _ starts: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    marks.withUnsafeBufferPointer { marks in
      markStarts.withUnsafeBufferPointer { body(marks, $0) }
    }
  }

  package var dutyCount: Int { duties.count }

  package func withDuties<Result>(_ body: (UnsafeBufferPointer<DutyCard>) -> Result) -> Result {
    duties.withUnsafeBufferPointer(body)
  }

  package func withSearchTexts<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    heap.withUnsafeBufferPointer(body)
  }

  package func withNameOrder<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    NameOrder.sorted((0..<count).map { UInt32($0) }, in: Register(kept: self))
      .withUnsafeBufferPointer(body)
  }

  package func row(of id: ChildID) -> Int? { rows[id] }

  package func texts(at row: Int) -> ChildTexts { allTexts[row] }

  package func record(at row: Int) throws(RecordDamage) -> ChildRecord { records[row] }
}
