import Console
import Domain
import Reports

/// Logging a visit: what happened between the IRO and the child.
///
/// Whether the child was seen is asked first and never taken for granted, nor is the place. Of several
/// children the day, the place and why are shared; who was seen, alone or observed, and what each
/// said, is each child's own.
struct VisitForm: FormInParts {
  static let kind = FormKind.visit

  var when: DayText = "today"
  var manner = Visit.Manner.inPerson
  /// Nil until it is said, and where a call or a message has none.
  var place: Visit.Place?
  var purpose: Visit.Purpose
  var raises = false
  var parts: [VisitPart]

  init(_ children: [ChildID], _ world: World) {
    parts = children.map { VisitPart(child: $0) }
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
    let when = [FieldRow<Self>.day(\.when, "When", .past)]
    let follow = [FieldRow<Self>.toggles("Follow-up", [("raise a notification", \.raises)])]
    guard parts.count > 1 else {
      return own([sight(world)]) + when + how + own(observed) + Self.why
        + own(VisitPart.said(rows: 3)) + follow
    }
    return when + how + Self.why
      + sections(world) { _ in [sight(world)] + observed + VisitPart.said(rows: 2) } + follow
  }

  /// What a visit to one child holds beside its day.
  func fields(_ world: World) -> [FieldRow<Self>] {
    own([sight(world)]) + how + own(observed) + Self.why + own(VisitPart.said(rows: 3))
  }

  private var observed: [FieldRow<VisitPart>] {
    manner == .inPerson ? [VisitPart.observed] : []
  }

  /// How it was, and where it has a place: a call and a message have none.
  private var how: [FieldRow<Self>] {
    let manner = FieldRow<Self>.choice(
      \.manner, "How", each: Visit.Manner.allCases.map { Offer($0, VisitWords.manner($0)) })
    let place = FieldRow<Self>.choice(
      \.place, "Where", Visit.Place.allCases.map { Offer($0, VisitWords.option($0)) })
    return self.manner.hasPlace ? [manner, place] : [manner]
  }

  private func sight(_ world: World) -> FieldRow<VisitPart> {
    VisitPart.sight(manner, videoIsSight: world.register.policy.seesByVideo)
  }

  private static var why: [FieldRow<Self>] {
    [
      .choice(
        \.purpose, "Why", each: Visit.Purpose.allCases.map { Offer($0, VisitWords.purpose($0)) })
    ]
  }

  /// What only a meeting in person has goes with it; whoever observed was at the placement.
  mutating func follow(_ before: Self, _ world: World) {
    if place == nil, parts.contains(where: \.observed) { place = .placement }
    guard manner != before.manner else { return }
    if manner != .inPerson {
      place = before.manner == .inPerson || !manner.hasPlace ? nil : place
    }
    for index in parts.indices {
      if manner != .inPerson { parts[index].observed = false }
      if manner == .message { parts[index].alone = false }
    }
  }

  func known(_ world: World) -> [Piece] {
    var plans = PlannedOffer.visit(children, world).lines(world)
    if !plans.isEmpty { plans.append(Piece("")) }
    guard children.count == 1 else { return plans + lastSeen(world) }
    guard let child = children.first, let state = world.state(of: child) else { return plans }
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

  func question(_ world: World) -> String? {
    guard let day = when.day else { return nil }
    var already = RecordedAlready(world)
    for child in children {
      guard let state = world.state(of: child) else { continue }
      if !state.isLookedAfter(on: day) { already.sayNotInCare(child, day) }
      let same = state.visits.made.last { $0.on == day && $0.value.manner == manner }
      if let same { already.say("A visit (\(VisitWords.manner(manner)))", child, same) }
    }
    return already.question("Log this one, too")
  }

  func change(
    _ part: VisitPart, _ register: Register, _ desk: Desk
  ) throws(Refusal) -> [Draft] {
    try register.logVisit(try visit(part), to: part.child, on: try when.given(), at: desk)
  }

  /// The visit to one of the children as it was filled in.
  func visit(_ part: VisitPart) throws(Refusal) -> Visit {
    let reason = part.notSeen.trimmed.orNil
    let seen = try part.seen.given("whether the child was seen", .sight)
    return Visit(
      manner: manner, place: manner.hasPlace ? place : nil, seen: seen, alone: part.alone,
      observed: part.observed, purpose: purpose, views: part.views.trimmed.orNil,
      notSeenReason: part.exception == nil ? reason : nil, exception: part.exception,
      exceptionReason: part.exception == nil ? nil : reason)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "Visit of \(when.words(world)) to \(world.names(of: children)) logged. u undoes it."
  }

  func next(_ world: World) -> (any RecordForm)? { raises ? RaiseForm(children, world) : nil }

  /// When each of several children was last seen.
  private func lastSeen(_ world: World) -> [Piece] {
    [Piece("What you know", .heading)]
      + zip(children, world.shortNames(of: children)).map { child, name in
        let seen = world.state(of: child)?.visits.lastSeen?.on
        return Piece(
          "\(name): "
            + (seen.map { "last seen \($0.short), \((world.today - $0).counted("day")) ago" }
              ?? "not seen yet"))
      }
  }

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

extension VisitForm {
  private enum VisitMember: String, CodingKey {
    case when, manner, place, purpose, raises, parts, children
  }

  /// Forms that were kept half filled by an older program hold the answers of the only child, or of all,
  /// beside the shared ones.
  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: VisitMember.self)
    when = try members.decode(DayText.self, forKey: .when)
    manner = try members.decode(Visit.Manner.self, forKey: .manner)
    place = try members.decodeIfPresent(Visit.Place.self, forKey: .place)
    purpose = try members.decode(Visit.Purpose.self, forKey: .purpose)
    raises = try members.decode(Bool.self, forKey: .raises)
    guard let children = try members.decodeIfPresent([ChildID].self, forKey: .children) else {
      parts = try members.decode([VisitPart].self, forKey: .parts)
      return
    }
    parts = try children.map { try VisitPart(child: $0, from: decoder) }
  }

  func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: VisitMember.self)
    try members.encode(when, forKey: .when)
    try members.encode(manner, forKey: .manner)
    try members.encodeIfPresent(place, forKey: .place)
    try members.encode(purpose, forKey: .purpose)
    try members.encode(raises, forKey: .raises)
    try members.encode(parts, forKey: .parts)
  }
}
