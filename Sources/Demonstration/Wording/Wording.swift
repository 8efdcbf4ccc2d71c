/// Words that fictional people wrote; none is taken from a real record.
enum Wording {
  static let views: [String] = [
    "Wants to stay where they are and says so without being asked.",
    "Likes the new room; would like the cat to be allowed upstairs.",
    "Asked twice when the next time with the family will be.",
    "Happy at school, finds maths dull, enjoys the breakfast club.",
    "Did not want to talk about the plan today; talked about football instead.",
    "Says the placement is fine and that nobody needs to worry.",
    "Would like to see the younger ones more often than once a month.",
    "Wants to know who decides about the passport for the school trip.",
    "Showed the drawing of both homes; drew everyone holding hands.",
    "Worried about moving school again after the summer.",
    "Feels listened to by the carers, less so by the social worker.",
    "Asked for the same advocate as last time.",
    "Proud of the swimming badge. Would like to go on to the next group.",
    "Says sleep is better since the light was put in the hall.",
    "Wants the review to be short and at home, with pizza.",
    "Has written a list for the review; item one is a phone.",
    "Would like to learn to drive; asked what the pathway plan says of it.",
    "Was quiet at first, then showed the garden and the chickens.",
    "Does not want a big meeting. Would rather be told afterwards.",
    "Says the taxi is always late and that this matters.",
    "Settled and playful; went to the carer for comfort.",
    "Babbled and reached for the carer; watchful with a stranger, as expected.",
    "Misses the grandmother and the food at home; found a shop that sells it.",
    "Wants to pray at the mosque on Fridays and has been once with a friend.",
    "English is coming on; understood nearly everything without the interpreter.",
    "Asked what happens when they are eighteen and wrote the answer down.",
  ]

  static let notSeen: [String] = [
    "away with the carers", "did not want to speak today", "at school, timetable had changed",
    "unwell", "not at home at the agreed time",
  ]

  static let calls: [String] = [
    "Social worker rang: contact has been moved to Saturdays.",
    "Carer rang about respite in the holidays; passed to the social worker.",
    "Rang the virtual school about the missing personal education plan.",
    "Guardian rang ahead of the hearing; shared the view of the last review.",
    "Rang the team manager about who will hold the case during leave.",
    "Young person rang to change the time of the visit.",
    "Nurse rang: the health plan is on the file now.",
    "Rang the advocate to make sure that somebody comes to the review.",
    "Head of year rang; attendance has slipped on Mondays.",
    "Rang the supervising social worker about the hours the carers get.",
  ]

  static let updates: [String] = [
    "Home-finding: two families read the profile, one asks for more.",
    "Final evidence filed; hearing stays where it was.",
    "Therapy has begun, every Thursday after school.",
    "No change since the last update. Asked for a date.",
    "School place offered from Monday.",
    "Assessment of the grandparents is half done; two sessions left.",
    "Placement is calmer since the safety plan was changed.",
    "Passport form signed and sent.",
    "Family time went well three times out of four.",
    "Life story work has a worker now.",
    "Matching panel is booked.",
    "Waiting for the paediatric report; chased yesterday.",
  ]

  static let fileChecks: [String] = [
    "File read: care plan up to date, decisions of the review on track.",
    "File read: two decisions not done; written to the social worker.",
    "File read: visits recorded, chronology behind.",
    "File read: nothing of concern.",
    "File read: health plan missing; asked for it.",
  ]

  static let adjourned: [String] = [
    "The social worker's report was not ready.",
    "The young person asked for another day.",
    "The school could not come and its part decides the plan.",
    "No interpreter came.",
  ]

  static let reviewNotes: [String] = [
    "Plan goes on as agreed.", "Care plan to be updated with the outcome of the hearing.",
    "Placement to be confirmed as long-term.", "Contact plan to be looked at again.",
    "Support for the carers to be put in writing.", "Education plan needs a clear target.",
  ]

  static let visitPlaces: [String] = ["placement", "school", "office", "family centre"]
}
