/// What a board of notifications needs of one, in a fixed layout without references.
///
/// Resolved ones are kept too: they are counted for a year and more.
package struct NotificationCard: BitwiseCopyable, Hashable, Sendable {
  /// The child's row.
  package var row: UInt32
  package var number: UInt32
  /// Days as ``Day/number``, ``ChildSummary/noDay`` where there is none.
  package var raised: Int32
  package var stageSince: Int32
  package var answerDue: Int32
  package var resolved: Int32
  /// Milliseconds since 1970 in UTC, or `Int64.max` where the answer is due on a day.
  package var answerDueAt: Int64
  /// The place in ``Register/ladders`` of the ladder under which it was raised.
  package var ladder: UInt16
  /// Places in that ladder's stages and reasons, 255 where it has none of the key.
  package var stage: UInt8
  package var reason: UInt8
  package var isPraise: Bool
  package var isAnswered: Bool

  package init(_ notification: QANotification, row: Int) {
    self.row = UInt32(row)
    number = UInt32(clamping: notification.number)
    raised = notification.raised.on.number
    stageSince = notification.stageSince.number
    answerDue = notification.answerDue?.number ?? ChildSummary.noDay
    resolved = notification.resolvedOn?.number ?? ChildSummary.noDay
    answerDueAt = notification.answerDueAt?.milliseconds ?? .max
    ladder = notification.ladderPlace
    let ladder = notification.ladder
    stage = UInt8(
      clamping: ladder.stages.firstIndex { $0.key == notification.stage } ?? 255)
    reason = UInt8(
      clamping: ladder.reasons.firstIndex { $0.key == notification.raised.value.reason } ?? 255)
    isPraise = notification.isPraise
    isAnswered = notification.isAnswered
  }

  package var isResolved: Bool { resolved != ChildSummary.noDay }
}
