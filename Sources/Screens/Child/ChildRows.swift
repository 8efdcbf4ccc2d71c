import Console
import Domain
import Reports

/// The lines of each tab of a child's page, drawn from what the reports say.
struct ChildRows {
  let page: ChildPage
  let world: World
  /// Who opened the case though it is not theirs; only the trail shows it.
  var accesses: [Access] = []

  func rows(_ tab: ChildTab) -> [ChildRow] {
    switch tab {
    case .overview: doubtsBelow + page.clocks.map(row)
    case .reviews:
      (page.reviews.map(row).of("held") + adjourned.of("adjourned")
        + page.decisions.map(row).of("decisions")).newestFirst
    case .visits: (page.visits.map(row).of("visits") + notes.of("calls and notes")).newestFirst
    case .tracking: page.tracking.map(row)
    case .notifications: page.notifications.map(row)
    case .placements:
      siblings + page.doubts.map(row)
        + (page.placements.map(row).of("placements") + missing.of("missing")).newestFirst + details
    case .health: page.health.map(row) + duties
    case .trail: trail
    }
  }

  private func row(_ clock: ClockLine) -> ChildRow {
    let glyph: Glyph =
      switch clock.state {
      case .met: .done
      case .answered, .superseded: .info
      case .notStarted: .notStarted
      case .notKnown: .notKnown
      case .running(let state, let lateness):
        lateness == nil && clock.isLocalTargetMissed ? .warning : StateGlyph.glyph(state)
      }
    let isLate = clock.lateWords != nil
    let runs = clock.due != nil && glyph != .done
    let left = ChildOverview.left(of: world.size.columns)
    let titleWidth = max(16, min(34, left - 31))
    let whole = clock.words.columns <= left - titleWidth - 8 ? clock.words : clock.shortWords
    let words = isLate ? "\(clock.lateWords ?? "") (\(clock.due?.dayMonth ?? ""))" : whole
    var row = ChildRow(
      when: "", glyph: glyph, title: clock.title.padded(to: titleWidth), detail: words,
      role: runs ? .text : .muted, rule: clock.rule)
    if case .decision(let number) = clock.subject { row.decision = number }
    return row
  }

  private func row(_ review: ReviewLine) -> ChildRow {
    let isLate = review.wasInTime == false
    var parts: [String] = []
    if let due = review.due {
      parts.append(isLate ? "late, was due \(due.short)" : "in time, due \(due.short)")
    }
    if let by = review.completeBy, let met = review.adjourned.first {
      parts.append("met \(met.short), to be completed by \(by.short)")
    }
    parts.append(
      review.participation.map { "\($0.rawValue) \($0.meaning)" } ?? "no participation code")
    if let theirs = review.extractSays { parts.append("the extract says \(theirs.rawValue)") }
    if let noTalk = review.noTalk { parts.append(noTalk) }
    if let answers = review.answers { parts.append(answers) }
    if let views = review.views { parts.append("“\(views)”") }
    return ChildRow(
      when: review.held.short, glyph: isLate ? .late : .done,
      title: review.title + (review.isNumberInferred ? " (number inferred)" : ""),
      detail: parts.joined(separator: " · "), event: review.id, on: review.held)
  }

  private func row(_ line: DecisionLine) -> ChildRow {
    let decision = line.decision
    let glyph: Glyph =
      switch decision.ended?.value.status {
      case .done: .done
      case .notDone: .late
      case .notNeeded: .info
      case nil: line.isOverdue ? .late : .later
      }
    var row = ChildRow(
      when: decision.made.on.short, glyph: glyph, title: decision.title.capitalisedFirst,
      detail: "\(DecisionWords.line(decision.made.value)) · \(line.state)",
      event: decision.made.id, on: decision.made.on)
    row.decision = decision.isOpen ? decision.number : nil
    return row
  }

  private var adjourned: [ChildRow] {
    page.state.reviews.adjourned.reversed().map { meeting in
      ChildRow(
        when: meeting.on.short, glyph: .soon, title: "Adjourned", detail: meeting.value.reason,
        event: meeting.id, on: meeting.on)
    }
  }

  private func row(_ visit: VisitLine) -> ChildRow {
    ChildRow(
      when: visit.on.short, glyph: glyph(visit.visit), title: visit.sentence,
      detail: visit.visit.views ?? "", event: visit.id, on: visit.on)
  }

  private func glyph(_ visit: Visit) -> Glyph {
    visit.imported == true ? .notKnown : visit.seen ? .done : .warning
  }

  private var notes: [ChildRow] {
    page.state.notes.all.reversed().map { note in
      ChildRow(
        when: note.on.short, glyph: .info, title: note.value.kind.title.capitalisedFirst,
        detail: note.value.text, event: note.id, on: note.on)
    }
  }

  private func row(_ set: Recorded<Tracking>) -> ChildRow {
    ChildRow(
      when: set.on.short, glyph: PriorityCell.glyph(set.value.priority),
      title: set.value.priority.title, detail: set.value.reason, event: set.id)
  }

