import Domain

/// What a brief is put together from.
struct BriefMaterial {
  private let page: ChildPage
  private let state: ChildState
  private let seen: Viewpoint
  /// Whether somebody may be named.
  private let reads: (ChildID) -> Bool
  /// The last review that was held by the day one looks from.
  private let last: Review?
  /// What happened is told from this day on: the last review, else the start of care.
  private let since: Day?

  init(_ page: ChildPage, at seen: Viewpoint, reads: @escaping (ChildID) -> Bool) {
    self.page = page
    self.reads = reads
    self.seen = seen
    state = page.state
    last = page.state.reviews.held.last { $0.held <= seen.today }
    since = last?.held ?? page.state.care.currentPeriod?.start
  }

  var title: String {
    let name = page.people.knownAs.map { "\(state.name) (\($0))" } ?? state.name
    let age = page.people.age.map { age in
      "\(age)" + (state.born.map { " (born \($0.short))" } ?? "")
    }
    let priority = page.plan.priority.map(\.title) ?? "no priority"
    return [name, age, "id \(state.id)", priority].compactMap(\.self).joined(separator: " · ")
  }

  var head: [String] {
    [standing, people, siblings, next].compactMap(\.self)
  }

  /// "C2 care order since 3 Jun 2025 · U3 kin foster since 24 Oct 2026, moved since the last review".
  private var standing: String? {
    let episodes = state.care.period(on: seen.today)?.episodes ?? []
    guard let now = episodes.last(where: { $0.start <= seen.today }) else {
      return page.people.care
    }
    let status = now.legalStatus.map { status in
      let from = episodes.last { $0.legalStatus != status && $0.start <= now.start }
      let first = episodes.first { $0.legalStatus == status && $0.start >= from?.start ?? $0.start }
      return "\(status.rawValue) \(status.shortName) since \((first ?? now).start.short)"
    }
    let placement = now.placement.map { placement in
      let first = stay(in: now, of: episodes)
      let moved = last.map { first > $0.held } ?? false
      return "\(placement.rawValue) \(placement.shortName) since \(first.short)"
        + (moved ? ", moved since the last review" : "")
    }
    return [status, placement].compactMap(\.self).joined(separator: " · ").orNil
  }

  /// The first day in the present placement: an episode that changes the legal status alone is no move.
  private func stay(in now: Episode, of episodes: [Episode]) -> Day {
    var first = now.start
    for episode in episodes.reversed() where episode.start < first {
      guard episode.placement == now.placement, episode.placementPostcode == now.placementPostcode
      else { break }
      first = episode.start
    }
    return first
  }

  private var people: String? {
    [
      page.people.iro.map { "IRO \($0)" }, page.people.socialWorker.map { "SW \($0)" },
      page.people.teamManager.map { "TM \($0)" }, page.people.team.map { "team \($0)" },
    ].compactMap(\.self).joined(separator: " · ").orNil
  }

  /// Brothers and sisters: of one whose case is another's the age and who holds it, and no name.
  private var siblings: String? {
    let words = page.people.siblings.map { sibling in
      if reads(sibling.id) { return sibling.words }
      return ["one", sibling.age.map(String.init), sibling.iro.map { "IRO \($0)" }]
        .compactMap(\.self).joined(separator: ", ")
    }
    return words.isEmpty ? nil : "Brothers and sisters: \(words.joined(separator: "; "))"
  }

  private var next: String? {
    let clock = page.clocks.first { $0.part == .nextReview && $0.due != nil && $0.isRunning }
    let planned = state.reviews.nextPlanned?.value.appointment
    let words = planned.map { plan in
      [
        "planned for \(plan.day.weekdayShort)" + (plan.time.map { " \($0)" } ?? ""), plan.place,
      ].compactMap(\.self).joined(separator: ", ")
    }
    guard let clock else { return words.map { "Next review \($0)" } }
    return ["\(clock.title) \(clock.words)", words].compactMap(\.self).joined(separator: " · ")
  }

