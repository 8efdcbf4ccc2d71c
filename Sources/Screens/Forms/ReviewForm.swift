import Console
import Domain

/// Recording that a review was held, or met and was adjourned.
enum ReviewForm {
  static func make(_ children: [ChildID], _ world: World) -> FormScreen {
    var spec = FormSpec("review", children, world, heading: "Review", verb: "Record the review") {
      screen, world in submit(screen, children, world)
    }
    spec.days = ["when": .past]
    spec.aside = { screen, world in aside(screen, children, world) }
    return FormScreen(
      spec,
      [
        .choice("what", "The review", ["was held", "was adjourned"]),
        .day("when", "When", "today"),
        .choice(
          "code", "Participation", Participation.known.map { "\($0.rawValue) \($0.meaning)" },
          selected: likelyCode(children, world), inColumn: true),
        .text("place", "Place"),
        .box("views", "Child's views", rows: 2),
        .text("reason", "Adjourned because", placeholder: "only where it was adjourned"),
      ], world: world)
  }

  /// PN0 for a child under four, the one code of that age; nothing chosen from four on.
  private static func likelyCode(_ children: [ChildID], _ world: World) -> Int? {
    guard children.count == 1, let child = children.first,
      let age = world.state(of: child)?.age(on: world.today), age < 4
    else { return nil }
    return 0
  }

  private static func aside(
    _ screen: FormScreen, _ children: [ChildID], _ world: World
  ) -> [Piece] {
    guard children.count == 1, let child = children.first, let row = world.register.row(of: child),
      case let summary = world.register.summary(at: row),
      let next = world.register.nextReview(at: row)
    else { return [] }
    var lines = [
      Piece("The clock", .heading),
      Piece(
        "\(Review.title(Int(summary.nextReviewNumber)).capitalisedFirst) by "
          + next.due.weekdayShort),
    ]
    if let day = screen.day("when", world) {
      lines.append(
        day <= next.due
          ? Piece("\(day.weekdayDayMonth) is in time", .success)
          : Piece("\(day.weekdayDayMonth) is \(day - next.due) days late", .dueLate))
      if screen.form.choice("what") == 1, let term = world.register.term(of: .adjournedReview) {
        let by = term.end(from: day, workingDays: world.workingDays)
        lines.append(Piece("To be completed by \(by.weekdayShort)"))
      }
    }
    return lines
  }

  private static func submit(
    _ screen: FormScreen, _ children: [ChildID], _ world: World
  ) -> FormSpec.Submission {
    guard let day = screen.day("when", world) else {
      return .problem(field: "when", "a day is needed")
    }
    let who = FormSpec.names(children, world)
    if screen.form.choice("what") == 1 {
      let reason = screen.form.text("reason").trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", "say why") }
      return .record(
        Recording(done: { _, _ in "\(who): review adjourned on \(day.weekdayDayMonth)." }) {
          register, desk throws(Refusal) in
          var drafts: [Draft] = []
          for child in children {
            drafts += try register.adjournReview(of: child, on: day, reason: reason, at: desk)
          }
          return drafts
        })
    }
    let code = screen.form.choice("code").map { Participation.known[$0] }
    if let words = Self.problem(code, children, day, world) {
      return .problem(field: "code", words)
    }
    let views = screen.form.text("views").trimmed
    let place = screen.form.text("place").trimmed
    let review = HeldReview(
      participation: code, place: place.isEmpty ? nil : place, views: views.isEmpty ? nil : views)
    return .record(
      Recording(done: { _, _ in "\(who): review held on \(day.weekdayDayMonth). u undoes it." }) {
        register, desk throws(Refusal) in
        var drafts: [Draft] = []
        for child in children {
          drafts += try register.holdReview(review, of: child, on: day, at: desk)
        }
        return drafts
      })
  }

  /// PN0 is for children under four, PN1 to PN7 from four on (SSDA903 rules 440 and 441).
  private static func problem(
    _ code: Participation?, _ children: [ChildID], _ day: Day, _ world: World
  ) -> String? {
    guard let code else { return nil }
    for child in children {
      guard let age = world.state(of: child)?.age(on: day) else { continue }
      let isForUnderFours = code.rawValue == "PN0"
      if isForUnderFours != (age < 4) {
        return
          "\(world.name(of: child)) is \(age): PN0 is for children under four and only for them"
      }
    }
    return nil
  }
}
