import Domain

extension BoardLine {
  /// The name, and that they leave: "T. Haque, leaves Fri 20 Nov: 83 children to hand over".
  package var title: String { departure.map { "\(name), \($0.words)" } ?? name }

  /// The name, and the day on which they leave: "T. Haque, leaves 20 Nov".
  package var shortTitle: String {
    departure.map { "\(name), \($0.hasLeft ? "left" : "leaves") \($0.lastDay.dayMonth)" } ?? name
  }

  /// "84.0 over": children per full-time IRO, and how that stands to the guidance.
  package var perFullTimeWords: String {
    guard let tenths = perFullTimeTenths else { return "–" }
    let word = load == .over ? " over" : load == .under ? " under" : ""
    return "\(tenths / 10).\(tenths % 10)\(word)"
  }

  /// A share as whole per cent; nil of nothing, and of what nobody holds, which is nobody's rate.
  package func percent(_ figure: FigureID) -> Int? {
    id == .unallocated ? nil : figures.share(figure).percent
  }

  /// "3 of 4 (75 %)", of what nobody holds "3 of 4", a dash of nothing.
  package func shareWords(_ figure: FigureID) -> String {
    let share = figures.share(figure)
    guard share.denominator > 0, percent(figure) == nil else { return share.words }
    return "\(share.numerator.grouped) of \(share.denominator.grouped)"
  }

  /// "50–70": children by the guidance for these hours.
  package var guidanceWords: String {
    guidance.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "–"
  }
}

extension TeamBoard {
  /// What stands below the board: how long a child waits for an IRO, and what is not counted.
  package var remarks: [String] {
    var remarks: [String] = []
    remarks += departures.map(\.sentence)
    if let oldest = oldestUnallocated {
      let count = neverAllocated
      remarks.append(
        "\(count.grouped) \(count == 1 ? "child" : "children") unallocated, "
          + "the longest for \(oldest.grouped) wd")
    }
    if reviewsNotKnown > 0 {
      remarks.append(
        "\(reviewsNotKnown.grouped) \(reviewsNotKnown == 1 ? "review" : "reviews") of the last 12 "
          + "months counted neither way: by when they were due cannot be told")
    }
    return remarks
  }
}
