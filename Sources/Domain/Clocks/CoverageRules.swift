extension ClockRule {
  /// What the law says of a child in this position that the rule does not count, so that nobody takes
  /// its day for the whole of the duty; nil where nothing is known to be left out.
  package func notCovered(of child: ChildState) -> String? {
    guard standing == .statutory else { return nil }
    let isReview = part == .nextReview
    if child.care.legalStatus?.rawValue == "J1",
      isReview || [.health, .permanence, .pathway].contains(family)
    {
      return "remand: the detention placement plan, and what SI 2010/959, regulations 47A onwards, "
        + "change in the care plan and the health duties of a child on remand"
    }
    if isReview, child.care.placement?.isWithParents == true {
      return "placed with parents: the assessment and the decision under SI 2010/959, regulations "
        + "15 to 20; the reviews are the same"
    }
    if child.care.legalStatus?.isSection20 == true, id == "review.first" || id == "health.initial" {
      return "the hour: only days are kept, and section 20 makes a child looked after once "
        + "accommodated for more than 24 hours"
    }
    return nil
  }
}
