import Console
import Domain

/// Where the program stands: what is known of the world, and the screens that are open.
///
/// ``update(_:)`` is pure: it moves the model on and returns what is left for the world to do.
package struct Model {
  package private(set) var world: World
  /// The screens that the numbers open, each as it was left.
  private(set) var roots: [any Screen]
  private(set) var root = 0
  /// The screens above the root, the last one on top.
  private(set) var stack: [any Screen] = []
  private(set) var notice: Notice?
  /// The draft that was last handed out to be kept, so that it is not written twice.
  private var keptDraft: KeptForm?
  /// The case of another that waits until it is said why it is opened.
  var waiting: WaitingCase?
  /// The register and the day as they are, while a past day is looked at.
  private(set) var present: (register: Register, today: Day)?

  package init(world: World, roots: [any Screen]) {
    self.world = world
    self.roots = roots
    prepareVisible()
  }

  /// Opens with a screen above the first.
  package mutating func open(_ screen: any Screen) {
    var screen = screen
    screen.prepare(world)
    stack.append(screen)
  }

  package mutating func say(_ notice: Notice) {
    self.notice = notice
    world.messages.insert(notice, at: 0)
    if world.messages.count > 100 { world.messages.removeLast() }
  }

  /// The screen that has the keyboard.
  package var top: any Screen {
    get { stack.last ?? roots[root] }
    set {
      if stack.isEmpty { roots[root] = newValue } else { stack[stack.count - 1] = newValue }
    }
  }

  /// Moves on and returns what is left for the outside world to do.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .resized(let size):
      world.size = size
      prepareVisible()
    case .idle(let now, let today): return idle(now: now, today: today)
    case .registerChanged(let register):
      if present != nil {
        present?.register = register
        world.pastSight = sight(of: world.register, on: world.today)
      } else {
        world.register = register
        refreshOfficer()
        prepareVisible()
      }
    case .lookedBack(let past, let register, comparing: false):
      if present == nil { present = (world.register, world.today) }
      show(past, register)
    case .recorded(let recording, let entry, let register):
      return recorded(recording, entry, register)
    case .failed(let error): say(Notice(error))
    case .keptForms(let forms): world.keptForms = forms
    case .notKept(let form, let error): return goOn(with: form, error)
    case .closing: return keepDraft()
    case .answered(tag: "asAt", let value): return look(atTyped: value)
    case .answered(tag: "find", let value): return find(ChildID(value.trimmed))
    case .answered(tag: "because", let value): return openWaiting(because: value)
    case .notNoted(let child, let error): return notNoted(child, error)
    case .themes(let themes): return perform(.open(ThemeScreen(themes, world)))
    case .edited, .folderRead, .accesses, .looks, .answered, .search, .lookedBack:
      return ask { $0.receive(message, world: $1) }
    }
    return []
  }

  /// Lets the world know what the terminal told: kept forms, why nothing can be written.
  package mutating func know(_ change: (inout World) -> Void) {
    change(&world)
    prepareVisible()
  }

  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if key == .escape, stack.isEmpty, world.past != nil, !top.takesText {
      lookAtToday()
      return []
    }
    switch key {
    case .click(let x, let y): return click(x: x, y: y)
    case .wheelUp: return turnWheel(.up)
    case .wheelDown: return turnWheel(.down)
    default: break
    }
    if let command = command(for: key) { return run(command) }
    return ask { $0.receive(.key(key), world: $1) }
  }

  /// Asks the top screen and does what it requests.
  mutating func ask(
    _ question: (inout any Screen, World) -> Request
  ) -> [Effect] {
    var screen = top
    let request = question(&screen, world)
    top = screen
    return perform(request)
  }

  mutating func run(_ command: Command) -> [Effect] {
    if let reason = command.reason(top, world) {
      say(Notice(.warning, reason.capitalisedFirst + "."))
      return []
    }
    return ask(command.run)
  }

  mutating func perform(_ request: Request) -> [Effect] {
    switch request {
    case .none: return []
    case .open(let screen):
      if world.past != nil, screen is any FormPage { return sayPast() }
      if mustSayWhy(screen) { return askWhy(screen) }
      let kept = keepDraft() + look(opening: screen)
      open(screen)
      return kept
    case .close: return close()
    case .look(let past, let comparing): return look(at: past, comparing: comparing)
    case .later(let past):
      let later = PastDay(day: past.day.adding(months: 1), way: past.way)
      if later.day >= present?.today ?? world.today { return perform(.lookAtToday) }
      return look(at: later, comparing: false)
    case .lookAtToday:
      lookAtToday()
      return []
    case .answer(let tag, let value):
      return close() + update(.answered(tag: tag, value: value))
    case .root(let index): return show(root: index)
    case .tell(let message): return ask { $0.receive(message, world: $1) }
    case .quit: return keepDraft() + [.quit]
    case .change(let recording): return record(recording)
    case .clockIsRight: return noteClockIsRight()
    case .perform(.keepPreferences(let preferences)):
      world.preferences = preferences
      prepareVisible()
      return [.keepPreferences(preferences)]
    case .perform(let effect): return [effect]
    case .say(let notice):
      say(notice)
      return []
    case .run(let id):
      let effects = close()
      guard let command = commands.first(where: { $0.id == id }) else { return effects }
      return effects + run(command)
    case .all(let requests): return performAll(requests)
    }
  }

  /// Opens a form again that could not be kept when it was left, so that what was typed is not lost.
  private mutating func goOn(with form: KeptForm, _ error: any Explained) -> [Effect] {
    defer { say(Notice(error)) }
    keptDraft = form
    if top.draft(world)?.key == form.key { return [] }
    let others = world.keptForms.filter { $0.key != form.key }
    world.keptForms = others
    guard let screen = form.screen(world) else { return [] }
    open(screen)
    return []
  }

  private mutating func close() -> [Effect] {
    let kept = keepDraft()
    if !stack.isEmpty { stack.removeLast() }
    prepareVisible()
    return kept
  }

  /// Leaves a screen of the stack and all above it.
  mutating func closeAll(from index: Int) {
    stack.removeSubrange(index...)
    prepareVisible()
  }

  mutating func show(root index: Int) -> [Effect] {
    let kept = keepDraft()
    guard roots.indices.contains(index) else { return kept }
    stack.removeAll()
    root = index
    prepareVisible()
    return kept
  }

  /// Hands a change out to be recorded, where anything can be.
  private mutating func record(_ recording: Recording) -> [Effect] {
    if let reason = world.readOnlyReason {
      say(Notice(.error, "Nothing can be recorded: \(reason)."))
      return []
    }
    if world.past != nil { return sayPast() }
    if let question = clockQuestion(before: .change(recording)) { return perform(question) }
    var recording = recording
    recording.clock = world.clock
    return [.record(recording)]
  }

  /// The clock is not asked about again in this sitting.
  private mutating func noteClockIsRight() -> [Effect] {
    world.clock = .said
    return []
  }

  /// The past cannot be changed, only put right from today.
  private mutating func sayPast() -> [Effect] {
    say(Notice(.warning, "This is a past day: nothing is recorded here. Esc goes back to today."))
    return []
  }

  /// Returns the present that waits while a past day is shown, and forgets it; nil where none does.
  mutating func leavePresent() -> (register: Register, today: Day)? {
    defer { present = nil }
    return present
  }

  private mutating func recorded(
    _ recording: Recording, _ entry: Entry, _ register: Register
  ) -> [Effect] {
    world.register = register
    refreshOfficer()
    unmark(Set(entry.facts.compactMap(\.child)))
    prepareVisible()
    say(Notice(.success, recording.done(entry, register)))
    if recording.formPart != nil {
      return ask { $0.receive(.recorded(recording, entry, register), world: $1) } + keepDraft()
    }
    guard let key = recording.formKey else { return [] }
    keptDraft = nil
    return [.discardForm(key)]
  }

  private mutating func idle(now: Moment, today: Day) -> [Effect] {
    world.now = now
    if present != nil {
      present?.today = today
    } else if today != world.today {
      world.today = today
      prepareVisible()
    }
    return keepDraft() + ask { $0.receive(.idle(now: now, today: today), world: $1) }
  }

  /// Hands out what is half typed, where it is new.
  private mutating func keepDraft() -> [Effect] {
    guard let draft = top.draft(world),
      draft.key != keptDraft?.key || draft.value != keptDraft?.value
    else { return [] }
    keptDraft = draft
    return [.keepForm(draft)]
  }

  private mutating func unmark(_ children: Set<ChildID>) {
    for index in roots.indices { roots[index].unmark(children) }
    for index in stack.indices { stack[index].unmark(children) }
  }

  /// The officer at the desk may have been changed by what was recorded.
  private mutating func refreshOfficer() {
    if let officer = world.register.officer(world.officer.id) { world.officer = officer }
  }

  /// Puts in order the screens that are seen; the others follow when they are.
  private mutating func prepareVisible() {
    guard let base = stack.lastIndex(where: { !$0.isPopup }) else {
      roots[root].prepare(world)
      for index in stack.indices { stack[index].prepare(world) }
      return
    }
    for index in base..<stack.count { stack[index].prepare(world) }
  }

  /// Opens the page of the child with an id.
  private mutating func find(_ id: ChildID) -> [Effect] {
    guard world.register.row(of: id) != nil || world.sight.reach != .everyone else {
      say(Notice(Refusal.noSuchChild(id)))
      return []
    }
    return perform(.open(ChildScreen(id)))
  }
}
