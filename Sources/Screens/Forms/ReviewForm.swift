import Console
import Domain
import Reports

/// Recording that a review was held, or met and was adjourned, or is not asked for early any more.
///
/// Of several children the day, the place and what became of it are shared; how each took part, what
/// each said and what only their cases are asked is each child's own.
struct ReviewForm: FormInParts {
  static let kind = FormKind.review

  enum What: String, Codable, CaseIterable {
    case held, adjourned, notEarly

    var words: String {
      switch self {
      case .held: "was held"
      case .adjourned: "was adjourned"
      case .notEarly: "is not asked for early"
      }
    }
  }

  /// An answer that may be left out.
  enum Answer: String, Codable, CaseIterable {
    case yes, no
  }

  var what = What.held
  var when: DayText = "today"
  var place = ""
  var reason = ""
  var parts: [ReviewPart]

  init(_ children: [ChildID], _ world: World) {
    parts = children.map { child in
      // PN0 is the one code of a child under four; nothing is chosen from four on.
      let isUnderFour = world.state(of: child)?.age(on: world.today).map { $0 < 4 } ?? false
      return ReviewPart(
        child: child, code: isUnderFour ? Participation.known.first(where: \.isUnderFour) : nil)
    }
    let plan = PlannedOffer.review(children, world)
    when = plan.day(world)
    place = plan.proposed?.place ?? ""
  }

  var verb: String { "Record the review" }

  func heading(_ world: World) -> String { "Review" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let asked = ReviewPart.Asked(children, world)
    let acts = What.allCases.filter { $0 != .notEarly || asked.early }
    let shared: [FieldRow<Self>] = [
      .choice(\.what, "The review", each: acts.map { Offer($0, $0.words) }),
      .day(\.when, "When", .past),
    ]
    guard what == .held else { return shared + [because(asked.early)] + filled(world) }
    let place = FieldRow<Self>.text(\.place, "Place")
    guard parts.count > 1 else {
      return shared
        + own([ReviewPart.code(age(of: parts.first?.child, world), inColumn: true)]).map(needed)
        + own(ReviewPart.answers(asked)) + [place] + own([ReviewPart.views])
        + [because(asked.early)] + own(parts.first?.decisionRows ?? [])
    }
    return shared + [place, because(asked.early)]
      + sections(world) { part in
        [ReviewPart.code(age(of: part.child, world), inColumn: false)]
          + ReviewPart.answers(ReviewPart.Asked([part.child], world)) + [ReviewPart.views]
          + part.decisionRows
      }.map(needed)
  }

  private func age(of child: ChildID?, _ world: World) -> Int? {
    child.flatMap { world.state(of: $0) }?.age(on: world.today)
  }

  /// What was filled in of a review that was held before it was said that it was not: it stays in
  /// sight until it is cleared, since an adjourned review keeps none of it.
  private func filled(_ world: World) -> [FieldRow<Self>] {
    guard parts.contains(where: { $0.given.contains { $0.isGiven } }) else { return [] }
    return sections(world) { part in
      [ReviewPart.code(age(of: part.child, world), inColumn: false)]
        + ReviewPart.answers(ReviewPart.Asked([part.child], world)) + [ReviewPart.views]
    }
  }

  private func because(_ asksForEarly: Bool) -> FieldRow<Self> {
    .text(
      \.reason, asksForEarly ? "Because" : "Adjourned because",
      placeholder: asksForEarly
        ? "where it was adjourned, or is not asked for early" : "only where it was adjourned",
      answers: .reason)
  }

  /// A review that was held has a code, or is said not to have one yet.
  private func needed(_ row: FieldRow<Self>) -> FieldRow<Self> {
    guard row.answers == .participation else { return row }
    var needed = row
    needed.problem = { form, world in
      guard form.what == .held else { return nil }
      if let problem = row.problem(form, world) { return problem }
      let child = row.about ?? form.parts.first?.child
      return form.parts.first { $0.child == child }?.code == nil ? Self.codeMissing : nil
    }
    return needed
  }

  static let codeMissing = "participation code: choose one, or “not known yet”"

  func known(_ world: World) -> [Piece] {
    PlannedOffer.review(children, world).lines(world)
      + children.flatMap { DecisionAside.lines($0, world) }
  }

  func question(_ world: World) -> String? {
    guard let day = when.day, what != .notEarly else { return nil }
    var already = RecordedAlready(world)
    for child in children {
      guard let state = world.state(of: child) else { continue }
      if !state.isLookedAfter(on: day) { already.sayNotInCare(child, day) }
      let same = what == .adjourned ? state.reviews.adjourned.last { $0.on == day } : nil
      if let same { already.say("An adjourned review", child, same) }
    }
    return already.question("Record this one, too")
  }

