import Console
import Domain
import Reports

/// The thread of one notification: what was raised, every answer, every move.
struct NotificationScreen: CasePage {
  let number: Int
  let child: ChildID
  private var scroll = 0

  init(number: Int, child: ChildID) {
    self.number = number
    self.child = child
  }

  func title(_ world: World) -> String { QANotification.title(number) }
  func children(_ world: World) -> [ChildID] { [child] }

  var commands: [Command] {
    [
      step("answer", [.character("a")], "Record an answer", short: "Answer") {
        .open(AnswerForm($0.number, $0.child, $1), $1)
      },
      step("escalate", [.character("e")], "Escalate", short: "Escalate") {
        .open(EscalateForm($0.number, $0.child, $1), $1)
      },
      step("resolve", [.character("x")], "Resolve", short: "Resolve") {
        .open(ResolveForm($0.number, $0.child), $1)
      },
      again,
    ]
  }

  /// Raising a matter that was resolved and is open again: the new one names the old one.
  private var again: Command {
    .of(
      NotificationScreen.self, "again", [.character("y")], "Raise it again", short: "Raise again",
      reason: { screen, world in
        guard let one = world.notification(screen.number, of: screen.child) else {
          return "it cannot be read"
        }
        if one.isPraise || !one.isResolved { return "it is not resolved" }
        return world.reasonNot(to: .direct(screen.child))
      },
      run: { screen, world in
        guard let one = world.notification(screen.number, of: screen.child) else { return .none }
        return .open(RaiseForm([screen.child], world, repeating: one), world)
      })
  }

  private func step(
    _ id: String, _ keys: [Key], _ title: String, short: String,
    run: @escaping (NotificationScreen, World) -> Request
  ) -> Command {
    .of(
      NotificationScreen.self, id, keys, title, short: short,
      reason: { screen, world in
        guard let one = world.notification(screen.number, of: screen.child) else {
          return "it cannot be read"
        }
        if one.isPraise {
          return id == "escalate" ? "praise never escalates" : "praise closes itself"
        }
        if one.isResolved { return "it is resolved" }
        return world.reasonNot(to: .direct(screen.child))
      },
      run: { screen, world in run(screen, world) })
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch key {
    case .down: scroll += 1
    case .up: scroll = max(0, scroll - 1)
    default: break
    }
    return .none
  }

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    drawThread(on: &canvas, in: area.inset(by: 2, 1), world: world)
  }

  /// Draws the thread alone, for the board too, where it stands beside the cards.
  func drawThread(on canvas: inout Canvas, in inside: Area, world: World) {
    guard let one = world.notification(number, of: child) else {
      canvas.put("This notification was taken back", in: inside.row(0), style: Style(.muted))
      return
    }
    guard let state = world.state(of: child) else { return }
    let thread = NotificationThread(
      one, of: state, in: world.register, at: world.seen)
    let lines = lines(thread, world, width: min(inside.width, 96))
    let first = min(scroll, max(0, lines.count - inside.height))
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      canvas.put(line, x: inside.x, y: inside.y + row, width: inside.width)
    }
  }

  private func lines(_ thread: NotificationThread, _ world: World, width: Int) -> [[Piece]] {
    let one = thread.notification
    var lines: [[Piece]] = [
      [
        Piece(one.title, .title), Piece("  \(thread.childName)", .strong),
        Piece("  \(thread.line?.reason?.title ?? "")", one.isPraise ? .praise : .text),
      ]
    ]
    lines += ladderLine(one).wrapped(to: width) + [[]]
    for step in thread.steps {
      lines += [
        Piece("\(step.on.weekdayShort)  \(step.heading)", .heading),
        Piece("  recorded by \(step.by)", .muted),
      ].wrapped(to: width, indent: 2)
      lines += step.text.wrapped(to: width - 2).map { [Piece("  \($0)")] } + [[]]
    }
    for words in thread.stages.map(\.words)
      + [thread.wholeWords?.capitalisedFirst].compactMap(\.self)
    {
      lines += [Piece(words, .muted)].wrapped(to: width, indent: 2)
    }
    if let number = thread.repeatedBy {
      lines.append([Piece("Raised again as \(QANotification.title(number))", .warning)])
    }
    if let line = thread.line, !line.isResolved {
      lines.append([Piece(line.awaits.capitalisedFirst, line.isLate ? .dueLate : .dueSoon)])
    }
    return lines
  }

  private func end(isReached: Bool) -> [Piece] {
    let word = isReached ? "[Resolved]" : "Resolved"
    return [Piece(" → ", .muted), Piece(word, isReached ? .success : .muted)]
  }

  /// The whole ladder under which it was raised, with the present stage marked.
  private func ladderLine(_ one: QANotification) -> [Piece] {
    if one.isPraise {
      return [Piece("praise: shared with social worker and team manager; closes itself", .muted)]
    }
    return one.ladder.stages.enumerated().flatMap { index, stage -> [Piece] in
      let isHere = stage.key == one.stage && !one.isResolved
      let arrow = index == 0 ? "" : " → "
      return [
        Piece(arrow, .muted),
        Piece(isHere ? "[\(stage.title)]" : stage.title, isHere ? .strong : .muted),
      ]
    } + end(isReached: one.isResolved)
  }
}
