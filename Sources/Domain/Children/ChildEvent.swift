/// What happened to a child as the register knows it: where the facts came from and who holds it.
package enum ChildEvent: Hashable, Sendable {
  /// Added by hand on the day the service was notified, before the extract knows the child.
  case added(ChildAddition)
  /// Rows of an SSDA903 return.
  indirect case extracted(Extract)
  /// A return lacks the child, who was in care by the last one; true until a return has the child.
  case absent
  /// Name, workers and siblings, which the return does not hold.
  indirect case described(Description)
  /// The IRO service was notified that the child is looked after, on the fact's day.
  case notified
  /// An IRO holds the case from the fact's day.
  case allocated(OfficerID)
  /// Nobody holds the case from the fact's day.
  case unallocated
  /// The period of care ended, recorded by hand before the extract says so.
  case closed(EpisodeEndReason?)
  /// The closing by hand was wrong, or care began again.
  case reopened
  /// A difference between the IRO's record of a review and the extract was settled.
  case settled(Settlement)
  /// A doubt of an import was settled: the row is right as it is, or is being put right.
  indirect case doubtSettled(DoubtSettlement)
}

extension ChildEvent: EventArea {
  enum Name: String, CaseIterable {
    case added = "child.added"
    case extracted = "child.extracted"
    case absent = "child.absent"
    case described = "child.described"
    case notified = "child.notified"
    case allocated = "child.allocated"
    case unallocated = "child.unallocated"
    case closed = "child.closed"
    case reopened = "child.reopened"
    case settled = "child.settled"
    case doubtSettled = "child.doubtSettled"
  }

  var name: Name {
    switch self {
    case .added: .added
    case .extracted: .extracted
    case .absent: .absent
    case .described: .described
    case .notified: .notified
    case .allocated: .allocated
    case .unallocated: .unallocated
    case .closed: .closed
    case .reopened: .reopened
    case .settled: .settled
    case .doubtSettled: .doubtSettled
    }
  }

  var fields: EventFields {
    switch self {
    case .added(let addition): .members(addition)
    case .extracted(let extract): .members(extract)
    case .described(let description): .members(description)
    case .allocated(let officer): .bare("officer", officer)
    case .closed(let reason): reason.map { .bare("reason", $0) } ?? .none
    case .settled(let settlement): .members(settlement)
    case .doubtSettled(let settlement): .members(settlement)
    case .absent, .notified, .unallocated, .reopened: .none
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .added: self = .added(try read())
    case .extracted: self = .extracted(try read())
    case .absent: self = .absent
    case .described: self = .described(try read())
    case .notified: self = .notified
    case .allocated: self = .allocated(try read())
    case .unallocated: self = .unallocated
    case .closed: self = .closed(try read.orNil())
    case .reopened: self = .reopened
    case .settled: self = .settled(try read())
    case .doubtSettled: self = .doubtSettled(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .added, .extracted, .absent, .described, .notified, .allocated, .unallocated, .closed,
      .reopened, .settled, .doubtSettled:
      false
    }
  }

  func setting(on day: Day) -> Setting? { nil }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .allocated, .unallocated: .allocate
    case .described, .doubtSettled: .paperwork(child)
    case .added, .extracted, .absent, .notified, .closed, .reopened, .settled: .direct(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    guard let before = earlier.event as? ChildEvent else { return false }
    return switch self {
    case .allocated: before.name == .allocated
    case .closed: before.name == .reopened
    case .reopened: before.name == .closed
    case .added, .extracted, .absent, .described, .notified, .unallocated, .settled,
      .doubtSettled:
      false
    }
  }
}

extension ChildEvent {
  /// The event as it stood at the end of a day, of a fact true from `on`; nil where it was not
  /// true yet.
  ///
  /// Rows of an extract count by their own days, whenever they were imported; who the child is
  /// counts for every day.
  func known(by day: Day, from on: Day) -> ChildEvent? {
    switch self {
    case .described: self
    case .extracted(let extract): .extracted(extract.upTo(day))
    case .added(let addition): min(on, addition.lookedAfterFrom ?? on) <= day ? self : nil
    case .absent, .notified, .allocated, .unallocated, .closed, .reopened, .settled,
      .doubtSettled:
      on <= day ? self : nil
    }
  }

  /// True where by it alone the service knows of the child.
  var makesKnown: Bool {
    switch self {
    case .added: true
    case .extracted(let extract): !extract.episodes.isEmpty
    case .absent, .described, .notified, .allocated, .unallocated, .closed, .reopened, .settled,
      .doubtSettled:
      false
    }
  }
}
