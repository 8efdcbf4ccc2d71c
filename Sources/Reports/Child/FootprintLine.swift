import Domain

/// One line of the IRO's footprint on a case.
package struct FootprintLine: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case review, visit, note, tracking, notification, allocation, plan, completion, care
    case supervision, decision, adjournment
  }

  package let on: Day
  package let kind: Kind
  package let sentence: String
  /// The event it comes from, or nil where it comes from the return.
  package let id: EventID?
  /// Who recorded it, by name.
  package let by: String?

  /// The newest lines of a child's footprint.
  package static func latest(
    of row: Int, in register: Register, count: Int
  ) throws(RecordDamage) -> [FootprintLine] {
    let record = try register.record(at: row)
    return Array(all(of: record, register.state(of: record), in: register).prefix(count))
  }

  /// Everything in force that shows the work on the case, newest first.
  static func all(
    of record: ChildRecord, _ state: ChildState, in register: Register
  ) -> [FootprintLine] {
    let sentence = EventSentence(register, record.facts)
    let stands = RecordedFact.inForce(record.facts)
    var lines = state.reviews.held.map { ReviewLine($0, of: state, in: register).footprint }
    for (index, recorded) in record.facts.enumerated() where stands[index] {
      guard let kind = kind(of: recorded.fact.event) else { continue }
      lines.append(
        FootprintLine(
          on: recorded.fact.on, kind: kind, sentence: sentence.words(recorded.fact),
          id: recorded.fact.id, by: register.officer(recorded.by)?.name))
    }
    lines += CareFootprint.all(of: state)
    let order = lines.indices.sorted { left, right in
      (lines[left].on, left) > (lines[right].on, right)
    }
    return order.map { lines[$0] }
  }

  /// The kind of an event, or nil where it is no footprint or a review shows it.
  private static func kind(of event: Event) -> Kind? {
    switch event {
    case .visit(.made): .visit
    case .visit(.planned), .review(.planned): .plan
    case .review(.adjourned): .adjournment
    case .review(.earlyWithdrawn): .review
    case .note: .note
    case .tracking: .tracking
    case .notification: .notification
    case .clock(.done): .completion
    case .supervision, .dipSample: .supervision
    case .decision: .decision
    case .child(.allocated), .child(.unallocated), .child(.notified): .allocation
    case .child(.reopened): .care
    case .clock(.notDone), .clock(.notApplicable): nil
    case .child, .review(.held), .officer, .policy, .intake, .mark, .sealed: nil
    }
  }
}
