/// An event that is about to be recorded: a fact without its number.
package struct Draft: Hashable, Sendable {
  package var subject: Subject?
  package var on: Day
  package var event: Event
  package var corrects: EventID?
  package var reason: String?

  package init(
    _ child: ChildID?, on: Day, _ event: Event, corrects: EventID? = nil, reason: String? = nil
  ) {
    self.init(
      about: child.map(Subject.child), on: on, event, corrects: corrects, reason: reason)
  }

  package init(
    about subject: Subject?, on: Day, _ event: Event, corrects: EventID? = nil,
    reason: String? = nil
  ) {
    self.subject = subject
    self.on = on
    self.event = event
    self.corrects = corrects
    self.reason = reason
  }

  package var child: ChildID? { subject?.child }

  /// The fact with its number.
  package func fact(_ id: EventID) -> Fact {
    Fact(id: id, about: subject, on: on, event: event, corrects: corrects, reason: reason)
  }
}

/// What to record next, or nil after the last; empty where there is nothing in between.
package typealias DraftSource = () throws(Refusal) -> [Draft]?
