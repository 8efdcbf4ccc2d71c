import Domain

/// On what ground a fictional child is looked after now, or was at the end.
enum Ground: Sendable {
  case careOrder, interim, placementOrder, accommodated, unaccompanied, remand, shortBreaks
  case emergency

  /// The code of the legal status.
  var status: String {
    switch self {
    case .careOrder: "C2"
    case .interim: "C1"
    case .placementOrder: "E1"
    case .accommodated, .unaccompanied: "V2"
    case .remand: "J1"
    case .shortBreaks: "V4"
    case .emergency: "L2"
    }
  }

  /// Grounds of which the same reasons are given for a priority.
  enum Family: Sendable { case adoption, court, abroad, other }

  var family: Family {
    switch self {
    case .placementOrder: .adoption
    case .interim, .emergency: .court
    case .unaccompanied: .abroad
    case .careOrder, .accommodated, .remand, .shortBreaks: .other
    }
  }

  /// The children of one family who come into care together.
  var pool: Int {
    switch self {
    case .careOrder, .placementOrder: 0
    case .interim, .emergency: 1
    case .accommodated: 2
    case .unaccompanied, .remand, .shortBreaks: 3
    }
  }
}

/// An age band and a ground, and how many of a thousand children have both.
///
/// The sums by band and by ground are those of a published annual report of an IRO service (Derby
/// 2017/18): under 1 6 %, 1-4 13 %, 5-9 23 %, 10-15 40 %, 16 and over 18 %; care order 57 %, interim
/// 18 %, section 20 16 %, placement order 8 %.
struct Cell: Sendable {
  let months: ClosedRange<Int>
  let ground: Ground
  let share: Int

  static let all: [Cell] = [
    Cell(0...11, .interim, 40), Cell(0...11, .placementOrder, 10),
    Cell(0...11, .accommodated, 8), Cell(0...11, .careOrder, 1), Cell(0...11, .emergency, 1),
    Cell(12...59, .interim, 40), Cell(12...59, .placementOrder, 52),
    Cell(12...59, .accommodated, 12), Cell(12...59, .careOrder, 26),
    Cell(60...119, .interim, 40), Cell(60...119, .placementOrder, 20),
    Cell(60...119, .accommodated, 16), Cell(60...119, .careOrder, 151),
    Cell(60...119, .shortBreaks, 3),
    Cell(120...191, .interim, 50), Cell(120...191, .accommodated, 42),
    Cell(120...191, .unaccompanied, 10), Cell(120...191, .careOrder, 292),
    Cell(120...191, .shortBreaks, 4), Cell(168...191, .remand, 2),
    Cell(192...214, .interim, 8), Cell(192...214, .accommodated, 37),
    Cell(192...214, .unaccompanied, 35), Cell(192...214, .careOrder, 96),
    Cell(192...214, .remand, 4),
  ]

  private init(_ months: ClosedRange<Int>, _ ground: Ground, _ share: Int) {
    self.months = months
    self.ground = ground
    self.share = share
  }

  /// The cell of the place in a low-discrepancy sequence: any run of places has nearly the shares.
  static func at(_ place: Int, shift: UInt64) -> Cell {
    let spread = (UInt64(truncatingIfNeeded: place) &* 0x9E37_79B9_7F4A_7C15) &+ shift
    var left = Int(((spread >> 32) &* 1_000) >> 32)
    for cell in all {
      if left < cell.share { return cell }
      left -= cell.share
    }
    return all[0]
  }
}

/// How a child of the last years left care.
enum Exit: Sendable {
  case adopted, guardianship, homePlanned, homeUnplanned, arrangement, eighteen, custody, elsewhere

  static let shares: [(Exit, Int)] = [
    (.adopted, 12), (.guardianship, 15), (.homePlanned, 17), (.homeUnplanned, 12),
    (.arrangement, 5), (.eighteen, 31), (.custody, 3), (.elsewhere, 5),
  ]
}
