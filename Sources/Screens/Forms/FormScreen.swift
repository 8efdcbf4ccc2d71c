import Console
import Domain

/// A screen on which a change is filled in.
protocol FormPage: Screen {}

/// A form of labelled fields that records one change.
///
/// What is typed is kept as it is typed; Esc leaves it half filled to go on with later, Ctrl+S
/// records it.
struct FormScreen<Record: RecordForm>: FormPage {
  var record: Record
  /// The form as it opened; nil where it goes on with what was kept.
  private var untouched: Record?
  private(set) var rows: [FieldRow<Record>] = []
  var form = Form([])
  /// The places of the rows that could not be saved as they were filled in.
  var lacking: Set<Int> = []
  /// What the register said of a row when it refused.
  var refused: [Int: String] = [:]
  private(set) var known: [Piece] = []
  /// What is to be said of a kept form that cannot be read.
  private var unread: String?
  /// The day on which its days were understood.
  private let opened: Day

  /// Opens a form, and goes on with what was left half filled in it.
  init(_ record: Record, _ world: World) {
    let kept = world.keptForms.first { $0.key == record.key }
    let form = kept.flatMap { Record.reading($0, filledUpFrom: record) }
    self.init(form ?? record, untouched: form == nil ? record : nil, world)
    // Keeping this one will replace what cannot be read: its words are shown as long as it is open.
    guard form == nil, let kept else { return }
    unread = "What was kept of this form cannot be read.\(kept.writtenWords)"
    known = knownWords(world)
  }

  init(goingOnWith kept: Record, _ world: World) { self.init(kept, untouched: nil, world) }

  private init(_ record: Record, untouched: Record?, _ world: World) {
    self.record = record
    self.untouched = untouched
    opened = world.today
    arrange(world)
    guard untouched == nil else {
      form.arrive(at: form.focus)
      return
    }
    // What was kept is no offer that the next letter replaces.
    for place in form.fields.indices { form.fields[place].set(form.fields[place].text) }
  }

  func title(_ world: World) -> String {
    let title = record.title(world)
    return untouched == nil ? "\(title) · as you left it; Ctrl+X throws it away" : title
  }

  var takesText: Bool { true }

  func draft(_ world: World) -> KeptForm? { record == untouched ? nil : record.kept(world) }

  mutating func prepare(_ world: World) {
    form.spacing = form.fields.count * 3 + 6 < world.size.rows ? 1 : 0
    arrange(world)
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    switch message {
    case .key(let key): return press(key, world)
    case .answered(let tag, let text), .edited(let tag, let text):
      form[tag]?.set(text.trimmed)
      read(tag, world)
    case .recorded(let recording, _, _): noteSaved(recording, world)
    default: break
    }
    return .none
  }

  private mutating func press(_ key: Key, _ world: World) -> Request {
    switch answer(to: key, world) {
    case .changed(let id):
      read(id, world)
      return .none
    case .calendar(let id):
      let day = place(id).flatMap { rows[$0].day?(record) }
      return .open(CalendarScreen(tag: id, day: day ?? world.today))
    case .pressed(let id):
      switch place(id).flatMap({ rows[$0].press }) {
      case .change(let change): return add(change, world)
      case .save(let part): return save(part, endingAt: place(id) ?? 0, world)
      case nil: return .none
      }
    case .finished: return save(world)
    case .ignored, .moved: return .none
    }
  }

  /// The place of the row whose field has an id.
  private func place(_ id: String) -> Int? {
    Int(id).flatMap { rows.indices.contains($0) ? $0 : nil }
  }
}

extension FormScreen {
  /// Makes the rows for the world as it is, and the fields.
  mutating func arrange(_ world: World) {
    rows = Self.naming(record.children, over: record.rows(world), world)
    // Every day stays what it meant, whether it was typed or offered; what nobody touched is still
    // nothing to keep.
    let isUntouched = record == untouched
    for row in rows { row.redate(&record, world) }
    if isUntouched { untouched = record }
    known = knownWords(world)
    refill(world)
  }

