import Console
import Domain
import Reports

/// The first tab of a child's page: plan and clocks at the left, the footprint at the right.
struct ChildOverview {
  let state: ChildState
  let world: World
  let rows: [ChildRow]
  let scroll: Scroll

  func draw(on canvas: inout Canvas, in area: Area) {
    let (left, right) = area.splitLeft(area.width / 2)
    let planLines = plan
    let (top, below) = left.splitTop(min(max(planLines.count + 2, 5), area.height / 2))
    let planInside = Panel("Plan").draw(on: &canvas, in: top)
    for (row, line) in planLines.prefix(planInside.height).enumerated() {
      canvas.put(line, x: planInside.x, y: planInside.y + row, width: planInside.width)
    }
    let clocks = Panel("Clocks", note: "w why · d done", isFocused: true)
      .draw(on: &canvas, in: below)
    ChildRows.draw(
      rows, scroll, on: &canvas, in: clocks, emptyText: "No clock runs.")
    let foot = Panel("Footprint").draw(on: &canvas, in: right)
    Timeline(footprint).draw(on: &canvas, in: foot)
  }

  private var plan: [[Piece]] {
    var lines: [[Piece]] = []
    if let tracking = state.currentTracking {
      let glyph = PriorityCell.glyph(tracking.value.priority)
      lines.append([
        Piece("\(GlyphSet.unicode.text(glyph)) \(tracking.value.priority.title)", glyph.role),
        Piece(" since \(tracking.on.short)", .muted),
      ])
      lines.append([Piece("  \(tracking.value.reason)")])
      lines += promises(tracking.value.monitoring)
    } else {
      lines.append([Piece("○ No tracking priority is set; t sets one", .priorityUnset)])
    }
    let plan = state.permanencePlan
    let words =
      plan.map { "\($0.value.outcome ?? "agreed"), \($0.on.short)" } ?? "none recorded"
    lines.append([Piece("Permanence: ", .muted), Piece(words)])
    if let planned = state.nextPlannedReview?.value {
      lines.append([Piece("Review planned: ", .muted), Piece(when(planned))])
    }
    if let planned = state.nextPlannedVisit?.value {
      lines.append([Piece("Visit planned: ", .muted), Piece(when(planned))])
    }
    if !state.unsettledReviews.isEmpty {
      lines.append([Piece("A review differs from the extract; = settles it", .warning)])
    }
    return lines
  }

  private func promises(_ monitoring: Monitoring) -> [[Piece]] {
    var parts: [String] = []
    if let weeks = monitoring.updateEveryWeeks { parts.append("SW update every \(weeks) wk") }
    if let weeks = monitoring.fileCheckEveryWeeks { parts.append("file check every \(weeks) wk") }
    if let by = monitoring.earlyReviewBy { parts.append("early review by \(by.short)") }
    if monitoring.deputyHeadTold == true { parts.append("deputy head told") }
    return parts.isEmpty ? [] : [[Piece("  " + parts.joined(separator: " · "), .muted)]]
  }

  private func when(_ appointment: Appointment) -> String {
    [appointment.day.weekdayShort, appointment.time, appointment.place].compactMap { $0 }
      .joined(separator: ", ")
  }

  private var footprint: [Timeline.Row] {
    ChildRows(state: state, world: world).footprint
  }
}
