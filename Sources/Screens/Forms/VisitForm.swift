import Console
import Domain
import Reports

/// Logging a visit: what happened between the IRO and the child.
///
/// Of several children the day, the place and why are shared; who was seen, alone or observed, and
/// what each said, is each child's own.
struct VisitForm: FormInParts {
  static let kind = FormKind.visit

  var when: DayText = "today"
  var manner = Visit.Manner.inPerson
  var place = Visit.Place.placement
  var purpose: Visit.Purpose
  var raises = false
  var parts: [VisitPart]

  init(_ children: [ChildID], _ world: World) {
    parts = children.map { VisitPart(child: $0) }
    purpose = Self.likelyPurpose(children, world)
  }

  var verb: String { "Log the visit" }

  func heading(_ world: World) -> String { "Visit" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let when = [FieldRow<Self>.day(\.when, "When", .past)]
    let follow = [FieldRow<Self>.toggles("Follow-up", [("raise a notification", \.raises)])]
    guard parts.count > 1 else { return when + fields(world) + follow }
    return when + Self.how + Self.why
      + sections(world) { _ in [VisitPart.sight] + VisitPart.said(rows: 2) } + follow
  }

  /// What a visit to one child holds beside its day.
  func fields(_ world: World) -> [FieldRow<Self>] {
    Self.how + own([VisitPart.sight]) + Self.why + own(VisitPart.said(rows: 3))
  }

  private static var how: [FieldRow<Self>] {
    [
      .choice(
        \.manner, "How", each: Visit.Manner.allCases.map { Offer($0, VisitWords.manner($0)) }),
      .choice(
        \.place, "Where", each: Visit.Place.allCases.map { Offer($0, VisitWords.option($0)) }),
    ]
  }

  private static var why: [FieldRow<Self>] {
    [
      .choice(
        \.purpose, "Why", each: Visit.Purpose.allCases.map { Offer($0, VisitWords.purpose($0)) })
    ]
  }

  func known(_ world: World) -> [Piece] {
    guard children.count == 1 else { return lastSeen(world) }
    guard let child = children.first, let state = world.state(of: child) else { return [] }
    var lines = [Piece("What you know", .heading)]
    let contacts = LastContacts(state)
    if contacts.isEmpty { lines.append(Piece("No visit is recorded yet", .muted)) }
    if let seen = contacts.seen {
      lines.append(Piece("Last seen \(seen.on.short), \(world.today - seen.on) days ago"))
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

  func change(
    _ part: VisitPart, _ register: Register, _ desk: Desk
  ) throws(Refusal) -> [Draft] {
    try register.logVisit(visit(part), to: part.child, on: try when.given(), at: desk)
  }

  /// The visit to one of the children as it was filled in.
  func visit(_ part: VisitPart) -> Visit {
    Visit(
      manner: manner, place: place, seen: part.seen, alone: part.seen && part.alone,
      observed: part.observed, purpose: purpose, views: part.views.trimmed.orNil,
      notSeenReason: part.seen ? nil : part.notSeen.trimmed, exception: part.exception,
      exceptionReason: part.exception == nil ? nil : part.notSeen.trimmed.orNil)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "Visit of \(when.words) to \(world.names(of: children)) logged. u undoes it."
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
    place = try members.decode(Visit.Place.self, forKey: .place)
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
    try members.encode(place, forKey: .place)
    try members.encode(purpose, forKey: .purpose)
    try members.encode(raises, forKey: .raises)
    try members.encode(parts, forKey: .parts)
  }
}
