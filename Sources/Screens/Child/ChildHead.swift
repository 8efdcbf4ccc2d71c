import Console
import Domain

/// The two lines over a child's page: who the child is, and who is responsible.
struct ChildHead {
  let state: ChildState
  let world: World

  func draw(on canvas: inout Canvas, in area: Area) {
    let inside = area.inset(by: 1, 0)
    canvas.put(who, x: inside.x, y: inside.y, width: inside.width)
    canvas.put(people, x: inside.x, y: inside.y + 1, width: inside.width)
  }

  private var who: [Piece] {
    let tracking = state.currentTracking?.value.priority
    let glyph = PriorityCell.glyph(tracking)
    var pieces = [
      Piece(state.name, .title),
      Piece("  \(GlyphSet.unicode.text(glyph)) \(tracking?.title ?? "not set")  ", glyph.role),
    ]
    let parts = [
      state.description.knownAs.map { "known as \($0)" },
      state.age(on: world.today).map { "\($0) years" }, "id \(state.id)",
      state.legalStatus.map { "\($0.rawValue) \($0.shortName)" },
      state.placement.map { "\($0.rawValue) \($0.shortName)" },
    ].compactMap { $0 }
    pieces.append(Piece(parts.joined(separator: " · ")))
    return pieces
  }

  private var people: [Piece] {
    var parts = [care]
    if let officer = state.officer.flatMap({ world.register.officer($0) }) {
      let from = state.allocations.last?.on
      let isSinceStart = from.map { $0 <= (state.currentPeriod?.start ?? $0).adding(days: 28) }
      parts.append(
        "IRO \(officer.name)"
          + (isSinceStart == true
            ? " (since the start)" : from.map { " (since \($0.short))" } ?? ""))
    } else {
      parts.append("no IRO")
    }
    if let worker = state.socialWorker { parts.append("SW \(worker)") }
    if let manager = state.description.teamManager { parts.append("TM \(manager)") }
    return [Piece(parts.joined(separator: " · "), .muted)]
  }

  private var care: String {
    guard let period = state.currentPeriod else {
      guard let last = state.periods.last, let end = last.end else { return "not looked after" }
      let why = last.endReason.map { ": \($0.meaning)" } ?? ""
      return "left care on \(end.short)\(why)"
    }
    let months = Self.months(from: period.start, to: world.today)
    let long = months >= 12 ? "\(months / 12) y \(months % 12) m" : "\(months) m"
    return "looked after \(long), since \(period.start.short)"
  }

  /// Whole months from a day to another.
  static func months(from: Day, to: Day) -> Int {
    var months = (to.year - from.year) * 12 + to.month - from.month
    if to < from.adding(months: months) { months -= 1 }
    return max(0, months)
  }
}
