import Console
import Domain

/// One row of a form: how a property is shown, typed, and judged before the register is asked.
struct FieldRow<Record> {
  /// The field as it is to be drawn for what the record holds.
  var field: (Record, World) -> FormField
  /// Reads what the field holds into the record.
  var read: (FormField, inout Record, World) -> Void = { _, _, _ in }
  /// Why what is filled in is no value yet; nil where the register may judge it.
  var problem: (Record, World) -> String? = { _, _ in nil }
  /// Puts the value in order for another day: it stays the day that was understood.
  var redate: (inout Record, World) -> Void = { _, _ in }
  /// The day in it, for a calendar.
  var day: ((Record) -> Day?)?
  /// What the register calls what it holds, so that its refusal is shown here.
  var answers: RefusalField?
  /// The child that it is about alone, in a form about several.
  var about: ChildID?
  /// True for what begins a new section.
  var isSection = false
  /// What a button does.
  var press: Press?
  /// Takes the repeated row that it is part of out of the record.
  var remove: ((inout Record) -> Void)?

  enum Press {
    /// Changes the record: adds a row.
    case change((inout Record) -> Void)
    /// Records the section that the button ends.
    case save(FormPart<Record>)
  }
}

/// A part of a form that can be recorded before the rest.
struct FormPart<Record> {
  var title: String
  var change: (Record, Register, Desk) throws(Refusal) -> [Draft]
  /// The sentence once it is durable.
  var done: String
  /// Notes in the record that the part is recorded, so that saving the rest leaves it out.
  var saved: (inout Record) -> Void
}

extension FieldRow {
  /// A title over the rows that follow.
  static func section(_ title: String) -> FieldRow {
    FieldRow(field: { _, _ in FormField("", title, .section) }, isSection: true)
  }

  static func text(
    _ path: WritableKeyPath<Record, String>, _ label: String, placeholder: String = "",
    required: Bool = false, hint: String = "", answers: RefusalField? = nil
  ) -> FieldRow {
    typed(
      path, label, required: required, hint: hint, answers: answers,
      kind: { .text(TextField($0, placeholder: placeholder)) })
  }

  static func box(
    _ path: WritableKeyPath<Record, String>, _ label: String, rows: Int = 3,
    placeholder: String = "", required: Bool = false, answers: RefusalField? = .text
  ) -> FieldRow {
    typed(path, label, required: required, answers: answers) {
      .box(TextBox($0, placeholder: placeholder, rows: rows))
    }
  }

  /// - Parameter problem: what is said where the text is no number.
  static func number(
    _ path: WritableKeyPath<Record, NumberText>, _ label: String, placeholder: String = "",
    required: Bool = false, hint: String = "", problem: String = "write a number",
    answers: RefusalField? = nil
  ) -> FieldRow {
    typed(
      path.appending(path: \.text), label, required: required, hint: hint, answers: answers,
      kind: { .text(TextField($0, placeholder: placeholder)) },
      problem: { record in
        let value = record[keyPath: path]
        return value.isEmpty || value.number != nil ? nil : problem
      })
  }

  static func time(
    _ path: WritableKeyPath<Record, TimeText>, _ label: String, placeholder: String
  ) -> FieldRow {
    typed(
      path.appending(path: \.text), label, required: false, answers: nil,
      kind: { .text(TextField($0, placeholder: placeholder)) },
      problem: { record in
        let value = record[keyPath: path]
        return value.isEmpty || value.minutes != nil ? nil : "write a time like 11:00 or 2.30pm"
      })
  }

  private static func typed(
    _ path: WritableKeyPath<Record, String>, _ label: String, required: Bool, hint: String = "",
    answers: RefusalField?, kind: @escaping (String) -> FormField.Kind,
    problem: @escaping (Record) -> String? = { _ in nil }
  ) -> FieldRow {
    FieldRow(
      field: { record, _ in
        FormField("", label, kind(record[keyPath: path]), hint: hint, isRequired: required)
      },
      read: { field, record, _ in record[keyPath: path] = field.text },
      problem: { record, _ in
        required && record[keyPath: path].trimmed.isEmpty
          ? "\(label.lowercased()) is needed" : problem(record)
      }, answers: answers)
  }

  static func day(
    _ path: WritableKeyPath<Record, DayText>, _ label: String,
    _ direction: DayExpression.Direction, example: String = "", required: Bool = true,
    answers: RefusalField? = .day
  ) -> FieldRow {
    FieldRow(
      field: { record, world in
        let value = record[keyPath: path]
        var field = DayField(value.text, placeholder: example)
        if !value.isEmpty {
          switch value.reading(direction, world) {
          case .success(let reading): field.echo = reading.echo
          case .failure(let problem): (field.echo, field.isInvalid) = (problem.message, true)
          }
        }
        return FormField("", label, .day(field), isRequired: required)
      },
      read: { field, record, world in
        record[keyPath: path].text = field.text
        record[keyPath: path].understand(direction, world)
      },
      problem: { record, world in
        let value = record[keyPath: path]
        if value.isEmpty { return required ? "a day is needed" : nil }
        guard value.day == nil, case .failure(let problem) = value.reading(direction, world) else {
          return nil
        }
        return ([problem.message] + [problem.hint].compactMap { $0 }).joined(separator: "; ")
      },
      redate: { record, world in record[keyPath: path].redate(direction, world) },
      day: { $0[keyPath: path].day }, answers: answers)
  }

  static func toggles(
    _ label: String, _ items: [(words: String, path: WritableKeyPath<Record, Bool>)],
    answers: RefusalField? = nil
  ) -> FieldRow {
    FieldRow(
      field: { record, _ in
        let toggles = items.map { Toggle($0.words, isOn: record[keyPath: $0.path]) }
        return FormField("", label, .toggles(Toggles(toggles)))
      },
      read: { field, record, _ in
        for (item, isOn) in zip(items, field.isOn) { record[keyPath: item.path] = isOn }
      }, answers: answers)
  }

  /// A button that records the section it ends, while the form stays open for the rest.
  static func part(_ part: FormPart<Record>) -> FieldRow {
    FieldRow(field: { _, _ in FormField("", "", .button(part.title)) }, press: .save(part))
  }
}
