import Domain

/// One IRO's caseload for a supervision meeting, as `supervise --json` prints it.
package struct ListedSupervision: Encodable, Sendable {
  package let iro: String
  package let asAt: Day
  /// "then" or "now" where a past day is looked at.
  package let known: OrNull<String>
  /// "High", "Late" and "The rest", each by name.
  package let parts: [Part]

  package struct Part: Encodable, Sendable {
    package let title: String
    package let count: Int
    package let children: [Listed<SupervisionLine>]
  }

  package init(_ walk: SupervisionWalk, known: Lookback?) {
    let columns = SupervisionLine.columns(at: walk.seen.today)
    iro = walk.officer.name
    asAt = walk.seen.today
    self.known = OrNull(known?.rawValue)
    parts = walk.parts.map {
      Part(
        title: $0.title, count: $0.lines.count, children: $0.lines.map { Listed(columns, $0) })
    }
  }
}
