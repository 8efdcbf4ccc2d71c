import Domain
import Synchronization

/// Children who count how many of their records were read.
package final class CountingChildren: KeptChildren {
  private let children: ArrayOfChildren
  private let reads = Mutex(0)

  package init(_ register: Register) throws { children = try ArrayOfChildren(register) }

  package var recordsRead: Int { reads.withLock { $0 } }

  package func record(at row: Int) throws(RecordDamage) -> ChildRecord {
    reads.withLock { $0 += 1 }
    return try children.record(at: row)
  }

  package var count: Int { children.count }
  package var cardCount: Int { children.cardCount }

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
