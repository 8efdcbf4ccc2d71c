/// What is known of one child: the facts in force, put together, each area of the work by itself.
///
/// It is made anew from the ``ChildRecord`` and holds nothing that is not there.
package struct ChildState: Sendable {
  package let id: ChildID
  package internal(set) var details = ChildDetails()
  package internal(set) var care: CareHistory
  package internal(set) var allocation = AllocationHistory()
  package internal(set) var reviews = ReviewHistory()
  package internal(set) var visits = VisitHistory()
  package internal(set) var notes = NoteHistory()
  package internal(set) var tracking = TrackingHistory()
  package internal(set) var completions = CompletionHistory()
  package internal(set) var answers = FactAnswers()
  package internal(set) var health = HealthHistory()
  package internal(set) var notifications = NotificationHistory()
  package internal(set) var supervision = SupervisionHistory()
  package internal(set) var decisions = DecisionHistory()
  package internal(set) var samples = DipSampleHistory()
  package internal(set) var doubts = DoubtHistory()
  /// The last day on which somebody did something about the case; a plan or an extract is no such
  /// thing.
  package internal(set) var lastTouched: Day?

  init(id: ChildID, firstRecordedOn: Day?, firstImport: Day?) {
    self.id = id
    care = CareHistory(firstRecordedOn: firstRecordedOn, firstImport: firstImport)
  }
}

extension ChildState {
  /// The name, or the id where no name is known: the return holds none.
  package var name: String { details.description.name ?? id.rawValue }

  package var born: Day? { details.born }

  package func age(on day: Day) -> Int? { born.flatMap { Day.shownAge(of: $0, on: day) } }

  package func isLookedAfter(on day: Day) -> Bool { care.isLookedAfter(on: day) }

  /// The IRO who holds the case on a day: an allocation takes effect on its day.
  package func officer(on day: Day) -> OfficerID? { allocation.holder(on: day) }
}
