import Console
import Domain

/// Recording that a review was held, or met and was adjourned, or is not asked for early any more.
struct ReviewForm: RecordForm {
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

  var children: [ChildID]
  var what = What.held
  var when: DayText = "today"
  var code: Participation?
  var place = ""
  var views = ""
  var reason = ""
  /// Which review it was, where earlier ones are not recorded.
  var number: NumberText? = NumberText()
  var notFirst: Bool? = false
  var pathway: Answer?
  var adoption: Answer?
  var notPlaced: String? = ""
  var planStands: Answer?

  init(_ children: [ChildID], _ world: World) {
    self.children = children
    let plan = PlannedOffer.review(children, world)
    when = plan.day(world)
    place = plan.proposed?.place ?? ""
    // PN0 is the one code of a child under four; nothing is chosen from four on.
    if children.count == 1,
      let age = children.first.flatMap({ world.state(of: $0) })?
        .age(on: world.today), age < 4
    {
      code = Participation.known.first(where: \.isUnderFour)
    }
  }

  var verb: String { "Record the review" }

  func heading(_ world: World) -> String { "Review" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let asked = Asked(children, world)
    let acts = What.allCases.filter { $0 != .notEarly || asked.early }
    return [
      .choice(\.what, "The review", each: acts.map { Offer($0, $0.words) }),
      .day(\.when, "When", .past),
      .choice(
        \.code, "Participation",
        Participation.known.map { Offer($0, "\($0.rawValue) \($0.meaning)") }, inColumn: true,
        answers: .participation),
    ] + answers(asked) + [
      .text(\.place, "Place"),
      .box(\.views, "Child's views", rows: 2),
      .text(
        \.reason, asked.early ? "Because" : "Adjourned because",
        placeholder: asked.early
          ? "where it was adjourned, or is not asked for early" : "only where it was adjourned",
        answers: .reason),
    ]
  }

  /// The questions that only some reviews are asked.
  private func answers(_ asked: Asked) -> [FieldRow<Self>] {
    var rows: [FieldRow<Self>] = []
    if asked.number {
      rows += [
        .number(
          \.whichReview, "Which review", placeholder: "its number",
          hint: "earlier ones are not recorded here", answers: .reviewNumber),
        .toggles("", [("not the first; nobody knows which", \.wasNotFirst)]),
      ]
    }
    if asked.pathway {
      rows.append(.choice(\.pathway, "Pathway plan reviewed", Self.yesNo))
    }
    if asked.adoption {
      rows.append(.choice(\.adoption, "Adoption review, too", Self.yesNo))
    }
    if asked.whyNotPlaced {
      rows += [
        .text(
          \.whyNotPlaced, "Not placed because",
          placeholder: "the first six-month adoption review must say why", answers: .notPlaced),
        .choice(
          \.planStands, "Still for adoption", Self.yesNo, answers: .planStands),
      ]
    }
    return rows
  }

  private static var yesNo: [Offer<Answer>] { Answer.allCases.map { Offer($0, $0.rawValue) } }

  func known(_ world: World) -> [Piece] { PlannedOffer.review(children, world).lines(world) }

  func aside(_ world: World) -> [Piece] {
    guard children.count == 1, let next = ReviewClock(of: children.first, world) else { return [] }
    guard let day = when.day else { return next.lines }
    var lines = next.lines
    lines.append(
      day <= next.due
        ? Piece("\(day.weekdayDayMonth) is in time", .success)
        : Piece("\(day.weekdayDayMonth) is \((day - next.due).counted("day")) late", .dueLate))
    if what == .adjourned, let term = world.register.term(of: .adjournedReview) {
      let by = term.end(from: day, workingDays: world.workingDays)
      lines.append(Piece("To be completed by \(by.weekdayShort)"))
    }
    return lines
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let day = try when.given()
    try mustLoseNothing()
    return try register.change(forEach: children) { child throws(Refusal) in
      switch what {
      case .held:
        try register.holdReview(
          review(of: try register.child(child)), of: child, on: day, at: desk)
      case .adjourned: try register.adjournReview(of: child, on: day, reason: reason, at: desk)
      case .notEarly: try register.withdrawEarlyReview(of: child, reason: reason, at: desk)
      }
    }
  }

  /// Refuses words that what became of the review has no use for: none is dropped unsaid.
  private func mustLoseNothing() throws(Refusal) {
    func isGiven(_ text: String) -> Bool { !text.trimmed.isEmpty }
    if what == .held {
      guard isGiven(reason) else { return }
      throw .outOfRange(
        "the reason", "left out of a review that was held: clear it, or say that it was adjourned",
        .reason)
    }
    let left = [
      (isGiven(place), "the place"), (isGiven(views), "the child's views"),
      (isGiven(whichReview.text), "the number"), (isGiven(whyNotPlaced), "why not placed"),
      (pathway != nil || adoption != nil || planStands != nil, "the answers"),
      (code.map { !$0.isUnderFour } ?? false, "the participation code"),
    ].filter(\.0).map(\.1)
    guard !left.isEmpty else { return }
    throw .outOfRange(
      left.joined(separator: ", "),
      "recorded when the review is held: keep it in a note, or clear it")
  }

  /// The review as it was filled in, with the answers that a child's case asks for.
  private func review(of state: ChildState) -> HeldReview {
    var review = HeldReview(
      participation: code, place: place.trimmed.orNil, views: views.trimmed.orNil)
    review.number = whichReview.count
    review.isNotFirst = wasNotFirst ? true : nil
    if let from = state.eligibleFrom, let day = when.day, day >= from {
      review.pathwayPlanReviewed = pathway.map { $0 == .yes }
    }
    let reason = whyNotPlaced.trimmed.orNil
    if adoption != nil || reason != nil || planStands != nil, state.care.adoptionAuthority != nil {
      review.adoption = AdoptionPart(
        isReview: adoption != .no, notPlacedBecause: reason,
        planStands: planStands.map { $0 == .yes })
    }
    return review
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let who = world.names(of: children)
    return switch what {
    case .held: "\(who): review held on \(when.words). u undoes it."
    case .adjourned: "\(who): review adjourned on \(when.words)."
    case .notEarly: "\(who): no early review is asked for any more. u undoes it."
    }
  }
}

extension ReviewForm {
  /// What the cases of the children ask beside who took part.
  private struct Asked {
    var early = false
    var number = false
    var pathway = false
    var adoption = false
    var whyNotPlaced = false

    init(_ children: [ChildID], _ world: World) {
      for state in children.compactMap({ world.state(of: $0) }) {
        early = early || state.openEarlyReview != nil
        number =
          number || state.asksForReviewNumber(on: world.today, in: world.register.clockContext)
        pathway = pathway || state.eligibleFrom.map { $0 <= world.today } ?? false
        let isWaiting = state.care.adoptionAuthority != nil && !state.care.isPlacedForAdoption
        adoption = adoption || isWaiting
        whyNotPlaced = whyNotPlaced || state.mustSayWhyNotPlaced(on: world.today)
      }
    }
  }

  // Forms that were kept half filled by an older program lack these.
  private var whichReview: NumberText {
    get { number ?? NumberText() }
    set { number = newValue }
  }

  private var wasNotFirst: Bool {
    get { notFirst ?? false }
    set { notFirst = newValue }
  }

  private var whyNotPlaced: String {
    get { notPlaced ?? "" }
    set { notPlaced = newValue }
  }
}
