import Domain
import Storage

/// A small register that a test builds entry by entry, through a store in memory.
package struct SampleRegister {
  package private(set) var session: Session

  /// A register with two IROs and a manager, who came on 1 January 2015.
  package init(_ policy: Policy = Policy(), rules: RuleTable = .standard) throws {
    session = try Session(MemoryStore(rules: rules))
    try record(
      on: Day(2015, 1, 1), by: Officer.cole,
      [Officer.ellery, .osei, .cole].map { Draft(nil, on: $0.from, .officer(.set($0))) })
    if policy != Policy() {
      try record(
        on: Day(2015, 1, 1), by: .cole, [Draft(nil, on: Day(2015, 1, 1), .policy(.set(policy)))])
    }
  }

  package var register: Register { session.register }

  /// Records facts as one entry, at noon of a day, as they are: no rule is asked.
  package mutating func record(
    on day: Day, by officer: Officer = .ellery, _ drafts: [Draft]
  ) throws {
    let noon = Moment(england: day, hour: 12, minute: 0)
    try session.recordHistory([
      Work(by: officer.id, login: officer.id.rawValue, at: noon, drafts: drafts)
    ])
  }

  /// Records a change as a person at a desk does, at noon of a day: the rules are asked.
  @discardableResult
  package mutating func change(
    on day: Day, by officer: Officer = .ellery, _ change: Change
  ) throws(RecordingError) -> Entry {
    try session.record(change, at: SampleRegister.desk(on: day, of: officer))
  }

  /// Adds a child by hand, watched from the day the child came into care.
  package mutating func add(
    _ id: ChildID, _ name: String? = nil, born: Day? = Day(2014, 5, 6), from: Day,
    legalStatus: String = "C2", placement: String = "U4", iro: Officer? = .ellery,
    recordedOn: Day? = nil
  ) throws {
    let addition = ChildAddition(
      born: born, lookedAfterFrom: from, legalStatus: LegalStatus(rawValue: legalStatus),
      placement: PlacementType(rawValue: placement))
    var drafts = [Draft(id, on: from, .child(.added(addition)))]
    if let name { drafts.append(Draft(id, on: from, .child(.described(Description(name: name))))) }
    if let iro { drafts.append(Draft(id, on: from, .child(.allocated(iro.id)))) }
    try record(on: recordedOn ?? from, drafts)
  }

  /// Records rows of a return about a child.
  package mutating func extract(_ id: ChildID, on day: Day, _ extract: Extract) throws {
    try record(on: day, [Draft(id, on: day, .child(.extracted(extract)))])
  }

  /// Records facts as an import does: a batch, with the fact that it was taken in.
  package mutating func takeIn(
    _ name: String = "ssda903 march", on day: Day, by officer: Officer = .cole, _ drafts: [Draft]
  ) throws {
    let intake = Intake(
      name: name, after: register.version, children: Set(drafts.map(\.subject)).count,
      facts: drafts.count)
    _ = try session.recordBatch(
      { (_, _) throws(Refusal) in drafts + [Draft(nil, on: day, .intake(.taken(intake)))] },
      name: name, at: SampleRegister.desk(on: day, of: officer))
  }

  package func state(_ id: ChildID) throws -> ChildState { try register.child(id) }

  package func record(of id: ChildID) throws -> ChildRecord { try register.record(of: id) }

  /// The row of a child, -1 where there is none.
  package func row(_ id: ChildID) -> Int { register.row(of: id) ?? -1 }

  package static func desk(on day: Day, of officer: Officer = .ellery) -> Desk {
    Desk(
      officer: officer, login: officer.id.rawValue, today: day,
      now: Moment(england: day, hour: 12, minute: 0), clock: .known)
  }
}

extension Officer {
  /// An IRO of full hours.
  package static let ellery = Officer(
    id: OfficerID("p.ellery"), name: "P. Ellery", role: .iro, logins: ["p.ellery"],
    from: Day(2015, 1, 1))

  /// An IRO of four days a week.
  package static let osei = Officer(
    id: OfficerID("s.osei"), name: "S. Osei", role: .iro, hundredthsOfFullTime: 80,
    logins: ["s.osei"], from: Day(2015, 1, 1))

  /// The manager of the service.
  package static let cole = Officer(
    id: OfficerID("r.cole"), name: "R. Cole", role: .serviceManager, logins: ["r.cole"],
    from: Day(2015, 1, 1))
}
