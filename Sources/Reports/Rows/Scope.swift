import Domain

/// Whose children a list is about.
package enum Scope: Hashable, Sendable {
  /// The children whom one officer holds, and those of the officers whom they cover; of a past day
  /// without those whom the person who looks may not see any more.
  case officer(OfficerID, covering: [OfficerID] = [], lost: Set<ChildID> = [])
  /// The children of the whole service.
  case everyone

  /// What is a person's own work on their day: whom they hold, and whom they cover.
  package static func own(of desk: Desk, in register: Register) -> Scope {
    .officer(desk.officer.id, covering: register.covered(by: desk.officer.id, on: desk.today))
  }

  /// Whether every child of the scope is held by one officer, so that the name need not stand by it.
  package var isOneOfficers: Bool {
    if case .officer(_, [], _) = self { return true }
    return false
  }

  /// "the whole team", "covering S. Osei", "3 more were held then", or nil where they are one
  /// officer's own.
  package func words(in register: Register) -> String? {
    guard case .officer(_, let covered, _) = self else { return "the whole team" }
    let covering =
      covered.isEmpty
      ? nil : "covering " + covered.map { register.name(of: $0) }.joined(separator: ", ")
    let words = [covering, lostWords].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " · ")
  }

  /// "3 more were held then": who is left out of a past day because they are another's now.
  package var lostWords: String? {
    guard case .officer(_, _, let lost) = self, !lost.isEmpty else { return nil }
    return "\(lost.count.grouped) more \(lost.count == 1 ? "was" : "were") held then"
  }

  /// The same children without those whom a person may not see any more.
  package func seen(by sight: Sight) -> Scope {
    guard case .officer(let id, let covered, _) = self else { return self }
    return .officer(id, covering: covered, lost: sight.lost)
  }

  /// The places of the officers whose children are within.
  func places(in register: Register) -> OfficerPlaces {
    switch self {
    case .officer(let id, let covered, let lost):
      OfficerPlaces(
        ([id] + covered).compactMap { register.place(of: $0) },
        except: Set(lost.compactMap { register.row(of: $0) }))
    case .everyone: .all
    }
  }

  /// The rows of the children within on a day, closed cases too.
  package func rows(in register: Register, on today: Day) -> RowSet {
    let places = places(in: register)
    if places == .all { return RowSet(capacity: register.childCount, all: true) }
    var rows = RowSet(capacity: register.childCount)
    register.forEachSummary { row, summary in
      if places.contains(row, summary.officer(on: today)) { rows.insert(row) }
    }
    return rows
  }
}

/// Places of officers in a ``ChildSummary``, and rows that are left out though they are theirs.
struct OfficerPlaces: Hashable, Sendable {
  static let all = OfficerPlaces(isAll: true, places: [], except: [])

  private let isAll: Bool
  private let places: [UInt16]
  private let except: Set<Int>

  init(_ places: [UInt16], except: Set<Int>) {
    self.init(isAll: false, places: places, except: except)
  }

  private init(isAll: Bool, places: [UInt16], except: Set<Int>) {
    self.isAll = isAll
    self.places = places
    self.except = except
  }

  func contains(_ row: Int, _ place: UInt16) -> Bool {
    isAll || places.contains(place) && (except.isEmpty || !except.contains(row))
  }
}
