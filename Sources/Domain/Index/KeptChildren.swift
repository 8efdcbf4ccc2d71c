/// Where children are kept: a summary of each, and the full record of one on request.
///
/// The file store maps summaries into memory and decodes a record when somebody opens the child;
/// the store in memory and the tests hold both as plain values. Nothing above knows the
/// difference. They do not change: what later entries changed stands before them in ``Register``.
package protocol KeptChildren: Sendable {
  /// How many children are kept; rows count from 0.
  var count: Int { get }

  /// How many notification cards are kept.
  var cardCount: Int { get }

  /// Lends every summary, by row, without copying one.
  func withSummaries<Result>(_ body: (UnsafeBufferPointer<ChildSummary>) -> Result) -> Result

  /// Lends every notification card, in the order of rows.
  func withCards<Result>(_ body: (UnsafeBufferPointer<NotificationCard>) -> Result) -> Result

  /// Lends the marks of every child, and where each row's begin: a row's are those from its own
  /// start up to the next row's, so there is one start more than rows.
  func withMarks<Result>(
    _ body: (UnsafeBufferPointer<Mark>, _ starts: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result

  /// How many duty cards are kept.
  var dutyCount: Int { get }

  /// Lends every duty card, in the order of rows; a summary says which are a child's.
  func withDuties<Result>(_ body: (UnsafeBufferPointer<DutyCard>) -> Result) -> Result

  /// Lends the folded search texts, one after the other in the order of rows.
  ///
  /// A summary's `searchStart` and `searchLength` say which bytes are a child's.
  func withSearchTexts<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result

  /// Lends every row in the order of names, as ``NameOrder/sorted(_:in:)`` puts them.
  func withNameOrder<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result

  /// Returns the row of a child, or nil where it is not kept.
  func row(of id: ChildID) -> Int?

  /// Returns the texts of a row.
  func texts(at row: Int) -> ChildTexts

  /// Returns the full record of a row, decoded now.
  func record(at row: Int) throws(RecordDamage) -> ChildRecord

  /// Returns what a person may take back, or nil where nothing is kept of them.
  func ownChanges(of officer: OfficerID) -> OwnChanges?
}

extension KeptChildren {
  package func ownChanges(of officer: OfficerID) -> OwnChanges? { nil }
}

/// No children at all.
package struct NoKeptChildren: KeptChildren {
  package init() {}

  package var count: Int { 0 }
  package var cardCount: Int { 0 }
  package var dutyCount: Int { 0 }

  package func withSummaries<Result>(
    _ body: (UnsafeBufferPointer<ChildSummary>) -> Result
  ) -> Result {
    body(UnsafeBufferPointer(start: nil, count: 0))
  }

  package func withCards<Result>(
    _ body: (UnsafeBufferPointer<NotificationCard>) -> Result
  ) -> Result {
    body(UnsafeBufferPointer(start: nil, count: 0))
  }

  package func withMarks<Result>(
    _ body: (UnsafeBufferPointer<Mark>, _ starts: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    body(UnsafeBufferPointer(start: nil, count: 0), UnsafeBufferPointer(start: nil, count: 0))
  }

  package func withDuties<Result>(_ body: (UnsafeBufferPointer<DutyCard>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: nil, count: 0))
  }

  package func withSearchTexts<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: nil, count: 0))
  }

  package func withNameOrder<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: nil, count: 0))
  }

  package func row(of id: ChildID) -> Int? { nil }
  package func texts(at row: Int) -> ChildTexts { ChildTexts(id: ChildID("")) }

  package func record(at row: Int) throws(RecordDamage) -> ChildRecord {
    throw RecordDamage(child: ChildID(""), detail: "nothing is kept here")
  }
}