  /// "Since review 8 (02 Jun 2026)", "Since the first review (…)", "Since coming into care (…)".
  var sinceTitle: String {
    guard let since else { return "What happened" }
    guard let last else { return "Since coming into care (\(since.short))" }
    let article = (last.number ?? 0) > 3 ? "" : "the "
    return "Since \(article)\(last.title) (\(since.short))"
  }

  /// How often the child was seen and spoken with, then what happened, the newest first.
  var happened: [Brief.Line] {
    guard let since else { return [] }
    let visits = page.visits.filter { $0.on > since && $0.on <= seen.today }
    let words = page.contacts.words.joined(separator: " · ")
    let count = visits.isEmpty ? "no visit or call is recorded" : visits.count.counted("contact")
    let events = page.footprint.filter { line in
      line.on > since && line.on <= seen.today && line.kind != .visit && line.kind != .review
        && line.kind != .decision && line.kind != .plan && line.kind != .adjournment
    }
    return [Brief.Line("\(count.capitalisedFirst) · \(words)")]
      + events.prefix(BriefMaterial.most).map { Brief.Line("\($0.on.dayMonth)  \($0.sentence)") }
  }

  /// What the child said since the review before the last one, the newest first.
  var said: [Brief.Line] {
    let from = state.reviews.held.dropLast().last?.held ?? state.care.currentPeriod?.start
    let visits = page.visits.compactMap { line -> (day: Day, words: String)? in
      guard let views = line.visit.views?.oneLine.orNil else { return nil }
      return (line.on, "\(line.visit.alone ? "alone: " : "")“\(views)”")
    }
    let reviews = page.reviews.compactMap { line -> (day: Day, words: String)? in
      line.views?.oneLine.orNil.map { (line.held, "at the review: “\($0)”") }
    }
    return (visits + reviews).filter { $0.day <= seen.today && $0.day >= from ?? $0.day }
      .sorted { $0.day > $1.day }.prefix(BriefMaterial.most)
      .map { Brief.Line("\($0.day.dayMonth)  \($0.words)") }
  }

  var decided: [Brief.Line] {
    state.decisionsToReview.map { decision in
      let isDone = decision.ended.map { $0.value.status != .notDone } ?? false
      return Brief.Line(
        "\(decision.number)  \(DecisionWords.line(decision.made.value)) · "
          + DecisionWords.state(decision, on: seen.today),
        decision.isUndone(on: seen.today) ? .late : isDone ? .done : .plain)
    }
  }

  var permanence: [Brief.Line] {
    let plan = page.plan
    let agreed = plan.permanenceAgreed.map { ", \($0)" } ?? ""
    return [Brief.Line("\(plan.permanence ?? "not recorded")\(agreed)")]
      + [plan.permanenceSuperseded, plan.adoption.map { "adoption: \($0)" }].compactMap(\.self)
      .map { Brief.Line($0) }
  }

  var challenges: [Brief.Line] {
    page.notifications.filter { !$0.notification.isResolved }.map { thread in
      Brief.Line(
        "\(thread.notification.title): \(thread.line?.awaits ?? "")",
        thread.line?.isLate == true ? .late : .plain)
    }
  }

  /// What is late, and what is due within three months; plans and decisions stand above.
  var due: [Brief.Line] {
    let until = seen.today.adding(months: 3)
    let said: Set<DutyPart> = [.reviewPlan, .visitPlan]
    return page.clocks.filter { clock in
      clock.isRunning && clock.stoppedBy != .decision && !said.contains(clock.part)
        && clock.due.map { $0 <= until } ?? false
    }.map { clock in
      let isLate = clock.lateWords != nil
      return Brief.Line(
        "\(clock.title) \(clock.words)" + (clock.lateWords.map { " (\($0))" } ?? ""),
        isLate ? .late : .plain)
    }
  }

  /// So many lines of one kind: a page is a page.
  private static let most = 12
}

extension ClockLine {
  fileprivate var isRunning: Bool {
    if case .running = state { return true }
    return false
  }
}
