import ArgumentParser
import Domain

/// Records that a review was held.
struct HoldReview: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Record that a review was held and completed.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Option(parsing: .unconditional, help: "The day it was completed; today where not given.")
  var on: String?

  @Option(
    help: ArgumentHelp("How the child took part: PN0 to PN7.", valueName: "code"))
  var participation: String?

  @Option(help: "Where it was held.")
  var place: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The child's views; - reads them from standard input.", valueName: "text"))
  var views: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Anything else.", valueName: "text"))
  var notes: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let review = HeldReview(
      participation: try participation.map(Self.code), place: place,
      views: try office.text(views), notes: try office.text(notes))
    try office.record(about: who.ids(in: office)) { (register, id, desk) throws(Refusal) in
      try register.holdReview(review, of: id, on: day, at: desk)
    } saying: { office, state in
      joined(
        state.sentence(ofReviewHeldOn: day, in: office.register),
        NextClocks(state, in: office).review)
    }
  }

  private static func code(_ text: String) throws(Failure) -> Participation {
    let code = text.trimmed.uppercased()
    guard Participation.table.holds(code) else {
      throw .usage(
        "\(text) is no participation code",
        hint: Participation.table.codes.map { "\($0) \(Participation.table[$0] ?? "")" }
          .joined(separator: "; "))
    }
    return Participation(rawValue: code)
  }
}

extension ChildState {
  /// "first review held on Wed 15 Apr 2026, in time."
  fileprivate func sentence(ofReviewHeldOn day: Day, in register: Register) -> String {
    let review = reviews.held.first { $0.held == day }
    let held = "\(review?.title ?? "review") held on \(day.weekdayShort)"
    guard let due = review?.due else { return held + "." }
    let days = register.workingDays
    let timetable = ReviewTimetable(
      care.periods.last { $0.start <= day }?.regime(on: day) ?? .lookedAfter,
      policy: register.policy,
      workingDays: days)
    let term = timetable.term(ofReview: review?.number ?? 1)
    guard let late = Lateness(due: due, today: day, term: term, workingDays: days) else {
      return "\(held), in time."
    }
    return "\(held), \(Term(late.count, late.unit).words) late: it was due by \(due.weekdayShort)."
  }
}
