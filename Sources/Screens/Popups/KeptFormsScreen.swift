import Console
import Domain

/// The forms that were left half filled, to go on with.
struct KeptFormsScreen: Screen {
  private var scroll = Scroll()

  var isPopup: Bool { true }
  func title(_ world: World) -> String { "Half-filled forms" }

  var commands: [Command] {
    [
      .of(KeptFormsScreen.self, "go on", [.enter], "Go on with it", short: "Go on") {
        screen, world in
        guard let form = screen.chosen(world), let opened = FormKinds.open(form, world) else {
          return .close
        }
        return .all([.close, .open(opened)])
      },
      .of(
        KeptFormsScreen.self, "throw away", [.character("d")], "Throw it away", short: "Throw away"
      ) { screen, world in
        screen.chosen(world).map { .perform(.discardForm(key: $0.key)) } ?? .none
      },
      Command("back", [.escape, .character("q")], "Back", short: "Back") { _, _ in .close },
    ]
  }

  private func chosen(_ world: World) -> FormDraft? {
    world.keptForms.indices.contains(scroll.selection) ? world.keptForms[scroll.selection] : nil
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    _ = scroll.handle(key, count: world.keptForms.count, rows: 10)
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let box = area.centred(width: min(76, area.width - 4), height: 14)
    let inside = Panel("Half-filled forms").drawPopup(on: &canvas, in: box)
    if world.keptForms.isEmpty {
      canvas.put("Nothing is half filled", in: inside.row(0), style: Style(.muted))
    }
    let first = scroll.firstRow(count: world.keptForms.count, rows: inside.height)
    for (line, index) in (first..<min(world.keptForms.count, first + inside.height)).enumerated() {
      let form = world.keptForms[index]
      let isSelected = index == scroll.selection
      let place = inside.row(line)
      canvas.fill(place, Style(.text).selected(isSelected))
      canvas.put(
        form.title, x: place.x, y: place.y, style: Style(.text).selected(isSelected),
        width: place.width - 20)
      canvas.put(
        "\(form.at.day.dayMonth) \(form.at.clock)", in: place,
        style: Style(.muted).selected(isSelected), alignment: .right)
      if isSelected { canvas.cursor = (x: place.x, y: place.y, visible: false) }
    }
    canvas.raise(box)
  }
}

/// Opens a kept form again from its key.
enum FormKinds {
  static func open(_ draft: FormDraft, _ world: World) -> FormScreen? {
    var words = draft.key.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return nil }
    let kind = words.removeFirst()
    if let number = words.first.flatMap({ Int($0) }), words.count == 2 {
      let child = ChildID(words[1])
      switch kind {
      case "answer": return AnswerForm.make(number, child, world)
      case "escalate": return EscalateForm.make(number, child, world)
      case "resolve": return ResolveForm.make(number, child, world)
      default: break
      }
    }
    if kind == "correct", words.count == 2, let event = EventID(words[0]) {
      return CorrectForm.make(event, of: ChildID(words[1]), world)
    }
    if kind == "add" { return AddChildForm.make(world) }
    let children = words.map { ChildID($0) }
    guard let first = children.first, children.allSatisfy({ world.register.row(of: $0) != nil })
    else { return nil }
    switch kind {
    case "visit": return VisitForm.make(children, world)
    case "plan": return PlanForm.make(children, world)
    case "note": return NoteForm.make(children, world)
    case "track": return TrackingForm.make(children, world)
    case "notify": return RaiseForm.make(children, world)
    case "review": return ReviewForm.make(children, world)
    case "done": return DoneForm.make(children, world)
    case "allocate": return AllocateForm.make(children, world)
    case "describe": return DescribeForm.make(first, world)
    case "close", "reopen": return CloseForm.make(first, world)
    default: return nil
    }
  }
}
