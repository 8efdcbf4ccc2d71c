/// One IRO looks after another's cases for a while: leave, sickness, a vacancy.
package struct Cover: Hashable, Codable, Sendable {
  /// Whose cases they are.
  package var officer: OfficerID
  /// Who covers.
  package var by: OfficerID
  /// The first day; of several covers of one pair the one recorded last decides.
  package var from: Day
  /// The last day.
  package var until: Day

  package init(of officer: OfficerID, by: OfficerID, from: Day, until: Day) {
    self.officer = officer
    self.by = by
    self.from = from
    self.until = until
  }
}

extension Register {
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

  /// Sets that one officer covers another's cases for a time.
  package func setCover(_ cover: Cover, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editOfficers, self)
    for id in [cover.officer, cover.by] {
      guard let officer = officer(id) else { throw .noSuchOfficer(id.rawValue) }
      if id == cover.by, let left = officer.left, left < cover.from {
        throw .officerLeft(officer.name, on: left)
      }
    }
    guard cover.officer != cover.by else { throw .coversThemselves(officer(cover.by)?.name ?? "") }
    guard cover.until >= cover.from else { throw .endsBeforeItBegins("the cover", cover.until) }
    return [Draft(nil, on: cover.from, .officer(.covered(cover)))]
  }
}