  private func knownWords(_ world: World) -> [Piece] {
    let warning = unread.map { [Piece($0, style: Style(.warning)), Piece("")] } ?? []
    return warning + dayWords(opened, world) + record.known(world)
  }

  mutating func refill(_ world: World) {
    form.refill(
      rows.enumerated().map { place, row in
        var field = row.field(record, world)
        field.id = "\(place)"
        let problem = lacking.contains(place) ? row.problem(record, world) : nil
        field.error = field.error ?? problem ?? refused[place]
        return field
      })
    form.growBoxes(in: body(world))
  }

  /// Reads what a field holds into the record.
  private mutating func read(_ id: String, _ world: World) {
    guard let place = place(id), let field = form[id] else { return }
    let before = record
    rows[place].read(field, &record, world)
    record.follow(before, world)
    lacking.remove(place)
    refused[place] = nil
    // What was chosen may give the rows other words; where it asks for other rows, all is arranged.
    let made = Self.naming(record.children, over: record.rows(world), world)
    guard made.count != rows.count else {
      rows = made
      return refill(world)
    }
    let focus = form.focus
    (lacking, refused) = ([], [:])
    arrange(world)
    form.focus(on: "\(focus)")
  }

  /// Adds a repeated row and goes to its first field.
  private mutating func add(_ change: (inout Record) -> Void, _ world: World) -> Request {
    let place = form.focus
    change(&record)
    (lacking, refused) = ([], [:])
    arrange(world)
    form.focus(on: "\(place + 1)")
    return .none
  }

  /// Takes out the repeated row that has the keyboard.
  mutating func removeRow(_ world: World) -> Request {
    guard rows.indices.contains(form.focus), let remove = rows[form.focus].remove else {
      return .none
    }
    remove(&record)
    (lacking, refused) = ([], [:])
    arrange(world)
    return .none
  }

  var isInRepeatedRow: Bool {
    rows.indices.contains(form.focus) && rows[form.focus].remove != nil
  }

  var hasRepeatedRows: Bool {
    rows.contains {
      if case .change = $0.press { return true }
      return false
    }
  }
}

extension FormScreen {
  var commands: [Command] {
    [
      .of(Self.self, "save", [.control("s")], record.verb, short: "Save") { form, world in
        form.save(world)
      },
      .of(
        Self.self, "leave", [.escape, .control("c")], "Leave it half filled",
        short: "Keep for later"
      ) {
        form, world in
        guard form.draft(world) != nil else { return .close }
        return .all([.close, .say(Notice(.info, "Kept half filled. K goes on with it."))])
      },
      .of(Self.self, "next", [.tab], "Next field", short: "Next") { form, world in
        form.press(.tab, world)
      },
      .of(
        Self.self, "editor", [.control("o")], "Write in your editor", short: "Editor",
        reason: { form, _ in
          if case .box = form.form.focusedField?.kind { return nil }
          return "this field is not for longer text"
        },
        run: { form, _ in
          guard let field = form.form.focusedField else { return .none }
          return .perform(.edit(field: field.id, text: field.text))
        }),
      .of(Self.self, "discard", [.control("x")], "Throw it away") { form, _ in
        .all([
          .perform(.discardForm(form.record.key)), .close,
          .say(Notice(.info, "Thrown away. Nothing was recorded.")),
        ])
      },
    ] + (hasRepeatedRows ? [removing] : [])
  }

  private var removing: Command {
    .of(
      Self.self, "remove", [.control("d")], "Take this row out", short: "Take out",
      reason: { form, _ in form.isInRepeatedRow ? nil : "the cursor is in none of the rows" },
      run: { form, world in form.removeRow(world) })
  }
}

extension FormScreen {
  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let lines = words(world)
    let place = layout(of: lines, in: area)
    form.draw(on: &canvas, in: place.form)
    if let words = place.words { draw(lines, on: &canvas, in: words) }
  }

  private func draw(_ lines: [Piece], on canvas: inout Canvas, in area: Area) {
    var y = 0
    for line in lines {
      for part in line.text.isEmpty ? [""] : line.text.wrapped(to: area.width) {
        guard y < area.height else { return }
        canvas.put(part, in: area.row(y), style: line.style)
        y += 1
      }
    }
  }
}
