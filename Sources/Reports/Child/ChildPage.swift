import Domain

/// Everything the child's page shows, put together from the child's record once.
package struct ChildPage: Sendable {
  package let row: Int
  package let state: ChildState
  package let people: PeopleLine
  package let plan: PlanPanel
  package let clocks: [ClockLine]
  /// The IRO's involvement, newest first.
  package let footprint: [FootprintLine]
  /// Newest first.
  package let reviews: [ReviewLine]
  /// What the reviews decided, the newest first.
  package let decisions: [DecisionLine]
  /// Newest first.
  package let visits: [VisitLine]
  /// Every tracking priority, newest first.
  package let tracking: [Recorded<Tracking>]
  /// Newest first.
  package let notifications: [NotificationThread]
  /// Newest first.
  package let placements: [PlacementLine]
  package let health: [HealthLine]
  /// Who the child is, by the return and by whoever added the child.
  package let details: [DetailLine]
  /// What the returns left doubtful, settled or not.
  package let doubts: [DoubtLine]
  /// When the child was last seen, spoken with, in touch.
  package let contacts: LastContacts
  /// What is to be known of the time in care beside the clocks.
  package let careNotes: [String]
  /// Every fact about the child in the order of recording.
  package let trail: [TrailLine]

  package init(row: Int, in register: Register, at seen: Viewpoint) throws(RecordDamage) {
    let record = try register.record(at: row)
    let state = register.state(of: record)
    self.row = row
    self.state = state
    people = PeopleLine(state, in: register, today: seen.today)
    let clocks = ClockLine.all(of: state, in: register, at: seen)
    self.clocks = clocks
    plan = PlanPanel(state, clocks: clocks, today: seen.today)
    footprint = FootprintLine.all(of: record, state, in: register)
    reviews = ReviewLine.all(of: state, in: register)
    decisions = DecisionLine.all(
      state.decisions.all.reversed(), of: state, in: register, today: seen.today)
    visits = VisitLine.all(of: state, in: register)
    tracking = state.tracking.all.reversed()
    notifications = state.notifications.all.reversed().map {
      NotificationThread($0, of: state, in: register, at: seen)
    }
    placements = PlacementLine.all(of: state, today: seen.today)
    health = HealthLine.all(of: state, in: register)
    details = DetailLine.all(of: state)
    doubts = DoubtLine.all(of: state, in: register)
    contacts = LastContacts(state)
    careNotes = CareNotes.all(of: state, today: seen.today)
    trail = TrailLine.all(of: record, in: register)
  }

  /// How many facts about the child cannot be opened here; nil where there is none.
  package var sealedFacts: Int? {
    let count = trail.count { $0.fact.event.isSealed }
    return count == 0 ? nil : count
  }
}
