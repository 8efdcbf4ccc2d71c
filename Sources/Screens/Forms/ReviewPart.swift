import Console
import Domain

/// What is each child's own in a review: how the child took part, what the child said, and the
/// questions that only some cases are asked.
struct ReviewPart: ChildPart {
  typealias Answer = ReviewForm.Answer

  var child: ChildID
  /// Nil until it is chosen; ``notKnown`` where somebody says that it is not known yet.
  var code: Participation?
  var views = ""
  /// Which review it was, where earlier ones are not recorded.
  var number = NumberText()
  var notFirst = false
  var pathway: Answer?
  var adoption: Answer?
  var notPlaced = ""
  var planStands: Answer?
  /// What the review decided for the child.
  var decisions: [DecisionEntry] = []

  /// No code of the return: what a form holds where the code is said not to be known yet.
  static let notKnown = Participation(rawValue: "not known yet")

  init(child: ChildID, code: Participation? = nil) {
    self.child = child
    self.code = code
  }

  /// The review as it was filled in, with the answers that the child's case asks for.
  func review(of state: ChildState, on day: Day, at place: String?) -> HeldReview {
    var review = HeldReview(
      participation: code == Self.notKnown ? nil : code, place: place, views: views.trimmed.orNil)
    review.number = number.count
    review.isNotFirst = notFirst ? true : nil
    if let from = state.eligibleFrom, day >= from {
      review.pathwayPlanReviewed = pathway.map { $0 == .yes }
    }
    let reason = notPlaced.trimmed.orNil
    if adoption != nil || reason != nil || planStands != nil, state.care.adoptionAuthority != nil {
      review.adoption = AdoptionPart(
        isReview: adoption != .no, notPlacedBecause: reason,
        planStands: planStands.map { $0 == .yes })
    }
    return review
  }

  /// What was filled in that only a review that was held can keep, each by its name.
  var given: [(isGiven: Bool, name: String)] {
    [
      (!views.trimmed.isEmpty, "the child's views"), (!number.text.trimmed.isEmpty, "the number"),
      (!notPlaced.trimmed.isEmpty, "why not placed"),
      (pathway != nil || adoption != nil || planStands != nil, "the answers"),
      (!decisions.given.isEmpty, "the decisions"),
      (code.map { $0 != Self.notKnown && !$0.isUnderFour } ?? false, "the participation code"),
    ]
  }
}

extension ReviewPart {
  /// How the child took part: the codes that fit an age, and that it is not known yet.
  static func code(_ age: Int?, inColumn: Bool) -> FieldRow<ReviewPart> {
    // Who is four may have been under four on the day: the register knows for each day.
    let codes = Participation.known.filter { age == 4 || $0.fits(age: age) }.map { code in
      Offer(code, inColumn ? "\(code.rawValue) \(code.meaning)" : code.rawValue)
    }
    let later = Offer(
      notKnown, inColumn ? "not known yet: Today asks for it" : "not known yet")
    var row = FieldRow<ReviewPart>.choice(
      \.code, "Participation", codes + [later], inColumn: inColumn,
      gone: "this code does not fit the child's age on that day", answers: .participation)
    let field = row.field
    row.field = { part, world in
      var shown = field(part, world)
      if !inColumn, let code = part.code, code.isKnown { shown.hint = code.meaning }
      return shown
    }
    return row
  }

  /// The lines of the decisions, and the button that adds one.
  var decisionRows: [FieldRow<ReviewPart>] {
    FieldRow.each(
      decisions.count, of: \.decisions, "decision", new: DecisionEntry(), DecisionEntry.rows)
  }

  static var views: FieldRow<ReviewPart> { .box(\.views, "Child's views", rows: 2) }

  /// What the codes mean, where the rows name only the codes.
  static var meanings: [Piece] {
    [Piece(""), Piece("Participation", .heading)]
      + Participation.known.map { Piece("\($0.rawValue) \($0.meaning)", .muted) }
  }

  /// The questions that only some reviews are asked.
  static func answers(_ asked: Asked) -> [FieldRow<ReviewPart>] {
    var rows: [FieldRow<ReviewPart>] = []
    if asked.number {
      rows += [
        .number(
          \.number, "Which review", placeholder: "its number",
          hint: "earlier ones are not recorded here", answers: .reviewNumber),
        .toggles("", [("not the first; nobody knows which", \.notFirst)]),
      ]
    }
    if asked.pathway {
      rows.append(.choice(\.pathway, "Pathway plan reviewed", yesNo))
    }
    if asked.adoption {
      rows.append(.choice(\.adoption, "Adoption review, too", yesNo))
    }
    if asked.whyNotPlaced {
      rows += [
        .text(
          \.notPlaced, "Not placed because",
          placeholder: "the first six-month adoption review must say why", answers: .notPlaced),
        .choice(\.planStands, "Still for adoption", yesNo, answers: .planStands),
      ]
    }
    return rows
  }

  private static var yesNo: [Offer<Answer>] { Answer.allCases.map { Offer($0, $0.rawValue) } }

  /// What the cases of children ask beside who took part.
  struct Asked {
    var early = false
    var number = false
    var pathway = false
    var adoption = false
    var whyNotPlaced = false

    init() {}

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
}

extension ReviewPart {
  private enum OldKey: String, CodingKey {
    case code, views, number, notFirst, pathway, adoption, notPlaced, planStands
  }

  /// Reads the answers out of a form that an older program kept, which held them once for all.
  init(child: ChildID, from form: any Decoder) throws {
    let old = try form.container(keyedBy: OldKey.self)
    self.init(child: child, code: try old.decodeIfPresent(Participation.self, forKey: .code))
    views = try old.decodeIfPresent(String.self, forKey: .views) ?? ""
    number = try old.decodeIfPresent(NumberText.self, forKey: .number) ?? NumberText()
    notFirst = try old.decodeIfPresent(Bool.self, forKey: .notFirst) ?? false
    pathway = try old.decodeIfPresent(Answer.self, forKey: .pathway)
    adoption = try old.decodeIfPresent(Answer.self, forKey: .adoption)
    notPlaced = try old.decodeIfPresent(String.self, forKey: .notPlaced) ?? ""
    planStands = try old.decodeIfPresent(Answer.self, forKey: .planStands)
  }
}
