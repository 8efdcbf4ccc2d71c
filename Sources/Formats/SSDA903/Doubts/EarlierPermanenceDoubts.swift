import Domain

/// The day of an order of permanence that came before the child's care.
struct EarlierPermanenceDoubts {
  /// The child's episodes, in the order of their starts.
  let timeline: [Episode]

  /// Doubts a whole day that is not before the first episode; one of which a part is unknown is left.
  func judge(_ row: inout LocatedRow<EarlierPermanence>) {
    guard let text = row.record.date, let began = timeline.first?.start,
      let day = WrittenDay.day(Array(text.utf8)[...]), day >= began
    else { return }
    row.cursor.doubt(
      "permanence-after-start", column: 4, expected: "a day before \(began.slashed) (rule 632)",
      message: "the order of permanence is not from before care began on \(began.slashed)")
  }
}
