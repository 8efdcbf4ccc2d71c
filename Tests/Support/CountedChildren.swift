import Domain
import Synchronization

/// The children and own changes of a register as kept ones, which count how often a record is read.
package final class CountedChildren: KeptChildren {
  private let children: ArrayOfChildren
  private let changes: [OfficerID: OwnChanges]
  private let readCount = Mutex(0)

  package init(_ register: Register) throws {
    children = try ArrayOfChildren(register)
    changes = Dictionary(
      uniqueKeysWithValues: register.officers.map { ($0.id, register.ownChanges(of: $0.id)) })
  }

  /// How many records were read so far.
  package var reads: Int { readCount.withLock { $0 } }

  package func record(at row: Int) throws(RecordDamage) -> ChildRecord {
    readCount.withLock { $0 += 1 }
    return try children.record(at: row)
  }

  package func ownChanges(of officer: OfficerID) -> OwnChanges? { changes[officer] }

  package var count: Int { children.count }
  package var cardCount: Int { children.cardCount }
  package var dutyCount: Int { children.dutyCount }

  package func withSummaries<Result>(
    _ body: (UnsafeBufferPointer<ChildSummary>) -> Result
  ) -> Result {
    children.withSummaries(body)
  }

  package func withCards<Result>(
    _ body: (UnsafeBufferPointer<NotificationCard>) -> Result
  ) -> Result {
    children.withCards(body)
  }

  package func withDuties<Result>(_ body: (UnsafeBufferPointer<DutyCard>) -> Result) -> Result {
    children.withDuties(body)
  }

  package func withMarks<Result>(
    _ body: (UnsafeBufferPointer<Mark>, _ starts: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    children.withMarks(body)
  }

  package func withSearchTexts<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    children.withSearchTexts(body)
  }

  package func withNameOrder<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    children.withNameOrder(body)
  }

  package func row(of id: ChildID) -> Int? { children.row(of: id) }
  package func texts(at row: Int) -> ChildTexts { children.texts(at: row) }
}
