import Console
import Domain
import Reports

/// Putting a record right in the form in which it was filled in, with the reason; or withdrawing it.
///
/// What is changed stands beside what it was; all else of the record stays.
struct CorrectForm: RecordForm {
  static let kind = FormKind.correct

  var event: EventID
  var child: ChildID
  /// The form as it is to be, and as it was when this one opened.
  var record: CorrectedRecord
  private(set) var was: CorrectedRecord
  var on: DayText
  private(set) var wasOn: DayText
  var other = ""
  var reason = ""
  var withdraws = false
  /// What kind of record it is, in words.
  private var what: String
  /// True of what only says something of another event: it can be withdrawn and nothing else.
  private var isMark = false
  private var isPlan = false

  init(_ event: EventID, of child: ChildID, _ world: World) {
    self.event = event
    self.child = child
    let fact = (try? world.register.inForce(event, of: child))?.fact
    record = fact.map { CorrectedRecord($0, of: child, world) } ?? .dayAlone
    was = record
    on = DayText(fact?.on)
    wasOn = on
    what = fact.map { EventSentence(world.register).subject($0, today: world.today) } ?? "\(event)"
    isMark = fact?.event.mark != nil
    if case .plan = record { isPlan = true }
  }

  var children: [ChildID] { [child] }
  var detail: String? { "\(event)" }
  var verb: String { "Put it right" }

  func heading(_ world: World) -> String { "Correct \(event)" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let day = FieldRow<Self>.day(\.on, "Day", .past, required: true)
    let fields = isMark ? [] : (isPlan ? [] : [day]) + record.rows(world)
    let child: [FieldRow<Self>] =
      isMark
      ? []
      : [.child(\.other, "Right child", except: [self.child], fit: Self.fit)]
    return fields.map(besideOld) + [.section("The correction")] + child
      + [reasonRow, .toggles("Or", [("withdraw it altogether", \.withdraws)])]
  }

  /// Who can have the record: whoever was in care on its day. Of another the whole id is written,
  /// since what happened just after care ended may be recorded, too.
  private static func fit(_ form: Self, _ world: World) -> ChildQuery.Fit? {
    guard let day = form.on.day else { return nil }
    return ChildQuery.Fit(
      isMet: { world.state(of: $0)?.isLookedAfter(on: day) == true },
      otherwise: "was not in care on \(day.short), the day of this record")
  }

  /// Asked where something is changed: of nothing there is nothing to say.
  private var reasonRow: FieldRow<Self> {
    var row = FieldRow<Self>.text(\.reason, "Reason", required: true)
    let problem = row.problem
    row.problem = { form, world in form.changesSomething ? problem(form, world) : nil }
    return row
  }

  private var changesSomething: Bool {
    withdraws || record != was || on.day != wasOn.day || !other.trimmed.isEmpty
  }

  /// A field that says below what it held before, where that is another now.
  private func besideOld(_ row: FieldRow<Self>) -> FieldRow<Self> {
    var beside = row
    beside.field = { form, world in
      var field = row.field(form, world)
      let old = row.field(form.before, world).said
      if old != field.said { field.hint = "was: \(old.isEmpty ? "nothing" : old)" }
      return field
    }
    return beside
  }

  /// The form as it opened.
  private var before: CorrectForm {
    var form = self
    (form.record, form.on) = (was, wasOn)
    return form
  }

  func known(_ world: World) -> [Piece] {
    [
      Piece("Nothing is erased", .heading),
      Piece(what.capitalisedFirst),
      Piece("The old record stays in the trail, with your reason beside it.", .muted),
    ]
  }

  /// What is changed, old and new.
  func aside(_ world: World) -> [Piece] {
    if withdraws { return [Piece(""), Piece("It is withdrawn altogether.", .warning)] }
    let changes = rows(world).compactMap { row -> Piece? in
      let field = row.field(self, world)
      let old = row.field(before, world).said
      guard old != field.said, field.label != "Reason" else { return nil }
      return Piece("\(field.label): \(Self.quoted(old)) → \(Self.quoted(field.said))")
    }
    return [Piece(""), Piece(changes.isEmpty ? "Nothing is changed yet" : "Changed", .heading)]
      + changes
  }

  private static func quoted(_ words: String) -> String {
    words.isEmpty ? "nothing" : "“\(words.oneLine)”"
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    if withdraws { return try register.withdraw(event, of: child, reason: reason, at: desk) }
    let fact = try register.inForce(event, of: child).fact
    let day = try on.given("the right day")
    return try register.correct(
      event, of: child, day: day == fact.on ? nil : day,
      child: other.trimmed.isEmpty ? nil : ChildID(other.trimmed),
      event: try replacement(of: fact, on: day, register), reason: reason, at: desk)
  }

  /// What the record says with the changed fields, nil where none is changed.
  private func replacement(
    of fact: Fact, on day: Day, _ register: Register
  ) throws(Refusal) -> Event? {
    guard record != was, let old = was.form, let new = record.form else { return nil }
    let event = try fact.put(
      from: try old.event(fact, on: day, register), to: try new.event(fact, on: day, register))
    return event == fact.event ? nil : event
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(event) \(withdraws ? "withdrawn" : "put right"). u undoes it."
  }
}

extension FormField {
  /// What the field holds in words: the options that are on, too.
  fileprivate var said: String {
    guard case .toggles(let toggles) = kind else { return text }
    return toggles.items.filter(\.isOn).map(\.label).joined(separator: ", ")
  }
}
