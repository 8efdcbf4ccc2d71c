import Console
import Domain
import Reports

/// The lines of each tab of a child's page.
struct ChildRows {
  let state: ChildState
  let world: World

  private var sentence: EventSentence { EventSentence(world.register) }

  func rows(_ tab: ChildTab) -> [ChildRow] {
    switch tab {
    case .overview: clocks
    case .reviews: reviews
    case .visits: visits
    case .tracking: tracking
    case .notifications: notifications
    case .placements: placements
    case .health: health
    case .trail: trail
    }
  }

  /// Every clock that applies: those that run first, the nearest on top.
  private var clocks: [ChildRow] {
    let seen = Seen(today: world.today, now: world.now)
    let all = Why.all(of: state, in: world.register, at: seen)
    let order = all.enumerated().sorted {
      ($0.element.clock.due ?? Day(number: .max), $0.offset)
        < ($1.element.clock.due ?? Day(number: .max), $1.offset)
    }
    return order.map { _, why in
      let due = why.clock.due
      let state = due.map {
        DueState(due: $0, today: world.today, soonUntil: world.register.soonUntil(world.today))
      }
      let glyph: Glyph =
        switch why.clock.status {
        case .met: .done
        case .notStarted: .notStarted
        case .notKnown: .notKnown
        case .running: state.map { StateGlyph.glyph($0) } ?? .later
        }
      let isQuiet = due == nil
      return ChildRow(
        when: due?.short ?? "", glyph: glyph, title: why.title, detail: why.stateWords,
        role: isQuiet ? .muted : .text, rule: why.clock.rule)
    }
  }

  private var reviews: [ChildRow] {
    state.reviews.reversed().map(row)
      + state.adjournedReviews.map { meeting in
        ChildRow(
          when: meeting.on.short, glyph: .soon, title: "Adjourned", detail: meeting.value.reason,
          event: meeting.id)
      }
  }

  private func row(_ review: Review) -> ChildRow {
    let isLate = review.due.map { review.held > $0 } ?? false
    var parts = [
      review.participation.map { "\($0.rawValue) \($0.meaning)" } ?? "no participation code"
    ]
    if let due = review.due {
      parts.append(isLate ? "late, was due \(due.short)" : "in time, due \(due.short)")
    }
    if review.differs, let theirs = review.extracted?.participation {
      parts.append("the extract says \(theirs.rawValue)")
    }
    let inferred = review.isNumberInferred ? " (number inferred)" : ""
    return ChildRow(
      when: review.held.short, glyph: isLate ? .late : .done,
      title: review.title.capitalisedFirst + inferred, detail: parts.joined(separator: " · "),
      event: review.own?.id)
  }

  private var visits: [ChildRow] {
    let visits = state.visits.reversed().map { visit in
      ChildRow(
        when: visit.on.short, glyph: visit.value.seen ? .done : .warning,
        title: sentence.words(.visit(.made(visit.value))), detail: visit.value.views ?? "",
        event: visit.id)
    }
    let notes = state.notes.reversed().map { note in
      ChildRow(
        when: note.on.short, glyph: .info, title: note.value.kind.title.capitalisedFirst,
        detail: note.value.text, event: note.id)
    }
    return visits + notes
  }

  private var tracking: [ChildRow] {
    state.tracking.reversed().map { set in
      ChildRow(
        when: set.on.short, glyph: PriorityCell.glyph(set.value.priority),
        title: set.value.priority.title, detail: set.value.reason, event: set.id)
    }
  }

  private var notifications: [ChildRow] {
    state.notifications.reversed().map(row)
  }

  private func row(_ one: QANotification) -> ChildRow {
    let ladder = world.register.policy.ladder
    let reason = ladder.reason(one.raised.value.reason)?.title ?? one.raised.value.reason
    let isLate = one.answerDue.map { $0 < world.today } ?? false
    var stands = "\(ladder.stage(one.stage)?.title ?? one.stage) since \(one.stageSince.short)"
    if let due = one.answerDue { stands += ", answer by \(due.short)" }
    if let end = one.resolution { stands = "resolved \(end.on.short): \(end.value.outcome)" }
    return ChildRow(
      when: one.raised.on.short,
      glyph: one.isPraise ? .praise : one.isResolved ? .done : isLate ? .late : .soon,
      title: "\(one.title) \(reason.lowercased())", detail: stands, event: one.raised.id,
      notification: one.number)
  }

