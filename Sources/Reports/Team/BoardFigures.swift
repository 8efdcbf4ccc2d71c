import Domain

/// What the figures of one line of the board count.
package struct BoardFigures: Hashable, Sendable {
  private var shares: [FigureID: Share] = [:]
  /// Reviews of twelve months on time, for each three months, the earliest first.
  package let quarters: [Share]

  init(_ tally: BoardTally, _ figures: [Figure]) {
    for (figure, share) in zip(figures, tally.shares) { shares[figure.id] = share }
    quarters = tally.quarters
  }

  /// How many a figure counts; none where the board has no such figure.
  package subscript(id: FigureID) -> Int { share(id).denominator }

  /// The part of what a figure counts that is shown as a share of it.
  package func share(_ id: FigureID) -> Share { shares[id] ?? Share() }
}

/// Counts of one line while a ``BoardScan`` tells them, by the places of the figures.
struct BoardTally {
  var shares: [Share]
  var quarters = [Share](repeating: Share(), count: 4)

  init(count: Int) { shares = [Share](repeating: Share(), count: count) }

  static func + (left: BoardTally, right: BoardTally) -> BoardTally {
    var sum = left
    for place in sum.shares.indices { sum.shares[place] = left.shares[place] + right.shares[place] }
    for place in sum.quarters.indices {
      sum.quarters[place] = left.quarters[place] + right.quarters[place]
    }
    return sum
  }
}

/// Adds up what a ``BoardScan`` tells.
struct BoardCounting {
  private let register: Register
  private let figures: [Figure]
  /// The first days of the last three quarters of the twelve months.
  private let quarterStarts: [Int32]
  private let reviews: Int?
  private(set) var lines: [BoardLineID: BoardTally] = [:]

  init(_ register: Register, at seen: Viewpoint, _ figures: [Figure]) {
    self.register = register
    self.figures = figures
    none = BoardTally(count: figures.count)
    quarterStarts = [-9, -6, -3].map { seen.today.adding(months: $0).number }
    reviews = figures.firstIndex { $0.id == .reviews }
    BoardScan(register: register, seen: seen, figures: figures).forEach { add($0, $1, $2) }
    lines[.everyone] = lines.values.reduce(none, +)
  }

  /// Nought of everything.
  let none: BoardTally

  private mutating func add(_ line: BoardLineID, _ place: Int, _ item: BoardItem) {
    let isPart = figures[place].part.map { $0.counts(item, register) } ?? false
    let one = Share(isPart ? 1 : 0, of: 1)
    let quarter: Int? =
      if place == reviews, case .mark(_, let mark) = item {
        quarterStarts.count { mark.day > $0 }
      } else { nil }
    let empty = none
    lines[line, default: empty].add(one, place, quarter)
  }

  /// The figures of a line, all nought where it has none.
  subscript(line: BoardLineID) -> BoardFigures { BoardFigures(lines[line] ?? none, figures) }
}

extension BoardTally {
  fileprivate mutating func add(_ one: Share, _ place: Int, _ quarter: Int?) {
    shares[place].numerator += one.numerator
    shares[place].denominator += one.denominator
    guard let quarter else { return }
    quarters[quarter].numerator += one.numerator
    quarters[quarter].denominator += one.denominator
  }
}
