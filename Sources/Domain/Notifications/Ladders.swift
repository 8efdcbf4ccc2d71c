/// The ladders that a service has had, each from the event on that brought it.
///
/// A notification runs on the ladder under which it was raised, whatever the policy becomes: on the
/// one in force when its raising was recorded, in journals of any age. The journal is only ever
/// appended to, so the place of a ladder never changes, and neither do the stages and reasons in it.
package struct Ladders: Hashable, Sendable {
  private struct Since: Hashable {
    let from: EventID
    let ladder: Ladder
  }

  private var all = [Since(from: EventID(entry: 0, index: 0), ladder: Policy().ladder)]

  init() {}

  /// Reads the facts about the service, in the order of recording.
  init(_ settings: [RecordedFact]) {
    var hasPolicy = false
    for (index, recorded) in settings.enumerated() {
      if case .policy = recorded.fact.event { hasPolicy = true } else if !hasPolicy { continue }
      guard recorded.fact.mayChangePolicy else { continue }
      add(Ladders.newest(in: RecordedFact.standing(Array(settings[...index]))), recorded.fact.id)
    }
  }

  private mutating func add(_ ladder: Ladder, _ from: EventID) {
    if all.last?.ladder != ladder { all.append(Since(from: from, ladder: ladder)) }
  }

  private static func newest(in settings: [RecordedFact]) -> Ladder {
    for recorded in settings.reversed() {
      if case .policy(.set(let policy)) = recorded.fact.event { return policy.ladder }
    }
    return Policy().ladder
  }

  /// The place of the ladder in force when an event was recorded.
  func place(at id: EventID) -> UInt16 {
    UInt16(clamping: (all.lastIndex { $0.from < id } ?? 0))
  }

  /// The ladder in force when an event was recorded.
  package func ladder(at id: EventID) -> Ladder { self[place(at: id)] }

  /// The stage of a key on the newest ladder that had it when an event was recorded.
  package func stage(_ key: String, at id: EventID) -> LadderStage? {
    for since in all.prefix(Int(place(at: id)) + 1).reversed() {
      if let stage = since.ladder.stage(key) { return stage }
    }
    return nil
  }

  /// The ladder at a place that a ``NotificationCard`` names.
  package subscript(place: UInt16) -> Ladder {
    Int(place) < all.count ? all[Int(place)].ladder : Ladder(name: "", stages: [], reasons: [])
  }
}

extension Fact {
  fileprivate var mayChangePolicy: Bool {
    if case .policy = event { return true }
    return event.mark != nil
  }
}
