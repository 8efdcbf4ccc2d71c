import Console
import Domain

/// A form of labelled fields that records one change.
///
/// What is typed is kept as it is typed; Esc leaves it half filled to go on with later, Ctrl+S
/// records it.
package struct FormScreen: Screen {
  let spec: FormSpec
  var form: Form
  private let untouched: [String: String]
  private let isRestored: Bool
  private var width = 80

  init(_ spec: FormSpec, _ fields: [FormField], world: World) {
    self.spec = spec
    form = Form(fields, spacing: 0)
    untouched = form.kept
    let kept = world.keptForms.first { $0.key == spec.key }
    isRestored = kept != nil
    if let kept { form.restore(kept.fields) }
    readDays(world)
  }

  package func title(_ world: World) -> String {
    isRestored ? "\(spec.title) · as you left it; Ctrl+X throws it away" : spec.title
  }
  package var takesText: Bool { true }

  package var commands: [Command] {
    [
      .of(FormScreen.self, "save", [.control("s")], spec.verb, short: "Save") { form, world in
        form.save(world)
      },
      .of(FormScreen.self, "leave", [.escape], "Leave it half filled", short: "Keep for later") {
        form, world in
        guard form.draft(world) != nil else { return .close }
        return .all([.close, .say(Notice(.info, "Kept half filled. K goes on with it."))])
      },
      .of(FormScreen.self, "next", [.tab], "Next field", short: "Next") { form, _ in
        _ = form.form.handle(.tab)
        return .none
      },
      .of(
        FormScreen.self, "editor", [.control("e")], "Write in your editor", short: "Editor",
        reason: { form, _ in
          form.form.focusedField?.isLongText == true ? nil : "this field is not for longer text"
        },
        run: { form, _ in
          guard let field = form.form.focusedField else { return .none }
          return .perform(.edit(field: field.id, text: field.text))
        }),
      .of(FormScreen.self, "discard", [.control("x")], "Throw it away") { form, _ in
        .all([
          .perform(.discardForm(key: form.spec.key)), .close,
          .say(Notice(.info, "Thrown away. Nothing was recorded.")),
        ])
      },
    ]
  }

  package mutating func prepare(_ world: World) {
    width = min(world.size.columns, 110)
    form.spacing = form.fields.count * 3 + 6 < world.size.rows ? 1 : 0
    readDays(world)
  }

  package mutating func receive(_ message: Message, world: World) -> Request {
    switch message {
    case .key(let key): return press(key, world)
    case .edited(let field, let text):
      form.set(field, to: text.trimmed)
      return .none
    case .answered(let tag, let value):
      form.set(tag, to: value)
      readDays(world)
      return .none
    default: return .none
    }
  }

  package func draft(_ world: World) -> FormDraft? {
    guard form.kept != untouched else { return nil }
    return FormDraft(key: spec.key, title: spec.title, fields: form.kept, at: world.now)
  }

  /// The day that a field was understood as.
  func day(_ id: String, _ world: World) -> Day? {
    guard let direction = spec.days[id] else { return nil }
    let text = form.text(id)
    guard !text.trimmed.isEmpty else { return nil }
    return try? DayExpression.read(
      text, today: world.today, workingDays: world.workingDays, direction: direction
    ).get().day
  }

  private mutating func press(_ key: Key, _ world: World) -> Request {
    switch form.handle(key, width: width) {
    case .changed(let id):
      if spec.days[id] != nil { readDays(world) }
      spec.changed(&form, id, world)
      return .none
    case .calendar(let id):
      return .open(CalendarScreen(tag: id, day: day(id, world) ?? world.today))
    case .finished: return save(world)
    case .ignored, .moved: return .none
    }
  }

  /// Says beside every day field what was understood.
  private mutating func readDays(_ world: World) {
    for (id, direction) in spec.days {
      let text = form.text(id)
      guard !text.trimmed.isEmpty else {
        form.echo(id, "")
        continue
      }
      switch DayExpression.read(
        text, today: world.today, workingDays: world.workingDays, direction: direction)
      {
      case .success(let reading): form.echo(id, reading.echo)
      case .failure(let problem): form.echo(id, problem.message, isInvalid: true)
      }
    }
  }

  private mutating func save(_ world: World) -> Request {
    for index in form.fields.indices { form.fields[index].error = nil }
    for field in form.fields where spec.days[field.id] != nil {
      if day(field.id, world) == nil, field.isRequired || !field.text.trimmed.isEmpty {
        form[field.id]?.error =
          field.text.trimmed.isEmpty
          ? "a day is needed" : "this is no day: \(DayExpressionProblem.accepted)"
      }
    }
    for field in form.fields where field.isRequired && field.isEmptyText {
      form[field.id]?.error = "\(field.label.lowercased()) is needed"
    }
    guard !form.focusFirstError() else { return .none }
    switch spec.submit(self, world) {
    case .problem(let id, let words):
      form[id]?.error = words
      _ = form.focusFirstError()
      return .none
    case .record(var recording, let next):
      recording.formKey = spec.key
      guard isAllowed(recording, world) else { return .change(recording) }
      // Closing keeps the form, so that a disk that fails loses nothing; recording discards it.
      return .all([.close, .change(recording)] + (next.map { [.open($0)] } ?? []))
    }
  }

  /// A refused change leaves the form open, so that nothing typed is lost.
  private func isAllowed(_ recording: Recording, _ world: World) -> Bool {
    guard world.readOnlyReason == nil else { return false }
    do throws(Refusal) {
      _ = try recording.change(world.register, world.desk)
      return true
    } catch {
      return false
    }
  }

  package func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let whole = area.inset(by: 1, 1)
    let inside = whole.splitLeft(1).rest
    let lines = spec.aside(self, world)
    guard !lines.isEmpty else {
      form.draw(on: &canvas, in: inside.splitLeft(min(inside.width, 100)).left)
      return
    }
    if inside.width >= 100 {
      let (left, right) = inside.splitRight(40)
      form.draw(on: &canvas, in: left.splitRight(2).rest)
      draw(lines, on: &canvas, in: right)
    } else {
      let height = min(
        lines.count + 1, max(0, inside.height - form.height(width: inside.width) - 1))
      let (top, below) = inside.splitBottom(height)
      form.draw(on: &canvas, in: top)
      if height > 2 { draw(lines, on: &canvas, in: below) }
    }
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
