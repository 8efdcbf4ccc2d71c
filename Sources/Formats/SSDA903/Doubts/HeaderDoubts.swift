import Domain

/// What is odd about a child's header, by itself and beside the header of the last return.
struct HeaderDoubts {
  let today: Day
  /// The header as it was known before, nil where none was.
  let known: Header?
  /// True where the return has a file of episodes, and neither it nor the register one of the child.
  let lacksEpisodes: Bool

  private typealias Column = Header.Column

  /// Doubts a header; a birthday that can be nobody's is lost.
  func judge(_ row: LocatedRow<Header>) -> LocatedRow<Header> {
    var cursor = row.cursor
    var header = row.record
    if let born = header.born {
      judgeAge(born, &cursor, &header)
      judgeMother(header, born, &cursor)
    }
    if let born = header.born, let before = known?.born, before != born {
      cursor.doubt(
        "born-changed", column: Column.born,
        expected: "\(before.slashed), as in the last return (rule 203)",
        message: "the date of birth is not the one of the last return")
    }
    if lacksEpisodes {
      cursor.doubt(
        "header-without-episode", expected: "an episode of the child",
        message: "the child has a header and no episode, and so is on no list of children in care")
    }
    return LocatedRow(file: row.file, record: header, cursor: cursor)
  }

  private func judgeAge(_ born: Day, _ cursor: inout RowCursor, _ header: inout Header) {
    if born > today {
      cursor.lose(
        "born-in-future", column: Column.born, expected: "no day after \(today.slashed)",
        message: "the date of birth is after today, and is taken as not known")
      header.born = nil
    } else if Day.shownAge(of: born, on: today) == nil {
      cursor.lose(
        "born-long-ago", column: Column.born, expected: "a day within 110 years",
        message:
          "the child would be \(Day.age(of: born, on: today)); the date of birth is taken as "
          + "not known")
      header.born = nil
    }
  }

  private func judgeMother(_ header: Header, _ born: Day, _ cursor: inout RowCursor) {
    guard let child = header.motherChildBorn, child <= born else { return }
    cursor.doubt(
      "mother-younger", column: Column.birth,
      expected: "a day after \(born.slashed) (rule 621)",
      message: "the mother would be younger than her child")
  }
}
