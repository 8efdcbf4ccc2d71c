/// Words that fictional people wrote; none is taken from a real record.
enum Wording {
  static let calls = Sayings([
    (0...18, "Social worker rang: family time has been moved to Saturdays."),
    (0...18, "Carer rang about respite in the holidays; passed to the social worker."),
    (5...17, "Rang the virtual school about the missing personal education plan."),
    (0...17, "Guardian rang ahead of the hearing; shared the view of the last review."),
    (0...18, "Rang the team manager about who will hold the case during leave."),
    (10...18, "Young person rang to change the time of the visit."),
    (0...18, "Nurse rang: the health plan is on the file now."),
    (0...2, "Health visitor rang: weight and hearing are as they should be."),
    (6...18, "Rang the advocate to make sure that somebody comes to the review."),
    (5...17, "Head of year rang; attendance has slipped on Mondays."),
    (0...18, "Rang the supervising social worker about the hours the carers get."),
  ])

  static let updates = Sayings([
    (0...8, "Home-finding: two families read the profile, one asks for more."),
    (0...14, "Final evidence filed; hearing stays where it was."),
    (6...17, "Therapy has begun, every Thursday after school."),
    (0...18, "No change since the last update. Asked for a date."),
    (4...16, "School place offered from Monday."),
    (0...14, "Assessment of the grandparents is half done; two sessions left."),
    (0...18, "Placement is calmer since the support plan was changed."),
    (0...17, "Passport form signed and sent."),
    (0...16, "Family time went well three times out of four."),
    (4...16, "Life story work has a worker now."), (0...10, "Matching panel is booked."),
    (0...18, "Waiting for the paediatric report; chased yesterday."),
    (16...18, "Flat viewed; the young person likes it and has a list of questions."),
  ])

  static let fileChecks = Sayings([
    (0...18, "File read: care plan up to date, decisions of the review on track."),
    (0...18, "File read: two decisions not done; written to the social worker."),
    (0...18, "File read: visits recorded, chronology behind."),
    (0...18, "File read: nothing of concern."),
    (0...18, "File read: health plan missing; asked for it."),
  ])

  static let adjourned = Sayings([
    (0...18, "The social worker's report was not ready."),
    (9...18, "The young person asked for another day."),
    (4...17, "The school could not come and its part decides the plan."),
    (0...18, "No interpreter came for the parents."),
  ])

  static let reviewNotes = Sayings([
    (0...18, "Plan goes on as agreed."),
    (0...17, "Care plan to be updated with the outcome of the hearing."),
    (0...17, "Placement to be confirmed as long-term."),
    (0...18, "Contact plan to be looked at again."),
    (0...18, "Support for the carers to be put in writing."),
    (5...17, "Education plan needs a clear target."),
    (0...3, "Development check to be booked for the spring."),
  ])

  /// Where a meeting takes place.
  static let meetingPlaces = Sayings([
    (0...18, "placement"), (5...16, "school"), (0...18, "office"), (0...18, "family centre"),
  ])
}