  private func row(_ thread: NotificationThread) -> ChildRow {
    let one = thread.notification
    let line = thread.line
    return ChildRow(
      when: one.raised.on.short,
      glyph: one.isPraise
        ? .praise : one.isResolved ? .done : line?.isLate == true ? .late : .soon,
      title: "\(one.title) \(line?.reason?.title.lowercased() ?? "")",
      detail: [line?.stage?.title, line?.awaits].compactMap { $0 }.joined(separator: " · "),
      event: one.raised.id, notification: one.number)
  }

  private var siblings: [ChildRow] {
    page.people.siblings.map { sibling in
      let isRead = world.sight.reads(sibling.id, in: world.register)
      return ChildRow(
        when: "", glyph: .arrowRight,
        title: "Brother or sister: \(isRead ? sibling.name : sibling.words)",
        detail: !sibling.isKnown
          ? "not in this register" : isRead ? "Enter opens" : "Enter asks why, then opens",
        sibling: sibling.isKnown ? sibling.id : nil)
    }
  }

  /// Where the doubts stand, on the first tab.
  private var doubtsBelow: [ChildRow] {
    let open = page.doubts.filter { $0.settled == nil }
    guard let first = open.first else { return [] }
    return [
      ChildRow(
        when: "", glyph: .warning, title: "\(open.count.counted("doubt")) of the last import",
        detail: "= shows and settles \(open.count == 1 ? "it" : "them")", role: .warning,
        doubt: first.number)
    ]
  }

  private func row(_ line: DoubtLine) -> ChildRow {
    ChildRow(
      when: line.settled?.on.short ?? "doubt", glyph: line.settled == nil ? .warning : .done,
      title: line.doubt.key.rule, detail: line.settledWords ?? line.words,
      role: line.settled == nil ? .text : .muted, event: line.settled?.id,
      doubt: line.settled == nil ? line.number : nil)
  }

  private func row(_ line: PlacementLine) -> ChildRow {
    let until = line.episode.end.map { "until \($0.short)" } ?? "now"
    return ChildRow(
      when: line.episode.start.short, glyph: line.episode.end == nil ? .pointer : .bullet,
      title: "\(line.legalStatus) · \(line.placement)",
      detail: [until, line.length, line.ended].compactMap { $0 }.joined(separator: ", "),
      on: line.episode.start)
  }

  private var missing: [ChildRow] {
    page.state.care.missing.reversed().map { spell in
      ChildRow(
        when: spell.start.short, glyph: .warning, title: "Missing",
        detail: spell.end.map { "until \($0.short)" } ?? "not back yet", on: spell.start)
    }
  }

  private var details: [ChildRow] {
    page.details.map { ChildRow(when: "", glyph: .bullet, title: $0.title, detail: $0.words) }
  }

  private func row(_ line: HealthLine) -> ChildRow {
    ChildRow(
      when: line.on?.short ?? "",
      glyph: line.isHeading ? .info : line.on == nil ? .bullet : line.isDone ? .done : .info,
      title: line.title,
      detail: line.words)
  }

  /// What was done of the other duties: permanence, pathway, adoption.
  private var duties: [ChildRow] {
    page.state.completions.all.reversed().compactMap { done in
      let rule = world.register.rules.named(done.value.rule)
      guard rule?.family != .health else { return nil }
      return ChildRow(
        when: done.on.short, glyph: .done, title: rule?.title ?? done.value.rule.rawValue,
        detail: done.value.outcome ?? "", event: done.id)
    }
  }

  /// What was recorded and who else opened the case, the newest first.
  private var trail: [ChildRow] {
    let looks = AccessLine.all(
      of: page.state.id, among: accesses, in: world.register, today: world.today)
    let events = page.trail.map { (at: $0.at, row: row($0)) }
    return (events + looks.map { (at: $0.at, row: row($0)) })
      .enumerated().sorted { ($0.element.at, $0.offset) > ($1.element.at, $1.offset) }
      .map(\.element.row)
  }

  private func row(_ look: AccessLine) -> ChildRow {
    ChildRow(
      when: "–", glyph: .bullet, title: "\(look.by) \(look.sentence)",
      detail: "on \(look.at.day.short) \(look.at.clock)", role: .muted)
  }

  private func row(_ line: TrailLine) -> ChildRow {
    var detail = line.inForce ? "" : "no longer in force · "
    detail += "on \(line.on.short), recorded \(line.at.day.short) \(line.at.clock) by \(line.by)"
    if let reason = line.reason { detail += " · \(reason)" }
    return ChildRow(
      when: "\(line.id)", glyph: line.inForce ? .bullet : .times, title: line.sentence,
      detail: detail, role: line.inForce ? .text : .muted,
      event: line.canBePutRight ? line.id : nil)
  }

  /// The trail of the IRO's involvement, newest first.
  var footprint: [Timeline.Row] {
    page.footprint.prefix(80).map { line in
      let glyph: Glyph =
        switch line.kind {
        case .review, .completion: .done
        case .adjournment: .soon
        case .notification: .warning
        case .tracking: .pointer
        default: .bullet
        }
      return Timeline.Row(line.on.short, glyph, line.sentence)
    }
  }
}
