import Console
import Domain
import Reports

/// Logging a visit: what happened between the IRO and the child.
struct VisitForm: RecordForm {
  static let kind = FormKind.visit

  var children: [ChildID]
  var when: DayText = "today"
  var manner = Visit.Manner.inPerson
  var place: Visit.Place? = .placement
  var seen = true
  var alone = false
  var observed = false
  var purpose: Visit.Purpose
  var views = ""
  var exception: Visit.Exception?
  var notSeen = ""
  var raises = false

  init(_ children: [ChildID], _ world: World) {
    self.children = children
    purpose = Self.likelyPurpose(children, world)
    let plan = PlannedOffer.visit(children, world)
    when = plan.day(world)
    if let words = plan.proposed?.place.map(SearchText.fold) {
      place = Visit.Place.allCases.first { words.contains($0.rawValue) } ?? .other
    }
  }

  var verb: String { "Log the visit" }

  func heading(_ world: World) -> String { "Visit" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .day(\.when, "When", .past),
      .choice(
        \.manner, "How", each: Visit.Manner.allCases.map { Offer($0, VisitWords.manner($0)) }),
    ] + meeting(world) + [
      .choice(
        \.purpose, "Why", each: Visit.Purpose.allCases.map { Offer($0, VisitWords.purpose($0)) }),
      .box(\.views, "Views", rows: 3),
      .choice(
        \.exception, "No talk",
        Visit.Exception.allCases.map { Offer($0, VisitWords.exception($0)) }),
      .text(
        \.notSeen, "Not seen", placeholder: "why, where not seen or no talk in private",
        answers: .notSeen),
      .toggles("Follow-up", [("raise a notification", \.raises)]),
    ]
  }

  /// Where it was and whether the child was seen; a call is a talk, and a message contact only.
  private func meeting(_ world: World) -> [FieldRow<Self>] {
    let place = FieldRow<Self>.choice(
      \.place, "Where", Visit.Place.allCases.map { Offer($0, VisitWords.option($0)) })
    switch manner {
    case .inPerson:
      return [
        place,
        .toggles(
          "Seen", [("seen", \.seen), ("alone", \.alone), ("observed", \.observed)],
          answers: .sight),
      ]
    case .video:
      let isSight = world.register.policy.seesByVideo
      return [
        place,
        .toggles(
          isSight ? "Seen" : "Talk",
          [(isSight ? "seen" : "spoken with", \.seen), ("alone", \.alone)], answers: .sight),
      ]
    case .phone:
      return [
        .toggles("Talk", [("spoken with", \.seen), ("alone", \.alone)], answers: .sight)
      ]
    case .message:
      return [.toggles("Contact", [("in touch", \.seen)], answers: .sight)]
    }
  }

  /// What only a meeting in person has goes with it, and its place comes back with it.
  mutating func follow(_ before: Self, _ world: World) {
    guard manner != before.manner else { return }
    if manner == .inPerson, place == nil { place = .placement }
    if manner != .inPerson {
      observed = false
      place = before.manner == .inPerson || !manner.hasPlace ? nil : place
    }
    if manner == .message { alone = false }
  }

  func known(_ world: World) -> [Piece] {
    var plans = PlannedOffer.visit(children, world).lines(world)
    if !plans.isEmpty { plans.append(Piece("")) }
    guard children.count == 1, let child = children.first, let state = world.state(of: child)
    else { return plans }
    var lines = plans + [Piece("What you know", .heading)]
    let contacts = LastContacts(state)
    if contacts.isEmpty { lines.append(Piece("No visit is recorded yet", .muted)) }
    if let seen = contacts.seen {
      lines.append(
        Piece("Last seen \(seen.on.short), \((world.today - seen.on).counted("day")) ago"))
      if let views = seen.value.views, !views.isEmpty {
        lines.append(Piece("“\(views)”", .muted))
      }
    } else if !contacts.isEmpty {
      lines.append(Piece(contacts.words[0], .muted))
    }
    lines += contacts.words.dropFirst().map { Piece($0.capitalisedFirst) }
    if let next = state.reviews.nextPlanned?.value.day {
      lines.append(Piece("Review planned for \(next.weekdayShort)"))
    }
    return lines
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let day = try when.given()
    let reason = notSeen.trimmed.orNil
    let visit = Visit(
      manner: manner, place: manner.hasPlace ? place : nil, seen: seen, alone: alone,
      observed: observed, purpose: purpose, views: views.trimmed.orNil,
      notSeenReason: exception == nil ? reason : nil, exception: exception,
      exceptionReason: exception == nil ? nil : reason)
    return try register.change(forEach: children) { child throws(Refusal) in
      try register.logVisit(visit, to: child, on: day, at: desk)
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "Visit of \(when.words) to \(world.names(of: children)) logged. u undoes it."
  }

  func next(_ world: World) -> (any RecordForm)? { raises ? RaiseForm(children, world) : nil }

  /// Before the review where one is near, after it where one was just held, else midway.
  private static func likelyPurpose(_ children: [ChildID], _ world: World) -> Visit.Purpose {
    guard let first = children.first, let row = world.register.row(of: first) else { return .other }
    let summary = world.register.summary(at: row)
    if let due = world.register.nextReview(at: row, on: world.today)?.due,
      due <= world.register.soonUntil(world.today)
    {
      return .beforeReview
    }
    if let held = ChildSummary.day(summary.lastReview), world.today - held <= 14 {
      return .afterReview
    }
    return .midway
  }
}
