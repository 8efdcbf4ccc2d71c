import Console
import Domain
import Reports

/// The first tab of a child's page: plan and clocks at the left, the footprint at the right.
struct ChildOverview {
  let page: ChildPage
  let world: World
  let rows: [ChildRow]
  let scroll: Scroll

  /// How wide the clocks are: half, or all where the footprint stands below them.
  static func left(of width: Int) -> Int { width < 100 ? width : width / 2 }

  func draw(on canvas: inout Canvas, in area: Area) {
    var (left, right) = area.splitLeft(ChildOverview.left(of: area.width))
    if right.isEmpty { (left, right) = area.splitBottom(max(4, area.height / 3)) }
    let planLines = plan(canvas.glyphs).flatMap { $0.wrapped(to: left.width - 4, indent: 2) }
    let (top, below) = left.splitTop(min(max(planLines.count + 2, 4), left.height / 2))
    let planInside = Panel("Plan").draw(on: &canvas, in: top)
    for (row, line) in planLines.prefix(planInside.height).enumerated() {
      canvas.put(line, x: planInside.x, y: planInside.y + row, width: planInside.width)
    }
    let clocks = Panel("Clocks", note: "w why · d done", isFocused: true)
      .draw(on: &canvas, in: below)
    ChildRows.draw(rows, scroll, on: &canvas, in: clocks, emptyText: "No clock runs.")
    let foot = Panel("Footprint").draw(on: &canvas, in: right)
    Timeline(ChildRows(page: page, world: world).footprint).draw(on: &canvas, in: foot)
  }

  private func plan(_ glyphs: GlyphSet) -> [[Piece]] {
    let panel = page.plan
    var lines = watch(panel, glyphs)
    let permanence = [panel.permanence, panel.permanenceAgreed].compactMap { $0 }
    lines.append([
      Piece("Permanence: ", .muted),
      Piece(permanence.isEmpty ? "none recorded" : permanence.joined(separator: ", ")),
    ])
    if let superseded = panel.permanenceSuperseded {
      lines.append([Piece("  \(superseded)", .warning)])
    }
    if let adoption = panel.adoption {
      lines.append([Piece("Adoption: ", .muted), Piece(adoption)])
    }
    lines += page.careNotes.map { [Piece($0, .warning)] }
    lines.append([Piece(page.contacts.words.joined(separator: " · "), .muted)])
    for (words, planned) in [
      ("Review planned: ", page.state.reviews.nextPlanned?.value.appointment),
      ("Visit planned: ", page.state.visits.nextPlanned?.value),
    ] {
      if let planned { lines.append([Piece(words, .muted), Piece(when(planned))]) }
    }
    if let missing = panel.withoutCode { lines.append([Piece(missing, .warning)]) }
    if !page.state.reviews.unsettled.isEmpty {
      lines.append([Piece("A review differs from the extract; = settles it", .warning)])
    }
    return lines
  }

  /// The tracking priority, why, and what it promises.
  private func watch(_ panel: PlanPanel, _ glyphs: GlyphSet) -> [[Piece]] {
    var lines: [[Piece]] = []
    if let priority = panel.priority {
      let glyph = PriorityCell.glyph(priority)
      lines.append([
        Piece("\(glyphs.text(glyph)) \(priority.title)", glyph.role),
        Piece(" \(panel.since ?? "")", .muted),
      ])
      if let reason = panel.reason { lines.append([Piece("  \(reason)")]) }
      lines += panel.monitoring.map { promise(_: $0) }
      if panel.deputyHeadTold { lines.append([Piece("  deputy head of service told", .muted)]) }
    } else {
      lines.append([
        Piece("\(glyphs.text(.unset)) No tracking priority is set; t sets one", .priorityUnset)
      ])
    }
    return lines
  }

  private func promise(_ promise: PlanPanel.Promise) -> [Piece] {
    let clock = promise.clock
    let late = clock?.lateWords != nil
    let words = clock.map { " · \($0.words)" } ?? ""
    return [Piece("  \(promise.words)", .muted), Piece(words, late ? .dueLate : .muted)]
  }

  private func when(_ appointment: Appointment) -> String {
    [appointment.day.weekdayShort, appointment.time, appointment.place].compactMap { $0 }
      .joined(separator: ", ")
  }
}
