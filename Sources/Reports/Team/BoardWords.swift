import Domain

extension BoardLine {
  /// "84.0 over": children per full-time IRO, and how that stands to the guidance.
  package var perFullTimeWords: String {
    guard let tenths = perFullTimeTenths else { return "–" }
    let word = load == .over ? " over" : load == .under ? " under" : ""
    return "\(tenths / 10).\(tenths % 10)\(word)"
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
    if let oldest = oldestUnallocated {
      let count = unallocated.figures[.children]
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
