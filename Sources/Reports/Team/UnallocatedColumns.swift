import Domain

extension UnallocatedChild {
  /// What a table of text shows.
  package static let printed = [
    "name", "id", "lookedAfterFrom", "due", "dueFromNotification", "notifiedLateByWorkingDays",
    "leaver",
  ]
  /// What the screen shows.
  package static let screen = [
    "name", "age", "lookedAfterFrom", "due", "notifiedOn", "notifiedLateByWorkingDays",
  ]
  /// What the screen shows where an IRO has left.
  package static let screenOfLeavers = [
    "name", "age", "lookedAfterFrom", "due", "leaver", "notifiedLateByWorkingDays",
  ]

  package static let columns: [Column<UnallocatedChild>] = [
    Column("id", "Id") { .string($0.id.rawValue) },
    Column("name", "Child", room: .init(18, grows: 1), text: { $0.name }) {
      .name($0.name, of: $0.id)
    },
    Column("age", "Age", isNumber: true, room: .init(3, yields: 2)) { .count($0.age) },
    Column(
      "lookedAfterFrom", "In care from", short: "In care since", room: .init(13),
      text: { $0.lookedAfterFrom?.short ?? "not known" }
    ) { .date($0.lookedAfterFrom) },
    Column("notifiedOn", "Told on", room: .init(12, yields: 1)) { .date($0.notifiedOn) },
    Column(
      "due", "IRO by", short: "IRO due (5 wd)",
      words: "The last day in time from becoming looked after.", room: .init(14),
      text: { child in
        child.due.map { "\($0.short)\(child.state == .late ? ", late" : "")" } ?? ""
      }
    ) { .date($0.due) },
    Column(
      "dueFromNotification", "From notification",
      words: "The last day in time from the notification, where it came after the day itself.",
      text: { $0.dueFromNotification?.short ?? "" }
    ) { .date($0.dueFromNotification) },
    Column(
      "notifiedLateByWorkingDays", "Told", short: "Told late", room: .init(26, grows: 3),
      text: { $0.notifiedLateBy.map { "\($0) wd after" } ?? "" }
    ) { .count($0.notifiedLateBy) },
    Column(
      "leaver", "Was held by", words: "The IRO who held the case and has left.",
      room: .init(22, grows: 1), text: { $0.leaverWords }
    ) { .text($0.leaver?.name) },
    .unseen("state") { .string($0.state.rawValue) },
  ]
}

extension UnallocatedChild {
  /// "T. Haque, left 20 Nov → S. Osei from 30 Nov 2026", empty where nobody has held the case or is to.
  package var leaverWords: String {
    let before = leaver.flatMap { one in one.left.map { "\(one.name), left \($0.dayMonth)" } }
    return [before, coming].compactMap { $0 }.joined(separator: " ")
  }
}
