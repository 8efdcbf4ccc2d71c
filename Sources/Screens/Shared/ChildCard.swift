import Console
import Domain
import Reports

/// The child under the cursor in short: who, where, how closely watched, when seen, what is next.
struct ChildCard {
  private let state: ChildState?
  private let id: ChildID
  private let world: World
  /// What the row says of it, in a sentence.
  private let remark: String

  init(_ id: ChildID, world: World, remark: String = "") {
    self.id = id
    self.world = world
    self.remark = remark
    state = world.state(of: id)
  }

  func draw(on canvas: inout Canvas, in area: Area, isWide: Bool) {
    guard let state else {
      canvas.put("The record of \(id) cannot be read", in: area.row(0), style: Style(.error))
      return
    }
    if isWide {
      let inside = Panel(state.name).draw(on: &canvas, in: area)
      draw(long(state, in: inside, canvas.glyphs), on: &canvas, in: inside)
    } else {
      canvas.horizontal(y: area.y)
      canvas.put(
        " \(state.name) ", x: 2, y: area.y, style: Style(.heading), width: area.width - 4)
      draw(short(state, canvas.glyphs), on: &canvas, in: area.splitTop(1).rest.inset(by: 2, 0))
    }
  }

  /// What was said and noted is read on the page, where a look at the case of another is kept.
  private var isNoted: Bool { world.desk.isNoted(opening: id, world.register) }

  private func draw(_ lines: [[Piece]], on canvas: inout Canvas, in area: Area) {
    var y = 0
    for line in lines where y < area.height {
      for part in line.wrapped(to: area.width, indent: 2) where y < area.height {
        canvas.put(part, x: area.x, y: area.y + y, width: area.width)
        y += 1
      }
    }
  }

  private func short(_ state: ChildState, _ glyphs: GlyphSet) -> [[Piece]] {
    let reason = state.tracking.current.map { [Piece(" · \($0.value.reason)", .muted)] } ?? []
    let next = remark.isEmpty ? nextClocks(state) : remark
    return [who(state), watch(state, glyphs) + reason, seen(state), [Piece(next)]]
  }

  private func long(_ state: ChildState, in area: Area, _ glyphs: GlyphSet) -> [[Piece]] {
    var lines: [[Piece]] = [who(state), people(state), []]
    if !remark.isEmpty { lines += [[Piece(remark, .strong)], []] }
    lines.append(watch(state, glyphs))
    if let reason = state.tracking.current?.value.reason { lines.append([Piece(reason, .muted)]) }
    lines += [[], seen(state)]
    if !isNoted, let views = state.visits.lastSeen?.value.views {
      lines.append([Piece("“\(views)”", .muted)])
    }
    lines += [[], [Piece("Clocks", .heading)]]
    lines += clocks(state, width: area.width, glyphs)
    let open = state.notifications.open
    if !open.isEmpty {
      lines += [[], [Piece("Notifications", .heading)]]
      lines += open.map { [Piece("\($0.title) ", .strong), Piece(stage($0), .muted)] }
    }
    return isNoted ? lines : lines + lately(room: area.height - lines.count - 2)
  }

  /// The latest of the footprint, where it has room for more than a line or two.
  private func lately(room: Int) -> [[Piece]] {
    guard room > 4, let row = world.register.row(of: id) else { return [] }
    let footprint = (try? FootprintLine.latest(of: row, in: world.register, count: room)) ?? []
    return [[], [Piece("Footprint", .heading)]]
      + footprint.map {
        [Piece("\(DayWords.date($0.on, today: world.today))  ", .muted), Piece($0.sentence)]
      }
  }

  private func who(_ state: ChildState) -> [Piece] {
    let parts = [
      state.age(on: world.today).map { $0.counted("year") }, "id \(id)",
      state.care.legalStatus(on: world.today).map { "\($0.rawValue) \($0.shortName)" },
      state.care.placement(on: world.today).map { "\($0.rawValue) \($0.shortName)" },
    ].compactMap { $0 }
    return [Piece(parts.joined(separator: " · "), .text)]
  }

  private func people(_ state: ChildState) -> [Piece] {
    let iro =
      state.officer(on: world.today).flatMap { world.register.officer($0)?.name } ?? "no IRO"
    let coming =
      world.register.row(of: state.id)
      .flatMap { world.register.comingHolder(at: $0, after: world.today) }.map { " \($0)" } ?? ""
    let worker = state.details.socialWorker.map { " · SW \($0)" } ?? ""
    return [Piece("IRO \(iro)\(coming)\(worker)", .muted)]
  }

  private func watch(_ state: ChildState, _ glyphs: GlyphSet) -> [Piece] {
    let tracking = state.tracking.current
    let glyph = PriorityCell.glyph(tracking?.value.priority)
    let word = tracking?.value.priority.title ?? "No priority set"
    let since = tracking.map { " since \($0.on.short)" } ?? ""
    return [Piece("\(glyphs.text(glyph)) \(word)", glyph.role), Piece(since, .muted)]
  }

  private func seen(_ state: ChildState) -> [Piece] {
    let contacts = LastContacts(state)
    guard !contacts.isEmpty else { return [Piece("No visit is recorded yet", .muted)] }
    let words = contacts.words
    let other = words.dropFirst().map { Piece(" · \($0)", .muted) }
    guard let seen = contacts.seen else {
      return [Piece(words[0], contacts.listed == nil ? .text : .muted)] + other
    }
    let alone = seen.value.alone ? ", alone" : ""
    return [
      Piece("Last seen \(seen.on.short)", .text),
      Piece(" · \((world.today - seen.on).counted("day")) ago\(alone)", .muted),
    ] + other
  }

  /// The nearest of the running clocks: "Review 7 by 26 Dec · Child seen by 26 Dec".
  private func nextClocks(_ state: ChildState) -> String {
    let parts = running(state).prefix(3).compactMap { clock in
      clock.due.map { "\(clock.title) by \(DayWords.date($0, today: world.today))" }
    }
    return parts.isEmpty ? "No clock runs" : parts.joined(separator: " · ")
  }

  private func running(_ state: ChildState) -> [Clock] {
    state.clocks(in: world.register.clockContext, on: world.today)
      .filter { $0.isRunning && $0.due != nil }
      .sorted { ($0.due ?? world.today) < ($1.due ?? world.today) }
  }

  private func clocks(
    _ state: ChildState, width: Int, _ glyphs: GlyphSet
  ) -> [[Piece]] {
    let soonUntil = world.register.soonUntil(world.today)
    return running(state).prefix(7).map { clock in
      guard let due = clock.due else { return [] }
      let glyph = StateGlyph.glyph(
        DueState(due: due, today: world.today, soonUntil: soonUntil))
      return [
        Piece("\(glyphs.text(glyph)) ", glyph.role),
        Piece(clock.title.padded(to: max(14, width - 14)), .text),
        Piece(" \(due.short)", glyph.role),
      ]
    }
  }

  private func stage(_ open: QANotification) -> String {
    let stage = open.ladder.stage(open.stage)?.title ?? open.stage
    return "\(stage) since \(open.stageSince.short)"
  }
}

/// The glyph of how pressing a due day is.
enum StateGlyph {
  static func glyph(_ state: DueState) -> Glyph {
    switch state {
    case .late: .late
    case .today: .today
    case .soon: .soon
    case .later: .later
    case .notStarted: .notStarted
    case .notKnown: .notKnown
    }
  }
}
