import Domain
import TestSupport

extension SampleRegister {
  /// The clocks of a rule for a child.
  func clocks(_ rule: RuleID, of id: ChildID) throws -> [Clock] {
    let state = try state(id)
    return state.clocks(in: register.clockContext, on: nil).filter { $0.rule == rule }
  }

  /// The only clock of a rule for a child, or nil where there is none.
  func clock(_ rule: RuleID, of id: ChildID) throws -> Clock? {
    try clocks(rule, of: id).first
  }

  /// The due day of a rule's clock, or nil where none runs.
  func due(_ rule: RuleID, of id: ChildID) throws -> Day? { try clock(rule, of: id)?.due }

  mutating func holdReview(of id: ChildID, on day: Day) throws {
    try record(on: day, [Draft(id, on: day, .review(.held(HeldReview())))])
  }

  mutating func adjournReview(of id: ChildID, on day: Day) throws {
    let adjourned = AdjournedReview(reason: "the report was missing")
    try record(on: day, [Draft(id, on: day, .review(.adjourned(adjourned)))])
  }

  mutating func done(
    _ rule: RuleID, of id: ChildID, on day: Day, outcome: String? = nil, declined: Bool? = nil
  ) throws {
    let completion = Completion(rule: rule, outcome: outcome, declined: declined)
    try record(on: day, [Draft(id, on: day, .clock(.done(completion)))])
  }

  mutating func visit(_ id: ChildID, on day: Day, seen: Bool = true) throws {
    try visit(id, on: day, Visit(seen: seen, notSeenReason: seen ? nil : "refused"))
  }

  mutating func visit(_ id: ChildID, on day: Day, _ visit: Visit) throws {
    try record(on: day, [Draft(id, on: day, .visit(.made(visit)))])
  }

  mutating func planReview(of id: ChildID, for planned: Day, on day: Day) throws {
    let plan = Event.review(.planned(PlannedReview(day: planned)))
    try record(on: day, [Draft(id, on: day, plan)])
  }

  /// What the clock of a rule says on a day.
  func clock(_ rule: RuleID, of id: ChildID, on day: Day) throws -> Clock? {
    try state(id).clocks(in: register.clockContext, on: day).first { $0.rule == rule }
  }

  mutating func track(
    _ id: ChildID, _ priority: Priority, on day: Day, _ monitoring: Monitoring = Monitoring()
  ) throws {
    let tracking = Tracking(priority: priority, reason: "drift", monitoring: monitoring)
    try record(on: day, [Draft(id, on: day, .tracking(.set(tracking)))])
  }
}

extension Extract {
  /// An extract with one open episode, and reviews.
  static func care(
    from start: Day, legalStatus: String = "C2", placement: String = "U4", reviews: [Day] = [],
    reviewsKnownFrom: Day? = nil, born: Day? = Day(2014, 5, 6)
  ) -> Extract {
    var extract = Extract()
    extract.header = Header(born: born)
    extract.episodes = [
      Episode(
        start: start, legalStatus: LegalStatus(rawValue: legalStatus),
        placement: PlacementType(rawValue: placement))
    ]
    extract.reviews = reviews.map { ExtractedReview(held: $0, participation: nil) }
    extract.reviewsKnownFrom = reviewsKnownFrom
    return extract
  }
}
