import ArgumentParser
import Domain
import Reports

/// Records that a review was held.
struct HoldReview: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Record that a review was held and completed.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Option(
    parsing: .unconditional,
    help: "The day it was completed; today where not given and none was planned before.")
  var on: String?

  @Option(help: "Where it was held.")
  var place: String?

  @OptionGroup var own: ParticipationOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Anything else.", valueName: "text"))
  var notes: String?

  @OptionGroup var answers: ReviewAnswers

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let ids = try who.ids(in: office)
    let planned = try PlannedDay(on, .review, of: ids, in: office)
    let day = planned.day
    let codes = try own.codes(of: ids, on: day, in: office)
    let said = try own.views(of: ids, in: office)
    var review = HeldReview(place: place, notes: try office.text(notes))
    try answers.write(to: &review, in: office)
    let shared = review
    try office.record(about: ids) { (register, id, desk) throws(Refusal) in
      var review = shared
      (review.participation, review.views) = (codes[id], said[id])
      return try register.holdReview(review, of: id, on: day, at: desk)
    } saying: { office, state in
      let clocks = NextClocks(state, in: office)
      return joined(
        state.sentence(ofReviewHeldOn: day, in: office.register), planned.sentence(state),
        state.earlySentence(ofReviewHeldOn: day, in: office.register),
        clocks.review,
        state.wasUnseenAtFirstReview(heldOn: day) ? ReviewWords.unseen : nil,
        codes[state.id] == nil
          ? "How the child took part is not known yet: caseload review code \(state.id) PN…" : nil,
        state.care.isPlacedForAdoption ? nil : clocks.sentence(of: .adoption))
    }
  }
}

/// What is answered of a review beside who took part.
struct ReviewAnswers: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which review it was, where earlier ones are not recorded.", valueName: "number"))
  var number: Int?

  @Flag(help: "It was not the first, and nobody knows which; its number is then inferred.")
  var notFirst = false

  @Option(help: ArgumentHelp("Was the pathway plan reviewed?", valueName: "yes|no"))
  var pathwayReviewed: YesNo?

  @Option(help: ArgumentHelp("Was it the adoption review, too?", valueName: "yes|no"))
  var adoption: YesNo?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Why the child is not placed for adoption yet; the first six-month review says so.",
      valueName: "text"))
  var notPlacedBecause: String?

  @Option(help: ArgumentHelp("Should the child still be placed for adoption?", valueName: "yes|no"))
  var planStands: YesNo?

  func write(to review: inout HeldReview, in office: Office) throws {
    if notFirst, number != nil {
      throw Failure.usage("--number and --not-first say two things", hint: "give one of them")
    }
    review.number = number
    review.isNotFirst = notFirst ? true : nil
    review.pathwayPlanReviewed = pathwayReviewed?.isYes
    guard adoption != nil || notPlacedBecause != nil || planStands != nil else { return }
    review.adoption = AdoptionPart(
      isReview: adoption?.isYes ?? true, notPlacedBecause: try office.text(notPlacedBecause),
      planStands: planStands?.isYes)
  }
}

extension ChildState {
  /// "first review held on Wed 15 Apr 2026, in time."
  fileprivate func sentence(ofReviewHeldOn day: Day, in register: Register) -> String {
    guard let review = reviews.held.first(where: { $0.held == day }) else {
      return "review held on \(day.weekdayShort)."
    }
    let inferred = review.isNumberInferred ? " (number inferred)" : ""
    let held = "\(review.title)\(inferred) held on \(day.weekdayShort)"
    guard let due = review.due, let last = review.lastDayInTime else { return held + "." }
    guard let late = lateness(of: review, in: register) else {
      guard let by = review.completeBy, let met = review.adjourned.first else {
        return "\(held), in time."
      }
      return "\(held), in time: it met on \(met.weekdayShort), by \(due.weekdayShort), and was to "
        + "be completed by \(by.weekdayShort)."
    }
    let until =
      last == due
      ? "it was due by \(due.weekdayShort)"
      : "it met in time and was to be completed by \(last.weekdayShort)"
    return "\(held), \(late.words) late: \(until)."
  }

  /// "It was asked for by Fri 20 Feb 2026: 3 days late.", where the IRO had asked for it early.
  fileprivate func earlySentence(ofReviewHeldOn day: Day, in register: Register) -> String? {
    guard let asked = earlyReviewAskedFor, asked.heldOn == day else { return nil }
    let clock = clocks(in: register.clockContext, on: day).first { $0.rule == .earlyReview }
    let late = clock?.punctuality(register.workingDays)?.lateness
    return
      "It was asked for by \(asked.by.weekdayShort): \(late.map { "\($0.words) late" } ?? "in time")."
  }
}
