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
