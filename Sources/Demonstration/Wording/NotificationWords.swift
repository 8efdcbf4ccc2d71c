extension Wording {
  /// What a notification is about, by the key of its reason.
  static func notification(_ reason: String) -> [String] {
    switch reason {
    case "drift-or-delay":
      [
        "The matching panel was moved twice and no new day is set.",
        "The assessment agreed at the last review has not begun.",
        "Life story work was promised a year ago and nobody is named for it.",
      ]
    case "tasks-not-completed":
      [
        "Four of six decisions of the last review are not done.",
        "The passport has been outstanding since the second review.",
        "No delegated authority is on the file, so the carers cannot sign for school.",
        "The sibling contact plan was not written.",
      ]
    case "persistent-poor-practice":
      [
        "Third review without a social worker's report.",
        "Visits are recorded weeks later and say nothing of the child's views.",
      ]
    case "excellent-practice":
      [
        "The social worker wrote the care plan with the young person, in their words.",
        "A very good life story book, shared with care.",
        "The team kept brothers and sisters together against the odds.",
      ]
    default:
      [
        "No visit by the social worker for nine weeks.",
        "The health assessment is three months late.",
        "The personal education plan was not reviewed this year.",
        "The care plan on the file is older than the placement.",
        "No pathway plan, and the young person is nearly seventeen.",
      ]
    }
  }

  static let answers: [String] = [
    "Accepted; will be done by the end of the month.",
    "A worker is named and the first session is booked.",
    "The task was done on Friday, evidence is on the file.",
    "Disagree in part; propose to meet next week.",
    "Apologies, the case was without a worker. Now allocated.",
    "The panel has a day. Papers are with the chair.",
  ]

  static let escalations: [String] = [
    "no answer in time", "the answer does not change anything for the child",
    "agreed steps were not taken",
  ]

  static let outcomes: [String] = [
    "done and seen on the file", "plan changed as asked", "agreed timetable, to be checked",
    "settled in a meeting", "task completed",
  ]
}
