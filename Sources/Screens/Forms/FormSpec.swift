import Console
import Domain

/// What makes one form different from another: its words, its days, and what it records.
struct FormSpec {
  /// The kind of form and what it is about: "visit 204417".
  var key: String
  var title: String
  /// What saving does, in words: "Log the visit".
  var verb: String
  /// Which fields are days, and which way a bare weekday or date is meant.
  var days: [String: DayExpression.Direction] = [:]
  /// Words beside the fields: definitions, the ladder, what will happen.
  var aside: (FormScreen, World) -> [Piece] = { _, _ in [] }
  /// What follows from a changed field.
  var changed: (inout Form, String, World) -> Void = { _, _, _ in }
  var submit: (FormScreen, World) -> Submission

  enum Submission {
    case problem(field: String, String)
    /// Records, and where that is allowed opens another form.
    case record(Recording, next: FormScreen? = nil)
  }

  init(
    _ kind: String, _ children: [ChildID], _ world: World, heading: String, verb: String,
    submit: @escaping (FormScreen, World) -> Submission
  ) {
    key = ([kind] + children.map(\.rawValue)).joined(separator: " ")
    let who = FormSpec.names(children, world)
    title = who.isEmpty ? heading : "\(heading) · \(who)"
    self.verb = verb
    self.submit = submit
  }

  /// "Ava Brennan, 11", "Ava Brennan and 2 more".
  static func names(_ children: [ChildID], _ world: World) -> String {
    guard let first = children.first else { return "" }
    let name = world.name(of: first)
    if children.count > 1 { return "\(name) and \(children.count - 1) more" }
    guard let age = world.state(of: first)?.age(on: world.today) else { return name }
    return "\(name), \(age)"
  }
}

extension FormField {
  static func text(
    _ id: String, _ label: String, _ value: String = "", placeholder: String = "",
    required: Bool = false, hint: String = ""
  ) -> FormField {
    FormField(
      id, label, .text(TextField(value, placeholder: placeholder)), hint: hint,
      isRequired: required)
  }

  static func day(
    _ id: String, _ label: String, _ value: String = "", example: String = "",
    required: Bool = true
  ) -> FormField {
    FormField(
      id, label, .day(DayField(value, placeholder: example)), isRequired: required)
  }

  static func box(
    _ id: String, _ label: String, _ value: String = "", rows: Int = 3, required: Bool = false
  ) -> FormField {
    var box = TextBox(value)
    box.rows = rows
    return FormField(id, label, .box(box), isRequired: required)
  }

  static func choice(
    _ id: String, _ label: String, _ options: [String], selected: Int? = 0,
    inColumn: Bool = false, required: Bool = false
  ) -> FormField {
    FormField(
      id, label,
      .choice(Choice(options, selection: selected, direction: inColumn ? .column : .row)),
      isRequired: required)
  }

  static func toggles(_ id: String, _ label: String, _ items: [(String, Bool)]) -> FormField {
    FormField(id, label, .toggles(Toggles(items.map { Toggle($0.0, isOn: $0.1) })))
  }

  var isLongText: Bool {
    if case .box = kind { return true }
    return false
  }

  /// True where a required field holds nothing.
  var isEmptyText: Bool {
    switch kind {
    case .text, .box, .choice: text.trimmed.isEmpty
    case .day, .toggles, .words: false
    }
  }
}

extension Form {
  /// What is in the fields, to be kept half filled.
  var kept: [String: String] {
    var result: [String: String] = [:]
    for field in fields {
      switch field.kind {
      case .text, .day, .box: result[field.id] = field.text
      case .choice(let choice): result[field.id] = choice.selection.map(String.init) ?? ""
      case .toggles(let toggles):
        result[field.id] = toggles.items.map { $0.isOn ? "1" : "0" }.joined()
      case .words: break
      }
    }
    return result
  }

  /// Puts kept values back into the fields that still exist.
  mutating func restore(_ kept: [String: String]) {
    for index in fields.indices {
      guard let value = kept[fields[index].id] else { continue }
      switch fields[index].kind {
      case .text, .day, .box: set(fields[index].id, to: value)
      case .choice(var choice):
        choice.selection = Int(value).flatMap { choice.options.indices.contains($0) ? $0 : nil }
        fields[index].kind = .choice(choice)
      case .toggles(var toggles):
        for (place, sign) in value.enumerated() where toggles.items.indices.contains(place) {
          toggles.items[place].isOn = sign == "1"
        }
        fields[index].kind = .toggles(toggles)
      case .words: break
      }
    }
  }
}
