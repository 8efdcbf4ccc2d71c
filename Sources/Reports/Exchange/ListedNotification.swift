import Domain

/// A notification as `notify list --json` prints it.
package struct ListedNotification: Encodable, Sendable {
  package let number: Int
  package let id: String
  package let name: OrNull<String>
  /// The key of the reason on the ladder.
  package let reason: OrNull<String>
  /// "challenge" or "praise".
  package let kind: String
  package let formal: Bool
  /// The key of the stage.
  package let stage: OrNull<String>
  package let raised: Day
  /// Who must answer; nobody where no answer is awaited.
  package let awaiting: [String]
  package let answerDue: OrNull<Day>
  package let answerDueAt: OrNull<Moment>
  package let state: String
  package let iro: OrNull<String>

  package init(_ line: NotificationLine) {
    number = line.number
    id = line.id.rawValue
    name = OrNull(line.hasName ? line.name : nil)
    reason = OrNull(line.reason?.key)
    kind = line.isPraise ? "praise" : "challenge"
    formal = line.stage?.isFormal ?? false
    stage = OrNull(line.stage?.key)
    raised = line.raised
    let isAwaited = !line.isPraise && !line.isResolved && line.state != "answered"
    awaiting = isAwaited ? [line.stage?.answeredBy].compactMap { $0 } : []
    answerDue = OrNull(line.answerDue)
    answerDueAt = OrNull(line.answerDueAt)
    state = line.state
    iro = OrNull(line.iro)
  }
}
