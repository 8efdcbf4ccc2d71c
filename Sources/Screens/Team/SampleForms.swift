import Console
import Domain
import Reports

/// Drawing a dip sample by lot.
struct DrawSampleForm: RecordForm {
  static let kind = FormKind.sample

  /// Whose cases are drawn from; nil for those of the whole service.
  var officer: OfficerID?
  var count = NumberText("5")
  var seed: NumberText

  init(_ officer: OfficerID?, _ world: World) {
    self.officer = officer
    seed = NumberText("\(world.now.milliseconds / 1000)")
  }

  var detail: String? { officer?.rawValue }
  var verb: String { "Draw the sample" }

  func heading(_ world: World) -> String {
    "Dip sample · \(officer.map { world.register.name(of: $0) } ?? "the whole service")"
  }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let held = world.register.cases(heldBy: officer, on: world.today).count
    return [
      .count(
        \.count, "How many", unit: "cases", range: { _ in (1...max(1, held), "") },
        required: true, answers: .count, follows: { _, _ in "of \(held)" }),
      .number(
        \.seed, "Seed", required: true, hint: "recorded, so that the draw can be made again",
        problem: "a number: the same number draws the same cases again"),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.drawDipSample(
      of: try count.count.given("how many cases", .count), from: officer,
      seed: try seed.number.given("the seed", .count), at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    let number = world.register.dipSamples.last?.value.number ?? 0
    return "Dip sample \(number) drawn. Ctrl+P, Dip samples, opens it. u undoes it."
  }
}

/// Ticking the audit form for one case of a dip sample.
struct CheckSampleForm: RecordForm {
  static let kind = FormKind.check

  /// The number of the sample.
  var sample: Int
  var child: ChildID
  /// By the key of the question.
  var answers: [String: DipSampleCheck.Answer]
  var remark: String

  init(_ sample: Int, _ child: ChildID, _ world: World) {
    let before = world.state(of: child)?.samples.checks.last { $0.value.sample == sample }?.value
    self.sample = sample
    self.child = child
    answers = before?.answers ?? [:]
    remark = before?.remark ?? ""
  }

  var children: [ChildID] { [child] }
  var detail: String? { "\(sample)" }
  var verb: String { "Keep what was found" }

  func heading(_ world: World) -> String { "Dip sample \(sample)" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let drawn = world.register.dipSamples.first { $0.value.number == sample }?.value
    let offers = DipSampleCheck.Answer.allCases.map { Offer($0, $0.short) }
    return (drawn?.questions ?? []).map {
      .choice(\.answers[$0.key], $0.text, offers, keys: ["y", "n", "a"])
    }
      + [.box(\.remark, "Remark", rows: 2)]
  }

  func known(_ world: World) -> [Piece] {
    [Piece("y yes, n no, a does not apply; ↓ goes to the next question.", .muted)]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let check = DipSampleCheck(sample: sample, answers: answers, remark: remark.trimmed.orNil)
    return try register.checkDipSample(check, of: child, on: desk.today, at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(world.names(of: children)) checked. u undoes it."
  }
}

extension DipSampleCheck.Answer {
  /// So that the three stand on one line behind a long question.
  fileprivate var short: String { self == .notApplicable ? "n/a" : title }
}
