import Console
import Domain

/// Saying how a child took part in a review of which that was not known yet.
struct ReviewCodeForm: RecordForm {
  static let kind = FormKind.code

  var child: ChildID
  /// The day of the review.
  var review: Day
  var code: Participation?

  init(_ child: ChildID, _ review: Day) {
    self.child = child
    self.review = review
  }

  /// Asks for the code of the review whose clock a row of Today shows.
  init(_ child: ChildID, dueOn due: Day, _ world: World) {
    let clocks = world.state(of: child)?.clocks(in: world.register.clockContext, on: world.today)
    let clock = clocks?.first { $0.rule == .reviewCode && $0.due == due }
    self.init(child, clock?.anchor?.day ?? world.today)
  }

  var children: [ChildID] { [child] }
  var detail: String? { review.iso }
  var verb: String { "Record the code" }

  func heading(_ world: World) -> String { "Participation, review of \(review.short)" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let age = world.state(of: child)?.age(on: review)
    return [
      .choice(
        \.code, "Participation",
        Participation.known.filter { $0.fits(age: age) }.map {
          Offer($0, "\($0.rawValue) \($0.meaning)")
        }, inColumn: true, required: true, answers: .participation)
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.codeReview(
      of: child, as: try code.given("the participation code", .participation), on: review, at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(world.names(of: children)): \(code?.rawValue ?? "") for the review of \(review.short). u undoes it."
  }
}
