import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("What the register refuses")
struct RefusedFormTests {
  private let ava = ChildID("204417")

  @Test(
    "is said at the field it is about",
    arguments: [
      ("vs<Tab><C-u>24/11/2026<C-s>", "When", "that day is to come"),
      ("vn<C-s>", "Not seen", "why the child was not seen is missing"),
      ("t<Space><Tab>late<Tab><Tab><C-u>53<C-s>", "Update every", "from 1 to 12 for High"),
      ("t<Space><Tab>late<Tab><Tab><Tab><C-u>0<C-s>", "Check file every", "from 1 to 12 for High"),
      ("r<Right><C-s>", "Adjourned because", "why the review was adjourned is missing"),
      ("m<C-s>", "Text", "the text is missing"),
      ("+204417<C-s>", "Child id", "204417 is in the register already"),
    ])
  func atItsField(keys: String, label: String, words: String) throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ava<Enter>" + keys)
    #expect(sitting.model.top is any FormPage)
    let lines = sitting.frame
    let said = try #require(lines.firstIndex { $0.contains(words) })
    let labels = lines[..<said].last { line in
      line.prefix(20).contains { $0.isLetter } && !line.hasPrefix("     ")
    }
    #expect(labels?.contains(label) == true)
    // Not in the line for sentences as well.
    #expect(lines.filter { $0.contains(words) }.count == 1)
  }

  @Test("is asked for once before it is recorded, and once more under the lock")
  func askedTwice() throws {
    let world = try SmallCaseload.sitting().model.world
    let counter = Counter()
    var screen = FormScreen(CountedForm(counter: counter), world)
    guard case .all(let requests) = screen.receive(.key(.enter), world: world),
      case .change(let recording) = requests.last
    else {
      Issue.record("nothing is to be recorded")
      return
    }
    #expect(counter.count == 1)
    var model = Model(world: world, roots: [TodayScreen()])
    let effects = model.perform(.change(recording))
    #expect(counter.count == 1)
    guard case .record(let handed) = effects.first else {
      Issue.record("it was not handed out")
      return
    }
    _ = try handed.change(world.register, world.desk)
    #expect(counter.count == 2)
  }

  @Test("about no field is said below, and the form stays open")
  func noField() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>N<C-s>")
    #expect(sitting.shows("What is to be changed is missing"))
    #expect(sitting.model.top is any FormPage)
  }

  @Test("is nothing to a form whose reason a shorter ladder lost: it keeps it and says so")
  func ladder() throws {
    var sample = try SmallCaseload.make()
    var sitting = Sitting(sample, today: SmallCaseload.today)
    try sitting.type("2/ava<Enter>n<Down><Down><Down><Down><Tab><Tab>no plan")
    var policy = sample.register.policy
    policy.ladder.reasons = Array(policy.ladder.reasons.prefix(2))
    policy.ladder.stages = Array(policy.ladder.stages.suffix(1))
    try sample.record(
      on: SmallCaseload.today, by: .cole,
      [Draft(nil, on: SmallCaseload.today, .policy(.set(policy)))])
    sitting.tell(.registerChanged(sample.register))
    #expect(sitting.shows("this reason is no longer on the ladder"))
    #expect(sitting.shows("this stage is no longer on the ladder"))
    #expect(!sitting.shows("(•)"))
    try sitting.type("<C-s>")
    #expect(sitting.model.top is any FormPage)
    #expect(sitting.shows("no plan"))
    // The ladder as it was brings the reason back.
    policy.ladder = Policy().ladder
    try sample.record(
      on: SmallCaseload.today, by: .cole,
      [Draft(nil, on: SmallCaseload.today, .policy(.set(policy)))])
    sitting.tell(.registerChanged(sample.register))
    let reason = policy.ladder.reasons[3].title
    #expect(sitting.shows("(•) \(reason)"))
  }
}

/// Counts how often a change is asked for.
private final class Counter {
  var count = 0
}

private struct CountedForm: RecordForm {
  static let kind = FormKind.note
  private enum CodingKeys: CodingKey {}

  var counter = Counter()

  var verb: String { "Count" }

  func heading(_ world: World) -> String { "Count" }

  func rows(_ world: World) -> [FieldRow<Self>] { [.toggles("", [])] }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    counter.count += 1
    return []
  }

  func done(_ entry: Entry, _ world: World) -> String { "" }

  static func == (left: Self, right: Self) -> Bool { left.counter === right.counter }
  func hash(into hasher: inout Hasher) {}
}