  private var placements: [ChildRow] {
    let siblings = (state.description.siblings ?? []).map { id in
      ChildRow(
        when: "", glyph: .arrowRight, title: "Brother or sister: \(world.name(of: id))",
        detail: "Enter opens", sibling: id)
    }
    let missing = state.missing.reversed().map { spell in
      ChildRow(
        when: spell.start.short, glyph: .warning, title: "Missing",
        detail: spell.end.map { "until \($0.short)" } ?? "not back yet")
    }
    return siblings + state.episodes.reversed().map(row) + missing
  }

  private func row(_ episode: Episode) -> ChildRow {
    let parts = [
      episode.legalStatus.map { "\($0.rawValue) \($0.shortName)" },
      episode.placement.map { "\($0.rawValue) \($0.shortName)" },
    ]
    let until = episode.end.map { "until \($0.short)" } ?? "now"
    let why = episode.endReason.map { ", \($0.meaning.lowercased())" } ?? ""
    return ChildRow(
      when: episode.start.short, glyph: episode.end == nil ? .pointer : .bullet,
      title: parts.compactMap { $0 }.joined(separator: " · "), detail: until + why)
  }

  private var health: [ChildRow] {
    state.completions.reversed().map { done in
      ChildRow(
        when: done.on.short, glyph: .done,
        title: ClockRule.named(done.value.rule)?.title ?? done.value.rule.rawValue,
        detail: done.value.outcome ?? "", event: done.id)
    }
  }

  /// Everything that was recorded, newest first, what is out of force too.
  private var trail: [ChildRow] {
    guard let record = try? world.register.record(of: state.id) else { return [] }
    let stands = RecordedFact.inForce(record.facts)
    return zip(record.facts, stands).reversed().map { row($0, stands: $1) }
  }

  private func row(_ recorded: RecordedFact, stands: Bool) -> ChildRow {
    let fact = recorded.fact
    let by = world.register.officer(recorded.by)?.name ?? recorded.by.rawValue
    var detail = stands ? "" : "no longer in force · "
    detail += "on \(fact.on.short), recorded \(recorded.at.day.short) \(recorded.at.clock) by \(by)"
    if let reason = fact.reason { detail += " · \(reason)" }
    return ChildRow(
      when: "\(fact.id)", glyph: stands ? .bullet : .times, title: sentence.words(fact.event),
      detail: detail, role: stands ? .text : .muted,
      event: stands && !fact.isExtract ? fact.id : nil)
  }

  /// The trail of the IRO's involvement, newest first.
  var footprint: [Timeline.Row] {
    guard let record = try? world.register.record(of: state.id) else { return [] }
    let stands = RecordedFact.inForce(record.facts)
    let shown = record.facts.enumerated().filter { index, recorded in
      guard stands[index] else { return false }
      switch recorded.fact.event {
      case .review, .visit(.made), .note, .tracking, .notification, .clock: return true
      case .child(.allocated), .child(.added), .child(.closed), .child(.reopened): return true
      default: return false
      }
    }.map(\.element)
    return shown.sorted { ($0.fact.on, $0.fact.id) > ($1.fact.on, $1.fact.id) }.prefix(60).map {
      recorded in
      Timeline.Row(
        recorded.fact.on.short, glyph(recorded.fact.event), sentence.words(recorded.fact.event))
    }
  }

  private func glyph(_ event: Event) -> Glyph {
    switch event {
    case .tracking(.set(let set)): PriorityCell.glyph(set.priority)
    case .notification(.raised(let raised)): raised.isPraise ? .praise : .warning
    case .review(.held), .clock: .done
    default: .bullet
    }
  }
}
