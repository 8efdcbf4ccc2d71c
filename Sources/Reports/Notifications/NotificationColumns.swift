import Domain

extension NotificationLine {
  package static let printed = [
    "number", "name", "id", "reason", "stage", "raised", "days", "awaiting", "iro",
  ]

  package static let columns: [Column<NotificationLine>] = [
    Column("number", "Number", text: { $0.title }) { .whole($0.number) },
    Column("id", "Id", text: { $0.hasName ? $0.id.rawValue : "" }) { .string($0.id.rawValue) },
    Column("name", "Child", text: { $0.name }) { .text($0.hasName ? $0.name : nil) },
    Column(
      "reason", "Reason", words: "The reason on the ladder.", text: { $0.reason?.title ?? "" }
    ) { .text($0.reason?.key) },
    .unseen("kind") { .string($0.isPraise ? "praise" : "challenge") },
    .unseen("formal") { .truth($0.stage?.isFormal ?? false) },
    Column(
      "stage", "Stage", words: "The stage at which it stands.",
      text: { $0.isResolved && !$0.isPraise ? "Resolved" : $0.stage?.title ?? "" }
    ) { .text($0.stage?.key) },
    Column(
      "raised", "Since", words: "The day since which it has stood at its stage.",
      text: { $0.stageSince.short }
    ) { .day($0.raised) },
    .seen("days", "Days", isNumber: true) { $0.daysInStage.grouped },
    Column(
      "awaiting", "Awaits", words: "Who must answer; nobody where no answer is awaited.",
      text: { line in
        line.lateness.map { "\(line.awaits), \($0.short) late" } ?? line.awaits
      }
    ) { line in
      let isAwaited = !line.isPraise && !line.isResolved && line.state != "answered"
      return .texts(isAwaited ? [line.stage?.answeredBy].compactMap { $0 } : [])
    },
    .unseen("answerDue") { .date($0.answerDue) },
    .unseen("answerDueAt") { $0.answerDueAt.map { .moment($0) } ?? .null },
    .unseen("state") { .string($0.state) },
    Column("iro", "IRO") { .text($0.iro) },
  ]
}
