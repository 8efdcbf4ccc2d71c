/// What children said and showed when they were seen; none is taken from a real record.
extension Wording {
  /// What fits a child of an age, and one who came alone from another country.
  static func views(_ age: Int, _ ground: Ground) -> [String] {
    (ground == .unaccompanied ? viewsFromAbroad : views).suiting(age)
  }

  static let views = Sayings([
    (0...0, "Settled in the carer's arms; fed well and slept through the second half."),
    (0...0, "Babbled and reached for the carer; watchful with a stranger, as expected."),
    (0...0, "Awake and bright; follows the mobile and smiles back at the carer."),
    (0...0, "Teething and out of sorts, soothed by the carer within a minute."),
    (1...3, "Settled and playful; went to the carer for comfort."),
    (1...3, "Brought book after book to the carer's lap; says a few words more than last time."),
    (1...3, "Shy at first, then showed the toy kitchen and made tea for everybody."),
    (1...3, "Calls the carer by name and the dog louder; naps and eats well."),
    (4...7, "Showed the drawing of both homes; drew everyone holding hands."),
    (4...7, "Likes the new bed; would like the cat to be allowed upstairs."),
    (4...7, "Asked twice when the next time with the family will be."),
    (4...7, "Played with the bears and gave the smallest one the most to eat."),
    (4...9, "Says sleep is better since the light was put in the hall."),
    (5...11, "Happy at school, finds sums dull, enjoys the breakfast club."),
    (6...14, "Proud of the swimming badge. Would like to go on to the next group."),
    (6...15, "Says the taxi to school is always late and that this matters."),
    (7...15, "Would like to see the younger ones more often than once a month."),
    (8...15, "Worried about moving school again after the summer."),
    (8...17, "Wants to stay where they are and says so without being asked."),
    (8...17, "Did not want to talk about the plan today; talked about football instead."),
    (8...17, "Says the placement is fine and that nobody needs to worry."),
    (9...16, "Wants to know who decides about the passport for the school trip."),
    (9...17, "Feels listened to by the carers, less so by the social worker."),
    (9...17, "Asked for the same advocate as last time."),
    (10...17, "Does not want a big meeting. Would rather be told afterwards."),
    (9...15, "Wants the review to be short and at home, with pizza."),
    (10...16, "Has written a list for the review; item one is a phone."),
    (15...18, "Asked what happens when they are eighteen and wrote the answer down."),
    (16...18, "Would like to learn to drive; asked what the pathway plan says of it."),
    (16...18, "College is going well; would like to stay with the carers after eighteen."),
    (16...18, "Cooks twice a week now; asked who helps with the first rent."),
  ])

  private static let viewsFromAbroad = Sayings([
    (0...18, "Misses the grandmother and the food at home; found a shop that sells it."),
    (10...18, "Wants to pray at the mosque on Fridays and has been once with a friend."),
    (0...18, "English is coming on; understood nearly everything without the interpreter."),
    (0...18, "Asked whether there is news from the Home Office; sleeps badly before interviews."),
    (0...18, "Plays football on Sundays; has two friends from the same city."),
    (15...18, "Asked what happens when they are eighteen and wrote the answer down."),
  ])

  /// What was said in a call or a message.
  static let talks = [
    "Rang to say that the new school is all right.", "Wrote that the match is on Saturday.",
    "Asked by message when the review is and who will be there.",
    "Told of a quarrel with the carers that is over now.",
    "Wanted to know whether the passport has come.", "Sent a picture of the exam results.",
  ]

  static let notSeen = Sayings([
    (0...18, "away with the carers"), (0...18, "unwell"),
    (0...18, "not at home at the agreed time"), (5...17, "at school, timetable had changed"),
    (8...18, "did not want to speak today"),
  ])
}
