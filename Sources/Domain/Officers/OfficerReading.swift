extension Register {
  /// The officer at a place of ``officers``.
  package func officer(at place: UInt16) -> Officer? {
    Int(place) < officers.count ? officers[Int(place)] : nil
  }

  /// Everybody who was ever an officer, without those who were added and taken back.
  package var people: [Officer] {
    takenBackOfficers.isEmpty ? officers : officers.filter { !takenBackOfficers.contains($0.id) }
  }

  package func officer(_ id: OfficerID) -> Officer? { officers.first { $0.id == id } }

  /// The place of an officer, as a ``ChildSummary`` names it.
  package func place(of id: OfficerID) -> UInt16? {
    officers.firstIndex { $0.id == id }.map { UInt16(clamping: $0) }
  }

  /// The places that stand for nobody on a day, as a ``ChildSummary`` names them: no officer at all,
  /// and everybody who has left. A child whose IRO has left has none: each child must have an IRO
  /// (Children Act 1989, section 25A).
  package func placesOfNobody(on day: Day) -> Set<UInt16> {
    var places: Set<UInt16> = [ChildSummary.noOfficer]
    for (place, officer) in officers.enumerated() where !officer.worksHere(on: day) {
      places.insert(UInt16(clamping: place))
    }
    return places
  }

  /// Returns the officer of this id or name, or refuses.
  package func officer(named name: String) throws(Refusal) -> Officer {
    let officers = people
    if let exact = officers.first(where: { $0.id.rawValue == name || $0.name == name }) {
      return exact
    }
    let wanted = SearchText.fold(name.trimmed)
    let found = officers.filter { SearchText.fold($0.name).contains(wanted) }
    guard let first = found.first, !wanted.isEmpty else { throw .noSuchOfficer(name) }
    guard found.count == 1 else { throw .ambiguousOfficer(name, found.map(\.name)) }
    return first
  }

  /// The people who act under a login name of the operating system and still work here.
  package func people(boundTo login: String, on day: Day) -> [Officer] {
    officers.filter { $0.logins.contains(login) && $0.worksHere(on: day) }
  }

  /// A free id for an officer of this name: "p.ellery" for P. Ellery.
  package func freeOfficerID(for name: String) -> OfficerID {
    let words = SearchText.fold(name).split { !$0.isLetter && !$0.isNumber }
    let stem = words.isEmpty ? "officer" : words.joined(separator: ".")
    var id = OfficerID(stem)
    var number = 2
    while officer(id) != nil {
      id = OfficerID("\(stem).\(number)")
      number += 1
    }
    return id
  }

  /// The officer who holds a child's case on a day, today or later; nil where nobody does or the child
  /// is not known.
  package func holder(of child: ChildID, on day: Day) -> Officer? {
    row(of: child).flatMap { officer(at: summary(at: $0).officer(on: day)) }
  }

  /// Whom the last allocation of a child's case names, whether or not it has taken effect.
  func lastAllocated(_ child: ChildID) -> Officer? {
    row(of: child).flatMap { officer(at: summary(at: $0).lastOfficer) }
  }

  /// Who holds the case of a row from a day to come on: "→ S. Osei from 30 Nov 2026"; nil where
  /// nothing changes after the day.
  package func comingHolder(at row: Int, after day: Day) -> String? {
    let summary = summary(at: row)
    guard summary.isToBeAllocated(after: day), let from = ChildSummary.day(summary.allocatedFrom)
    else { return nil }
    return "→ \(officer(at: summary.lastOfficer)?.name ?? "nobody") from \(from.short)"
  }

  /// The name of an officer, or the id where nobody of that id is known.
  package func name(of officer: OfficerID) -> String {
    self.officer(officer)?.name ?? officer.rawValue
  }

  /// Whether somebody covers another's cases on a day.
  package func covers(_ by: OfficerID, for officer: OfficerID, on day: Day) -> Bool {
    let last = covers.last { $0.by == by && $0.officer == officer && $0.from <= day }
    return last.map { day <= $0.until } ?? false
  }

  /// The officers whose cases somebody covers on a day.
  package func covered(by id: OfficerID, on day: Day) -> [OfficerID] {
    var seen: Set<OfficerID> = []
    return covers.filter { $0.by == id && seen.insert($0.officer).inserted }.map(\.officer)
      .filter { covers(id, for: $0, on: day) }
  }
}
