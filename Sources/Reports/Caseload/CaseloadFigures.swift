import Domain

/// How many children a scope holds, against the guidance: the title of the caseload.
///
/// The guidance is for the children whom the officer holds; those who are covered stand apart.
package struct CaseloadFigures: Hashable, Sendable {
  package enum Load: String, Sendable { case under, within, over }

  /// The children whom the officer holds, or all of the scope where it is no officer's.
  package let children: Int
  /// The children of those whom the officer covers.
  package let covered: Int
  package let officer: Officer?
  /// The guidance for the officer's hours, nil where the scope is no officer's.
  package let guidance: ClosedRange<Int>?

  package init(_ caseload: Caseload, in register: Register) {
    guard case .officer(let id, let covering, let lost) = caseload.scope,
      let officer = register.officer(id)
    else {
      children = caseload.count
      covered = 0
      officer = nil
      guidance = nil
      return
    }
    self.officer = officer
    children =
      covering.isEmpty
      ? caseload.count
      : Caseload(register, scope: .officer(id, lost: lost), today: caseload.today).count
    covered = caseload.count - children
    guidance =
      officer.role == .iro
      ? register.policy.guidance(hundredths: officer.hundredthsOfFullTime) : nil
  }

  package var load: Load? {
    guidance.map {
      children < $0.lowerBound ? .under : children > $0.upperBound ? .over : .within
    }
  }

  /// "84 children · guidance 50–70 for 1.0 FTE".
  package var title: String {
    var count = children == 1 ? "1 child" : "\(children.grouped) children"
    if covered > 0 { count += " and \(covered.grouped) covered" }
    guard let guidance, let officer else { return count }
    return "\(count) · guidance \(guidance.lowerBound)–\(guidance.upperBound) for "
      + "\(officer.fullTimeEquivalent) FTE"
  }
}
