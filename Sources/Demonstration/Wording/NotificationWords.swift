extension Wording {
  /// What a notification about a child of an age is about, by the key of its reason.
  static func notification(_ reason: String, age: Int) -> [String] {
    (byReason[reason] ?? statutory).suiting(age)
  }

  private static let byReason: [String: Sayings] = [
    "drift-or-delay": Sayings([
      (0...18, "The matching panel was moved twice and no new day is set."),
      (0...18, "The assessment agreed at the last review has not begun."),
      (5...18, "Life story work was promised a year ago and nobody is named for it."),
    ]),
    "tasks-not-completed": Sayings([
      (0...18, "Four of six decisions of the last review are not done."),
      (0...18, "The passport has been outstanding since the second review."),
      (4...17, "No delegated authority is on the file, so the carers cannot sign for school."),
      (0...18, "The sibling contact plan was not written."),
    ]),
    "persistent-poor-practice": Sayings([
      (0...18, "Third review without a social worker's report."),
      (0...18, "Visits are recorded weeks later and say nothing of how the child is."),
    ]),
    "excellent-practice": Sayings([
      (10...18, "The social worker wrote the care plan with the young person, in their words."),
      (4...18, "A very good life story book, shared with care."),
      (0...18, "The team kept brothers and sisters together against the odds."),
      (0...18, "The carers and the nursery were prepared so well that the move felt small."),
    ]),
  ]

  private static let statutory = Sayings([
    (0...18, "No visit by the social worker for nine weeks."),
    (0...18, "The health assessment is three months late."),
    (5...17, "The personal education plan was not reviewed this year."),
    (0...18, "The care plan on the file is older than the placement."),
    (16...18, "No pathway plan, and the young person is nearly seventeen."),
  ])

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
