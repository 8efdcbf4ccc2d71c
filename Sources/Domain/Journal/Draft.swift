/// An event that is about to be recorded: a fact without its number.
package struct Draft: Hashable, Sendable {
  package var child: ChildID?
  package var on: Day
  package var event: Event
  package var corrects: EventID?
  package var reason: String?

  package init(
    _ child: ChildID?, on: Day, _ event: Event, corrects: EventID? = nil, reason: String? = nil
  ) {
    self.child = child
    self.on = on
    self.event = event
    self.corrects = corrects
    self.reason = reason
  }

  /// The fact with its number.
  package func fact(_ id: EventID) -> Fact {
    Fact(id: id, child: child, on: on, event: event, corrects: corrects, reason: reason)
  }
}
