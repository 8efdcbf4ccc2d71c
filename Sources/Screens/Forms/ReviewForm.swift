import Console
import Domain

/// Recording that a review was held, or met and was adjourned.
struct ReviewForm: RecordForm {
  static let kind = FormKind.review

  enum What: String, Codable, CaseIterable {
    case held, adjourned

    var words: String { "was \(rawValue)" }
  }

  var children: [ChildID]
  var what = What.held
  var when: DayText = "today"
  var code: Participation?
  var place = ""
  var views = ""
  var reason = ""

  init(_ children: [ChildID], _ world: World) {
    self.children = children
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
    [
      .choice(\.what, "The review", each: What.allCases.map { Offer($0, $0.words) }),
      .day(\.when, "When", .past),
      .choice(
        \.code, "Participation",
        Participation.known.map { Offer($0, "\($0.rawValue) \($0.meaning)") }, inColumn: true,
        answers: .participation),
      .text(\.place, "Place"),
      .box(\.views, "Child's views", rows: 2),
      .text(
        \.reason, "Adjourned because", placeholder: "only where it was adjourned",
        answers: .reason),
    ]
  }

  func aside(_ world: World) -> [Piece] {
    guard children.count == 1, let next = ReviewClock(of: children.first, world) else { return [] }
    guard let day = when.day else { return next.lines }
    var lines = next.lines
    lines.append(
      day <= next.due
        ? Piece("\(day.weekdayDayMonth) is in time", .success)
        : Piece("\(day.weekdayDayMonth) is \(day - next.due) days late", .dueLate))
    if what == .adjourned, let term = world.register.term(of: .adjournedReview) {
      let by = term.end(from: day, workingDays: world.workingDays)
      lines.append(Piece("To be completed by \(by.weekdayShort)"))
    }
    return lines
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let day = try when.given()
    let review = HeldReview(
      participation: code, place: place.trimmed.orNil, views: views.trimmed.orNil)
    return try register.change(forEach: children) { child throws(Refusal) in
      switch what {
      case .held: try register.holdReview(review, of: child, on: day, at: desk)
      case .adjourned: try register.adjournReview(of: child, on: day, reason: reason, at: desk)
      }
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let undo = what == .held ? " u undoes it." : ""
    return "\(world.names(of: children)): review \(what.rawValue) on \(when.words).\(undo)"
  }
}
