import Console
import Domain

extension VisitForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .visit(.made(let visit)) = fact.event else { return nil }
    self.init([child], world)
    when = DayText(fact.on)
    (manner, purpose) = (visit.manner, visit.purpose)
    place = visit.place
    parts[0].seen = visit.seen
    parts[0].alone = visit.alone
    parts[0].observed = visit.observed
    parts[0].views = visit.views ?? ""
    parts[0].exception = visit.exception
    parts[0].notSeen = visit.notSeenReason ?? visit.exceptionReason ?? ""
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    guard let part = parts.first else { return fact.event }
    return .visit(.made(try visit(part)))
  }
}

extension ReviewForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .review(let event) = fact.event else { return nil }
    self.init([child], world)
    when = DayText(fact.on)
    switch event {
    case .held(let review):
      place = review.place ?? ""
      parts[0].take(review)
    case .adjourned(let adjourned): (what, reason) = (.adjourned, adjourned.reason)
    case .earlyWithdrawn(let withdrawn): (what, reason) = (.notEarly, withdrawn.reason)
    case .planned: return nil
    }
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    guard what == .held else {
      return [.text(\.reason, "Because", required: true, answers: .reason)]
    }
    var asked = ReviewPart.Asked(children, world)
    if let part = parts.first { part.ask(&asked) }
    let age = parts.first.flatMap { world.state(of: $0.child) }?.age(on: when.day ?? world.today)
    return own([ReviewPart.code(age, inColumn: true)]) + own(ReviewPart.answers(asked))
      + [.text(\.place, "Place")] + own([ReviewPart.views])
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    guard case .review(let before) = fact.event, let part = parts.first else { return fact.event }
    switch before {
    case .held:
      let review = part.review(of: try register.child(part.child), on: day, at: place.trimmed.orNil)
      return .review(.held(review))
    case .adjourned(var adjourned):
      adjourned.reason = reason.trimmed
      return .review(.adjourned(adjourned))
    case .earlyWithdrawn(var withdrawn):
      withdrawn.reason = reason.trimmed
      return .review(.earlyWithdrawn(withdrawn))
    case .planned: return fact.event
    }
  }
}

extension ReviewPart {
  /// Takes over what was recorded.
  fileprivate mutating func take(_ review: HeldReview) {
    code = review.participation ?? Self.notKnown
    views = review.views ?? ""
    number = NumberText(review.number)
    notFirst = review.isNotFirst == true
    pathway = review.pathwayPlanReviewed.map { $0 ? .yes : .no }
    adoption = review.adoption.map { $0.isReview ? .yes : .no }
    notPlaced = review.adoption?.notPlacedBecause ?? ""
    planStands = review.adoption?.planStands.map { $0 ? .yes : .no }
  }

  /// Asks for what was answered, whether or not the case asks it now.
  fileprivate func ask(_ asked: inout Asked) {
    if !number.isEmpty || notFirst { asked.number = true }
    if pathway != nil { asked.pathway = true }
    if adoption != nil { (asked.adoption, asked.whyNotPlaced) = (true, true) }
  }
}

extension PlanForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    let planned: Appointment
    switch fact.event {
    case .visit(.planned(let appointment)):
      planned = appointment
      self.init([child])
    case .review(.planned(let plan)):
      planned = plan.appointment
      self.init([child])
      what = .review
    default: return nil
    }
    day = DayText(planned.day)
    time = TimeText(text: planned.time ?? "")
    place = planned.place ?? ""
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    [
      .day(\.day, "Day", .nearest),
      .time(\.time, "Time", placeholder: "11:00, or leave it open"),
      .text(\.place, "Place"),
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    let appointment = Appointment(
      day: try self.day.given(), minute: time.minutes, place: place.trimmed.orNil)
    guard case .review(.planned(let before)) = fact.event else {
      return .visit(.planned(appointment))
    }
    return .review(.planned(PlannedReview(appointment, review: before.review)))
  }
}

extension NoteForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .note(.made(let note)) = fact.event else { return nil }
    self.init([child])
    (what, text) = (note.kind, note.text)
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(\.what, "Kind", each: Note.Kind.allCases.map { Offer($0, $0.title) }),
      .box(\.text, "Text", rows: 5),
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .note(.made(Note(kind: what, text: text.trimmed)))
  }
}

extension TrackingForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .tracking(.set(let tracking)) = fact.event else { return nil }
    self.init([child], world)
    (priority, reason) = (tracking.priority, tracking.reason)
    early = DayText(tracking.monitoring.earlyReviewBy)
    updates = NumberText(tracking.monitoring.updateEveryWeeks)
    fileChecks = NumberText(tracking.monitoring.fileCheckEveryWeeks)
    deputyHeadTold = tracking.monitoring.deputyHeadTold == true
  }

  func fields(_ world: World) -> [FieldRow<Self>] { rows(world, early: .nearest) }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .tracking(.set(try tracking))
  }
}
