import Domain

/// A child as `show --json` prints it.
package struct ShownChild: Encodable, Sendable {
  package let id: String
  package let name: OrNull<String>
  package let knownAs: OrNull<String>
  package let born: OrNull<Day>
  package let lookedAfter: Bool
  /// True from the 18th birthday on, until somebody says how care ended.
  package let endedAtEighteen: Bool
  /// The last day on which the child was seen in person, was spoken with, was in touch at all.
  package let lastSeen: OrNull<Day>
  package let lastSpokenWith: OrNull<Day>
  package let lastContact: OrNull<Day>
  /// The nights of a child in short breaks, left out of any other.
  package let shortBreaks: ShownShortBreaks?
  package let legalStatus: OrNull<String>
  package let placement: OrNull<String>
  package let iro: OrNull<String>
  package let socialWorker: OrNull<String>
  package let teamManager: OrNull<String>
  package let team: OrNull<String>
  /// The ids of brothers and sisters; of one whose case is another's the name, age and IRO.
  package let siblings: [String]
  package let episodes: [ShownEpisode]
  package let reviews: [ShownReview]
  package let visits: [ShownVisit]
  package let tracking: [ShownTracking]
  package let notifications: [Listed<NotificationLine>]
  /// The same notifications as threads: every stage and every step.
  package let threads: [ShownThread]
  package let missing: [ShownMissing]
  package let notes: [ShownNote]
  package let done: [ShownDone]
  package let health: [ShownDetail]
  package let details: [ShownDetail]
  /// What the reviews decided, and what became of it.
  package let decisions: [Listed<DecisionLine>]
  package let notifiedOn: OrNull<Day>
  package let clocks: [ExplainedClock]
  package let plan: ShownPlan
  /// What the returns left doubtful, settled or not.
  package let doubts: [Listed<DoubtLine>]
  /// How many facts cannot be opened here; left out where there is none.
  package let sealedFacts: Int?

  package init(_ page: ChildPage, in register: Register, at seen: Viewpoint, sight: Sight) {
    let state = page.state
    id = state.id.rawValue
    name = OrNull(state.details.description.name)
    knownAs = OrNull(page.people.knownAs)
    born = OrNull(state.born)
    lookedAfter = state.isLookedAfter(on: seen.today)
    endedAtEighteen = state.care.isEndedAtEighteen(on: seen.today)
    let contacts = LastContacts(state)
    lastSeen = OrNull(contacts.seen?.on)
    lastSpokenWith = OrNull(contacts.talk?.on)
    lastContact = OrNull(contacts.contact?.on)
    shortBreaks = ShownShortBreaks(state, today: seen.today)
    legalStatus = OrNull(state.care.legalStatus(on: seen.today)?.rawValue)
    placement = OrNull(state.care.placement(on: seen.today)?.rawValue)
    iro = OrNull(page.people.iro)
    socialWorker = OrNull(page.people.socialWorker)
    teamManager = OrNull(page.people.teamManager)
    team = OrNull(page.people.team)
    siblings = page.people.siblings.map { $0.shown(sight, in: register) }
    episodes = page.placements.map { ShownEpisode($0.episode) }
    reviews = page.reviews.map(ShownReview.init)
    visits = page.visits.map(ShownVisit.init)
    tracking = page.tracking.map(ShownTracking.init)
    notifications = page.notifications.compactMap {
      $0.line.map { Listed(NotificationLine.columns, $0) }
    }
    threads = page.notifications.map(ShownThread.init)
    missing = state.care.missing.map(ShownMissing.init)
    notes = state.notes.all.map(ShownNote.init)
    done = state.completions.all.map(ShownDone.init)
    health = page.health.filter { !$0.isHeading }.map(ShownDetail.init)
    details = page.details.map { ShownDetail($0.title, $0.words) }
    decisions = page.decisions.map { Listed(DecisionLine.columns, $0) }
    notifiedOn = OrNull(state.care.notifiedOn)
    clocks = Why.all(of: state, in: register, at: seen).map(ExplainedClock.init)
    plan = ShownPlan(page.plan)
    doubts = page.doubts.map { Listed(DoubtLine.columns, $0) }
    sealedFacts = page.sealedFacts
  }
}
