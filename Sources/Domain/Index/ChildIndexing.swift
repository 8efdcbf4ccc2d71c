extension ChangedChild {
  /// - Parameter isKept: whether the record is the one that is kept, and need not be held.
  init(_ record: ChildRecord, isKept: Bool, row: Int, register: Register) {
    let state = register.state(of: record)
    self.record = isKept ? nil : record
    summary = ChildSummary(state, officers: register.officers)
    duties = []
    texts = ChildTexts(state)
    search = Array(texts.search.utf8)
    cards = state.notifications.all.map { NotificationCard($0, row: row) }
    marks = Mark.all(of: state, officers: register.officers)
    addDuties(of: state, in: register.clockContext)
  }

  /// Adds a card for every clock that runs, in the order of the table of rules.
  private mutating func addDuties(of state: ChildState, in context: ClockContext) {
    for rule in context.rules.rules {
      for clock in state.clocks(of: rule, in: context, on: nil) {
        if let card = DutyCard(clock, of: rule) { duties.append(card) }
        if rule.part == .seeing, case .notKnown = clock.status {
          summary.flags.insert(.seenNotKnown)
        }
      }
    }
    duties.removeLast(max(0, duties.count - Int(UInt16.max)))
    summary.dutyCount = UInt16(duties.count)
  }
}

extension ChildTexts {
  /// The texts of a child as it is now.
  package init(_ state: ChildState) {
    self.init(id: state.id)
    name = state.details.description.name ?? ""
    knownAs = state.details.description.knownAs ?? ""
    socialWorker = state.details.socialWorker ?? ""
    team = state.details.description.team ?? ""
    teamManager = state.details.description.teamManager ?? ""
    placement = state.care.placement?.rawValue ?? ""
    permanence = state.completions.permanencePlan?.value.outcome ?? ""
  }
}
