import Domain

/// When each IRO is where: no one at two places at one time, and not more in a day than one can do.
///
/// A day has five places for a review or a visit, each of an hour and a quarter with a way between
/// them, from a quarter past nine to five; four are used before the fifth is.
struct Diary: Sendable {
  /// An hour of a day that is kept for something.
  struct Appointment: Hashable, Sendable {
    let day: Day
    /// When it begins, in minutes since midnight.
    let minute: Int
  }

  private var taken: [Int64: UInt8] = [:]
  /// The first day that is kept account of; before it every day is free.
  private let from: Day

  /// - Parameter from: the first day that is kept account of.
  init(from: Day) { self.from = from }

  /// Keeps the first of some days on which an IRO has room; where none has, the first of them.
  mutating func book(_ officer: Int, _ days: [Day], seed: UInt64) -> Appointment {
    for isFull in [false, true] {
      for day in days {
        if let place = take(officer, day, usesLast: isFull, seed: seed) {
          return Appointment(day: day, minute: Diary.minute(place, seed))
        }
      }
    }
    return Appointment(day: days[0], minute: Diary.minute(4, seed))
  }

  /// Takes a place of a day and returns it, or nil where the day is full.
  private mutating func take(
    _ officer: Int, _ day: Day, usesLast: Bool, seed: UInt64
  ) -> Int? {
    let first = Int(truncatingIfNeeded: seed >> 33 &+ UInt64(UInt32(bitPattern: day.number))) & 3
    guard day >= from else { return first }
    let key = Int64(officer) << 32 | Int64(day.number)
    let bits = taken[key] ?? 0
    let places = (0..<4).map { (first + $0) % 4 } + (usesLast ? [4] : [])
    guard let place = places.first(where: { bits & 1 << $0 == 0 }),
      usesLast || bits.nonzeroBitCount < 4
    else { return nil }
    taken[key] = bits | 1 << place
    return place
  }

  /// When the meeting of a place begins: at the quarter or the half hour.
  private static func minute(_ place: Int, _ seed: UInt64) -> Int {
    [9 * 60 + 15, 10 * 60 + 45, 12 * 60 + 30, 14 * 60, 15 * 60 + 30][place]
      + Int(seed >> 41 & 1) * 15
  }

  /// How long a review or a visit takes with what belongs to it, in minutes.
  static let length = 75
}
