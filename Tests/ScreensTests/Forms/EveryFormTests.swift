import Console
import Domain
import JSON
import TestSupport
import Testing

@testable import Screens

@Suite("Every kind of form")
struct EveryFormTests {
  private static let ava = ChildID("204417")

  @Test("comes back from the drawer as it was filled", arguments: FormKind.allCases)
  func comesBack(kind: FormKind) throws {
    let world = try SmallTeam.sitting().model.world
    try goOn(Self.filled(kind, world), world)
  }

  @Test("comes back as its keys filled it", arguments: FormKind.allCases)
  func comesBackTyped(kind: FormKind) throws {
    let world = try SmallTeam.sitting().model.world
    try type(Self.empty(kind, world), world)
  }

  @Test("is opened by what is kept of its kind", arguments: FormKind.allCases)
  func ownKind(kind: FormKind) {
    #expect(kind.form.kind == kind)
  }

  @Test("is for one id where two share a beginning, also with a space in it")
  func keys() throws {
    let world = try SmallTeam.sitting().model.world
    let children = [[ChildID("A B")], [ChildID("A"), ChildID("B")], [ChildID("A")]]
    let texts = children.map { VisitForm($0, world).key.text }
    #expect(Set(texts).count == 3)
  }

  /// Keeps a form, opens it from what is in the drawer, and looks whether it is the same.
  private func goOn<Record: RecordForm>(_ form: Record, _ world: World) throws {
    let form = FormScreen(form, world).record
    #expect(form.key.kind == Record.kind.rawValue)
    let screen = try #require(try Self.reopened(form.kept(world), world))
    let again = try #require(screen as? FormScreen<Record>)
    #expect(again.record == form)
    #expect(again.title(world).contains("as you left it"))
  }

  /// Presses keys in every field, leaves the form, and goes on with it.
  private func type<Record: RecordForm>(_ form: Record, _ world: World) throws {
    var screen = FormScreen(form, world)
    #expect(screen.draft(world) == nil)
    for _ in screen.rows.indices {
      for key in [Key.character("1"), .right, .character(" "), .character("2"), .tab] {
        if key != .tab || screen.form.focus < screen.rows.count - 1 {
          _ = screen.receive(.key(key), world: world)
        }
      }
    }
    let filled = screen.record
    #expect(filled != form)
    let again = try #require(try Self.reopened(screen.draft(world), world))
    let record = try #require(again as? FormScreen<Record>).record
    #expect(record == filled)
  }

  /// The screen of a form once it went to the drawer and back.
  static func reopened(_ kept: KeptForm?, _ world: World) throws -> (any Screen)? {
    var bytes: [UInt8] = []
    try JSONText.append(try #require(kept), to: &bytes)
    let read = try bytes.withUnsafeBufferPointer { try JSONText.read(KeptForm.self, from: $0) }
    #expect(read == kept)
    guard case .all(let requests) = read.reopened(world), case .open(let screen) = requests.last
    else { return nil }
    return screen
  }

  static func empty(_ kind: FormKind, _ world: World) -> any RecordForm {
    switch kind {
    case .visit: VisitForm([ava], world)
    case .review: ReviewForm([ava], world)
    case .code: ReviewCodeForm(ava, Day(2026, 11, 16))
    case .decide: DecideForm(ava, review: Day(2026, 11, 16))
    case .decision: DecisionEndForm(ava, 1)
    case .plan: PlanForm([ava])
    case .note: NoteForm([ava])
    case .done: DoneForm([ava], world)
    case .confirm: ConfirmForm(ava, "permanence")
    case .track: TrackingForm([ava], world)
    case .notify: RaiseForm([ava], world)
    case .answer: AnswerForm(3, ava, world)
    case .escalate: EscalateForm(3, ava, world)
    case .resolve: ResolveForm(3, ava)
    case .allocate: AllocateForm([ChildID("500"), ava], world)
    case .describe: DescribeForm(ava, world)
    case .close: CloseForm(ava, world)
    case .reopen: ReopenForm(ava)
    case .correct: CorrectForm(EventID(entry: 3, index: 1), of: ava, world)
    case .addChild: AddChildForm()
    case .action: ActionForm([ava])
    case .cover: CoverForm(Officer.ellery.id)
    case .handOver: HandOverForm(Officer.ellery.id)
    case .sample: DrawSampleForm(Officer.ellery.id, world)
    case .check: CheckSampleForm(1, ava, world)
    }
  }

  private static let entry = DecisionEntry(
    what: "refer", who: "S. Nawaz", by: day("2026-12-04", Day(2026, 12, 4)))

  /// A form of the kind with something in every field that is not there when it opens.
  private static func filled(_ kind: FormKind, _ world: World) -> any RecordForm {
    let form = empty(kind, world)
    switch form {
    case var form as VisitForm:
      form.when = day("yesterday", Day(2026, 11, 19))
      (form.manner, form.place, form.purpose) = (.video, .home, .other)
      form.raises = true
      (form.parts[0].seen, form.parts[0].alone, form.parts[0].observed) = (false, true, true)
      (form.parts[0].views, form.parts[0].notSeen) = ("“wants\nto stay”", "away")
      form.parts[0].exception = .inappropriate
      return form
    case var form as ReviewForm:
      (form.what, form.place, form.reason) = (.adjourned, "school", "b")
      form.parts[0].code = Participation(rawValue: "PN2")
      (form.parts[0].views, form.parts[0].number) = ("a", NumberText(9))
      (form.parts[0].notFirst, form.parts[0].notPlaced) = (true, "c")
      (form.parts[0].pathway, form.parts[0].adoption) = (.yes, .no)
      form.parts[0].planStands = .yes
      form.parts[0].decisions = [entry]
      return form
    case var form as DecideForm:
      form.decisions = [entry, entry]
      return form
    case var form as DecisionEndForm:
      (form.status, form.when) = (.notDone, day("yesterday", Day(2026, 11, 19)))
      form.evidence = "no worker"
      return form
    case var form as ReopenForm:
      (form.why, form.notified) = (.again, day("yesterday", Day(2026, 11, 19)))
      return form
    case var form as ConfirmForm:
      form.when = day("yesterday", Day(2026, 11, 19))
      form.remark = "in the file"
      return form
    default: return filledElse(form)
    }
  }

  private static func filledElse(_ form: any RecordForm) -> any RecordForm {
    switch form {
    case var form as TrackingForm:
      form.early = day("+20wd", Day(2026, 12, 18))
      (form.priority, form.reason, form.deputyHeadTold) = (.low, "a", true)
      (form.updates, form.fileChecks) = (NumberText("x"), NumberText(3))
      return form
    case var form as RaiseForm:
      (form.reason, form.stage, form.text) = ("drift-or-delay", "gone", "a")
      return form
    case var form as AllocateForm:
      form.officer = OfficerID("gone")
      return form
    case var form as CorrectForm:
      (form.withdraws, form.other, form.reason) = (true, "204418", "a")
      return form
    case var form as AddChildForm:
      (form.id, form.name, form.siblings) = ("A B", "Zoë", "204417 204418")
      (form.status, form.born) = (LegalStatus(rawValue: "E1"), day("1/3/2015", Day(2015, 3, 1)))
      return form
    case var form as CheckSampleForm:
      (form.answers, form.remark) = (["reviews": .yes, "views": .notApplicable], "a")
      return form
    default: return form
    }
  }

  private static func day(_ text: String, _ day: Day) -> DayText {
    var typed = DayText(text)
    typed.day = day
    return typed
  }
}
