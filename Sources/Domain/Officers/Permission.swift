/// Something a person may do only in a certain role, or about certain children.
package enum Permission: Hashable, Sendable {
  /// What an IRO does about a child: visits, reviews, plans, completions, corrections of them.
  case casework(ChildID)
  /// What a manager may do about any child as well: priority, notes, notifications, the case's end.
  case direct(ChildID)
  /// Names, workers and siblings; invitations and records that were sent.
  case paperwork(ChildID)
  case importData, allocate, supervise
  case editPolicy, editOfficers
  /// Lists of children whom others hold; everybody sees the team in counts.
  case readOthers
  /// The trail of the whole service, or a copy of it: everybody's records at once.
  case readWhole
  /// The list of who looked at cases that were not theirs.
  case readLooks
  /// Saying that a clock far from the last entry is right (``ClockDoubt``).
  case vouchForClock

  /// What is refused, after "may not": "record that for a child of S. Osei".
  var words: String {
    switch self {
    case .casework: "record an IRO's work on this case"
    case .direct: "change this case"
    case .paperwork: "change this case"
    case .importData: "import data"
    case .allocate: "allocate cases"
    case .supervise: "record supervision"
    case .editPolicy: "change the policy of the service"
    case .editOfficers: "change who works here, or who covers whom"
    case .readOthers: "list the children of other IROs; the team board shows their counts"
    case .readWhole: "read or copy everything that the service recorded"
    case .readLooks: "list who looked at the cases of others"
    case .vouchForClock: "say that this computer's clock is right"
    }
  }

  /// The child it is about, where it is about one.
  var child: ChildID? {
    switch self {
    case .casework(let id), .direct(let id), .paperwork(let id): id
    case .importData, .allocate, .supervise, .editPolicy, .editOfficers, .readOthers,
      .readWhole, .readLooks, .vouchForClock:
      nil
    }
  }

  /// The roles that may always.
  var roles: [Role] {
    switch self {
    case .casework: []
    case .paperwork, .importData, .readOthers: [.serviceManager, .businessSupport]
    case .direct, .allocate, .supervise, .editPolicy, .editOfficers, .readWhole, .readLooks,
      .vouchForClock:
      [.serviceManager]
    }
  }
}
