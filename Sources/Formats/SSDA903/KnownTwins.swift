import Domain

/// Whether a child who is new to the register is one whom it knows under another id.
///
/// Told by the UPN, by birthday, sex and first episode together, and by an id that differs in zeros
/// at its start only. Nothing is joined by itself: both may be right, so the row is doubted.
struct KnownTwins {
  /// Found of a child when it is new, they stand for as long as the row is in the returns.
  static let rules: Set = ["known-child", "id-zeros"]

  /// What tells a child apart besides the id.
  private struct Traits: Hashable {
    let born: Day
    let sex: Sex
    let firstEpisode: Day
  }

  /// The places in the roster of new children by what they share with nobody.
  private var byUPN: [String: Int] = [:]
  private var byTraits: [Traits: Int] = [:]
  private var borns: Set<Int32> = []
  /// For each new child, by its place, whom it may be and by what that is told.
  private var found: [Int: (known: ChildID, by: String)] = [:]

  mutating func add(_ header: Header, firstEpisode: Day?, at place: Int) {
    if let upn = header.upn, Self.isNumber(upn) { byUPN[upn] = place }
    guard let born = header.born else { return }
    borns.insert(born.number)
    if let sex = header.sex, let firstEpisode {
      byTraits[Traits(born: born, sex: sex, firstEpisode: firstEpisode)] = place
    }
  }

  var isEmpty: Bool { byUPN.isEmpty && borns.isEmpty }

  /// Whether a known child of this birthday may be one of the new.
  func concerns(born: Int32) -> Bool { borns.contains(born) }

  /// Looks whether a known child is one of the new.
  mutating func compare(_ state: ChildState) {
    if let upn = state.details.header.upn, let place = byUPN[upn] {
      found[place] = (state.id, "the same UPN")
    }
    guard let born = state.born, let sex = state.details.header.sex,
      let first = state.care.episodes.first?.start,
      let place = byTraits[Traits(born: born, sex: sex, firstEpisode: first)], found[place] == nil
    else { return }
    found[place] = (state.id, "the same birthday, sex and first episode")
  }

  /// Doubts the header row of a new child that may be a known one.
  func doubt(_ cursor: inout RowCursor, of id: ChildID, at place: Int, in register: Register) {
    if let (known, by) = found[place] {
      cursor.doubt(
        "known-child", column: 0, expected: "\(known), unless they are two children",
        message: "\(id) is new, and \(register.named(known)) has \(by)")
    } else if let known = Self.zeroed(id, in: register) {
      cursor.doubt(
        "id-zeros", column: 0, expected: "\(known), unless they are two children",
        message: "\(id) is new, and \(register.named(known)) differs in zeros at the start only")
    }
  }

  /// A known child whose id differs in zeros at the start only.
  private static func zeroed(_ id: ChildID, in register: Register) -> ChildID? {
    if let plain = WrittenID.withoutZeros(id.rawValue), register.row(of: ChildID(plain)) != nil {
      return ChildID(plain)
    }
    guard let first = id.rawValue.utf8.first, (0x30...0x39).contains(first) else { return nil }
    return (1...6).lazy.map { ChildID(String(repeating: "0", count: $0) + id.rawValue) }
      .first { register.row(of: $0) != nil }
  }

  /// A UPN proper, and none of UN1 to UN10, which say why there is none.
  private static func isNumber(_ upn: String) -> Bool { upn.utf8.count >= 12 }
}

extension Register {
  /// "71 (Ava Brennan)", or the id alone where no name is known.
  fileprivate func named(_ id: ChildID) -> String {
    let name = name(of: id)
    return name == id.rawValue ? name : "\(id) (\(name))"
  }
}

extension ReturnComparison {
  /// Notes what tells new children apart, so that a known child of another id is found.
  mutating func noteTraits(of places: [Int]) {
    for place in places {
      let headers: [Header] = records(.header, of: place)
      let episodes: [Episode] = records(.episodes, of: place)
      guard let header = headers.first else { continue }
      twins.add(header, firstEpisode: episodes.map(\.start).min(), at: place)
    }
  }

  /// The records of one kind of one child, as they are written; nothing is closed by it.
  private func records<Record: ReturnRecord>(_ kind: ReturnKind, of child: Int) -> [Record] {
    roster.rows(kind, of: child).compactMap { reference in
      guard let data = folder.files[Int(reference.file)]?.data else { return nil }
      var cursor = RowCursor(file: data, row: Int(reference.row))
      return Record.read(&cursor)
    }
  }
}
