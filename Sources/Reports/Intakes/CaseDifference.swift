import Domain

/// One thing about a child that an import changed, from the record before it and after it.
package struct CaseDifference: Hashable, Sendable {
  package let kind: Kind
  /// The day on which it was so, where it has one.
  package let on: Day?
  package let from: String?
  package let to: String?

  /// In the order in which a service asks: who came and went, then what is otherwise.
  package enum Kind: String, CaseIterable, Sendable {
    case came, left, absent, returned, careBegan, moved, legalStatus, socialWorker, born

    /// Over a group of children: "Came into care".
    package var title: String {
      switch self {
      case .came: "Came into care"
      case .left: "Left care"
      case .absent: "In care at the last return, absent from this one"
      case .returned: "In the return again"
      case .careBegan: "Care began on another day"
      case .moved: "Moved"
      case .legalStatus: "Another legal status"
      case .socialWorker: "Another social worker"
      case .born: "Another date of birth"
      }
    }

    /// Within a sentence about one child: "legal status".
    fileprivate var word: String {
      switch self {
      case .came: "came into care"
      case .left: "left care"
      case .absent: "not in the return, though in care"
      case .returned: "in the return again"
      case .careBegan: "care began"
      case .moved: "moved"
      case .legalStatus: "legal status"
      case .socialWorker: "social worker"
      case .born: "born"
      }
    }
  }

  /// "C2 care order → C1 interim care order", "C2 care order, U6 foster", or nothing.
  package var words: String {
    guard let from else { return to ?? "" }
    return "\(from) → \(to ?? "not known")"
  }

  /// "legal status C2 care order → C1 interim care order", "left care on 10 Aug 2025: adopted".
  package var sentence: String {
    let isDated = [Kind.came, .left, .moved].contains(kind)
    let day = isDated ? on.map { " on \($0.short)" } ?? "" : ""
    return kind.word + day + (words.isEmpty ? "" : (isDated ? ": " : " ") + words)
  }
}

extension CaseDifference {
  /// What is otherwise in a record after something was recorded, in the order of the kinds.
  package static func between(
    _ before: ChildRecord, and after: ChildRecord, in register: Register
  ) -> [CaseDifference] {
    between(register.state(of: before), and: register.state(of: after), isNew: before.facts.isEmpty)
  }

  private static func between(
    _ before: ChildState, and after: ChildState, isNew: Bool
  ) -> [CaseDifference] {
    var found = coming(before, after)
    if isNew { return found }
    if before.care.absentSince == nil, after.care.absentSince != nil {
      found.append(CaseDifference(kind: .absent, on: nil, from: nil, to: nil))
    } else if before.care.absentSince != nil, after.care.absentSince == nil {
      found.append(CaseDifference(kind: .returned, on: nil, from: nil, to: nil))
    }
    if before.care.open != nil, after.care.open != nil { found += within(before.care, after.care) }
    if before.details.socialWorker != after.details.socialWorker {
      found.append(
        CaseDifference(
          kind: .socialWorker, on: nil, from: before.details.socialWorker ?? "nobody",
          to: after.details.socialWorker ?? "nobody"))
    }
    if before.born != after.born {
      found.append(
        CaseDifference(
          kind: .born, on: nil, from: before.born?.short ?? "not known",
          to: after.born?.short ?? "not known"))
    }
    return found
  }

  private static func coming(_ before: ChildState, _ after: ChildState) -> [CaseDifference] {
    if before.care.open == nil, let came = after.care.open {
      let words = [status(after.care.currentEpisode), placement(after.care.currentEpisode)]
      return [
        CaseDifference(
          kind: .came, on: came.start, from: nil,
          to: words.joined(separator: ", "))
      ]
    }
    guard before.care.open != nil, after.care.open == nil else { return [] }
    let last = after.care.periods.last
    return [
      CaseDifference(kind: .left, on: last?.end, from: nil, to: last?.endReason?.meaning)
    ]
  }

  /// What is otherwise while care goes on.
  private static func within(_ before: CareHistory, _ after: CareHistory) -> [CaseDifference] {
    var found: [CaseDifference] = []
    let day = after.currentEpisode?.start
    if let began = before.currentPeriod?.start, let begins = after.currentPeriod?.start,
      began != begins
    {
      found.append(
        CaseDifference(kind: .careBegan, on: begins, from: began.short, to: begins.short))
    }
    if let was = before.currentEpisode, let place = after.currentEpisode, !was.isWhere(place) {
      found.append(
        CaseDifference(kind: .moved, on: day, from: placement(was), to: placement(place)))
    }
    if before.legalStatus != after.legalStatus {
      found.append(
        CaseDifference(
          kind: .legalStatus, on: day, from: status(before.currentEpisode),
          to: status(after.currentEpisode)))
    }
    return found
  }

  private static func status(_ episode: Episode?) -> String {
    episode?.legalStatus.map { "\($0.rawValue) \($0.shortName)" } ?? "no legal status"
  }

  private static func placement(_ episode: Episode?) -> String {
    episode?.placement.map { "\($0.rawValue) \($0.shortName)" } ?? "no placement"
  }
}

extension CareHistory {
  /// The period of care of whose end nobody said anything. A return that tells the end, to come or
  /// after the 18th birthday, changes the case on the day on which it is read.
  fileprivate var open: CarePeriod? { periods.last.flatMap { $0.end == nil ? $0 : nil } }
}

extension Episode {
  /// Whether the child lives at the same place: one kind of placement, one home, one postcode. A
  /// home or a postcode that only now is known tells of no move.
  fileprivate func isWhere(_ other: Episode) -> Bool {
    func isAlike(_ one: String?, _ two: String?) -> Bool { one == nil || two == nil || one == two }
    return placement == other.placement && isAlike(urn, other.urn)
      && isAlike(placementPostcode, other.placementPostcode)
  }
}
