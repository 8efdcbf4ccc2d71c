import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("Every kind of form with a day")
struct KeptDayTests {
  /// Fri 20 Nov 2026, and the Monday after it, on which "yesterday" would be a Sunday.
  private func worlds() throws -> (friday: World, monday: World) {
    let friday = try SmallTeam.sitting().model.world
    var monday = friday
    monday.today = Day(2026, 11, 23)
    monday.now = Moment(england: monday.today, hour: 9, minute: 0)
    return (friday, monday)
  }

  @Test("keeps the day that was understood, typed or offered", arguments: FormKind.allCases)
  func kept(kind: FormKind) throws {
    let (friday, monday) = try worlds()
    let form = EveryFormTests.empty(kind, friday)
    for text in ["yesterday", "-1d", "fri", "tomorrow", "+10wd", ""] {
      try keep(form, typing: text, friday, monday)
    }
  }

  @Test("is most of them")
  func many() throws {
    let world = try worlds().friday
    let kinds = FormKind.allCases.filter { Self.hasDay(EveryFormTests.empty($0, world), world) }
    #expect(kinds.count >= 14)
  }

  @Test("stays open over midnight with the day it understood, and says so")
  func open() throws {
    var sitting = try SmallCaseload.sitting(80, 24)
    try sitting.type("2/ava<Enter>vs<Tab>yesterday")
    let monday = Day(2026, 11, 23)
    sitting.tell(.idle(now: Moment(england: monday, hour: 8, minute: 0), today: monday))
    #expect(sitting.shows("19/11/2026"))
    #expect(sitting.shows("Thu 19 Nov 2026 (4 days ago"))
    #expect(sitting.shows("It is Mon 23 Nov now"))
    try sitting.type("<C-s>")
    #expect(try sitting.state(ChildID("204417")).visits.made.map(\.on) == [Day(2026, 11, 19)])
  }

  @Test("reopens with the time that was typed")
  func time() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>p<Tab>tomorrow<Tab>2.30pm<Esc>")
    let monday = Day(2026, 11, 23)
    sitting.tell(.idle(now: Moment(england: monday, hour: 8, minute: 0), today: monday))
    try sitting.type("K<Enter>")
    #expect(sitting.shows("21/11/2026"))
    #expect(sitting.shows("2.30pm"))
  }

  @Test("in a sitting on another day waits, and that is said at the start")
  func waiting() throws {
    var world = try worlds().friday
    #expect(world.waitingForms == nil)
    let ava = ChildID("204417")
    world.keptForms = [NoteForm([ava]).kept(world)].compactMap { $0 }
    #expect(
      world.waitingForms?.text
        == "A form waits half filled: Note · Ava Brennan, 11. K goes on with it.")
  }

  private static func hasDay<Record: RecordForm>(_ form: Record, _ world: World) -> Bool {
    FormScreen(form, world).rows.contains { $0.day != nil }
  }

  private func keep<Record: RecordForm>(
    _ form: Record, typing text: String, _ friday: World, _ monday: World
  ) throws {
    var screen = FormScreen(form, friday)
    let places = screen.rows.indices.filter { screen.rows[$0].day != nil }
    for place in places where !text.isEmpty {
      screen.form.arrive(at: place)
      for letter in text { _ = screen.receive(.key(.character(letter)), world: friday) }
      #expect(screen.form.fields[place].text == text)
    }
    let meant = places.map { screen.rows[$0].day?(screen.record) }
    let kept = try EveryFormTests.reopened(screen.record.kept(friday), monday)
    let again = try #require(kept as? FormScreen<Record>)
    #expect(places.map { again.rows[$0].day?(again.record) } == meant)
    #expect(again.form.fields.allSatisfy { !["yesterday", "today", "-1d"].contains($0.text) })
  }
}

@Suite("In every form")
struct EveryChoiceTests {
  @Test(
    "the down arrow within a list of choices on several rows takes the next row; Tab leaves",
    arguments: FormKind.allCases)
  func down(kind: FormKind) throws {
    for (columns, rows) in [(80, 24), (120, 40)] {
      let world = try SmallTeam.sitting(columns, rows).model.world
      try walk(EveryFormTests.empty(kind, world), world)
    }
  }

  private func walk<Record: RecordForm>(_ form: Record, _ world: World) throws {
    var screen = FormScreen(form, world)
    screen.prepare(world)
    for place in screen.form.fields.indices {
      screen.form.arrive(at: place)
      guard screen.form.focus == place, let count = optionsBelow(place, in: screen, world) else {
        continue
      }
      let before = screen.form.fields[place].selection
      _ = screen.receive(.key(.down), world: world)
      let after = screen.form.fields[place].selection
      #expect(screen.form.focus == place, "\(Record.kind) \(screen.form.fields[place].label)")
      #expect(after != nil)
      if before != count - 1 { #expect(after != before) }
      // However often it is pressed, the next field is not reached by it.
      for _ in 0..<40 { _ = screen.receive(.key(.down), world: world) }
      #expect(screen.form.focus == place)
      _ = screen.receive(.key(.tab), world: world)
      #expect(screen.form.focus != place || screen.form.fields.filter { $0.isFillable }.count == 1)
    }
  }

  /// How many options a choice on several rows has; nil of what is none.
  private func optionsBelow<Record: RecordForm>(
    _ place: Int, in screen: FormScreen<Record>, _ world: World
  ) -> Int? {
    switch screen.form.fields[place].kind {
    case .choice(let choice):
      let body = screen.body(world).width
      let rows = choice.height(width: body - screen.form.labelWidth(in: body))
      return rows > 1 ? choice.options.count : nil
    case .table(let table): return table.rows.count > 1 ? table.rows.count : nil
    default: return nil
    }
  }
}

extension FormField {
  fileprivate var isFillable: Bool {
    switch kind {
    case .words, .section: false
    default: true
    }
  }
}