  func aside(_ world: World) -> [Piece] {
    let clocks = ReviewClock.each(of: children, world)
    guard !clocks.isEmpty else { return [] }
    var lines = ReviewClock.lines(clocks)
    guard let day = when.day, what != .notEarly else { return lines }
    let words = when.words(world)
    for clock in clocks {
      let of = clock.name.isEmpty ? "" : " for \(clock.name)"
      lines.append(
        day <= clock.due
          ? Piece("\(words) is in time\(of)", .success)
          : Piece(
            "\(words) is \((day - clock.due).counted("day")) late\(of)", .dueLate))
    }
    if let by = completeBy(world) { lines.append(Piece("To be completed by \(by.weekdayShort)")) }
    if let gaps = parts.flatMap(\.decisions).gapWords { lines.append(Piece(gaps, .warning)) }
    if parts.count > 1, what == .held { lines += ReviewPart.meanings }
    return lines
  }

  /// The last day for the rest of a review that was adjourned.
  private func completeBy(_ world: World) -> Day? {
    guard what == .adjourned, let day = when.day else { return nil }
    return world.register.term(of: .adjournedReview)?.end(from: day, workingDays: world.workingDays)
  }

  func change(
    _ part: ReviewPart, _ register: Register, _ desk: Desk
  ) throws(Refusal) -> [Draft] {
    let day = try when.given()
    try mustLoseNothing(part)
    let child = part.child
    switch what {
    case .held:
      let review = part.review(of: try register.child(child), on: day, at: place.trimmed.orNil)
      return try register.holdReview(
        review, deciding: part.decisions.given, of: child, on: day, at: desk)
    case .adjourned:
      return try register.adjournReview(of: child, on: day, reason: reason, at: desk)
    case .notEarly:
      return try register.withdrawEarlyReview(of: child, reason: reason, at: desk)
    }
  }

  /// Refuses words that what became of the review has no use for: none is dropped unsaid.
  private func mustLoseNothing(_ part: ReviewPart) throws(Refusal) {
    func isGiven(_ text: String) -> Bool { !text.trimmed.isEmpty }
    if what == .held {
      guard isGiven(reason) else { return }
      throw .outOfRange(
        "the reason", "left out of a review that was held: clear it, or say that it was adjourned",
        .reason)
    }
    let left = part.given.filter(\.0).map(\.1)
    guard !left.isEmpty else { return }
    throw .outOfRange(
      left.joined(separator: ", "),
      "recorded when the review is held: keep it in a note, or clear it")
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let who = world.names(of: children)
    switch what {
    case .held:
      let unseen = children.filter { child in
        when.day.flatMap { world.state(of: child)?.wasUnseenAtFirstReview(heldOn: $0) } ?? false
      }
      guard !unseen.isEmpty else {
        return "\(who): review held on \(when.words(world)). u undoes it."
      }
      let names = unseen.count < parts.count ? "\(world.names(of: unseen)): " : ""
      return "\(who): review held on \(when.words(world)). \(names)\(ReviewWords.unseen)"
    case .adjourned:
      let by = completeBy(world).map { ", to be completed by \($0.weekdayShort)" } ?? ""
      return "\(who): review adjourned on \(when.words(world))\(by)."
    case .notEarly: return "\(who): no early review is asked for any more. u undoes it."
    }
  }
}

extension ReviewForm {
  private enum ReviewMember: String, CodingKey { case what, when, place, reason, parts, children }

  /// Forms that were kept half filled by an older program hold the answers of the only child, or of all,
  /// beside the shared ones.
  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: ReviewMember.self)
    what = try members.decode(What.self, forKey: .what)
    when = try members.decode(DayText.self, forKey: .when)
    place = try members.decode(String.self, forKey: .place)
    reason = try members.decode(String.self, forKey: .reason)
    guard let children = try members.decodeIfPresent([ChildID].self, forKey: .children) else {
      parts = try members.decode([ReviewPart].self, forKey: .parts)
      return
    }
    parts = try children.map { try ReviewPart(child: $0, from: decoder) }
  }

  func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: ReviewMember.self)
    try members.encode(what, forKey: .what)
    try members.encode(when, forKey: .when)
    try members.encode(place, forKey: .place)
    try members.encode(reason, forKey: .reason)
    try members.encode(parts, forKey: .parts)
  }
}
