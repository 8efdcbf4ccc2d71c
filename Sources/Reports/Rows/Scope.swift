import Domain

/// Whose children a list is about.
package enum Scope: Hashable, Sendable {
  /// The children whom one officer holds, and those of the officers whom they cover.
  case officer(OfficerID, covering: [OfficerID] = [])
  /// The children of the whole service.
  case everyone

  /// What is a person's own work on their day: whom they hold, and whom they cover.
  package static func own(of desk: Desk, in register: Register) -> Scope {
    .officer(desk.officer.id, covering: register.covered(by: desk.officer.id, on: desk.today))
  }

  /// Whether every child of the scope is held by one officer, so that the name need not stand by it.
  package var isOneOfficers: Bool {
    if case .officer(_, []) = self { return true }
    return false
  }

  /// "the whole team", "covering S. Osei", or nil where they are one officer's own.
  package func words(in register: Register) -> String? {
    switch self {
    case .officer(_, []): nil
    case .officer(_, let covered):
      "covering "
        + covered.map { register.name(of: $0) }
        .joined(separator: ", ")
    case .everyone: "the whole team"
    }
  }

  /// The places of the officers whose children are within.
  func places(in register: Register) -> OfficerPlaces {
    switch self {
    case .officer(let id, let covered):
      OfficerPlaces(([id] + covered).compactMap { register.place(of: $0) })
    case .everyone: .all
    }
  }

  /// The rows of the children within on a day, closed cases too.
  package func rows(in register: Register, on today: Day) -> RowSet {
    let places = places(in: register)
    if places == .all { return RowSet(capacity: register.childCount, all: true) }
    var rows = RowSet(capacity: register.childCount)
    register.forEachSummary { row, summary in
      if places.contains(summary.officer(on: today)) { rows.insert(row) }
    }
    return rows
  }
}

/// Places of officers in a ``ChildSummary``.
struct OfficerPlaces: Hashable, Sendable {
  static let all = OfficerPlaces(isAll: true, places: [])

  private let isAll: Bool
  private let places: [UInt16]

  init(_ places: [UInt16]) { self.init(isAll: false, places: places) }

  private init(isAll: Bool, places: [UInt16]) {
    self.isAll = isAll
    self.places = places
  }

  func contains(_ place: UInt16) -> Bool { isAll || places.contains(place) }
}
