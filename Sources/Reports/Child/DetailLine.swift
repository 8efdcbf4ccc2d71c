import Domain

/// One thing that the return, or whoever added the child, says of who the child is.
package struct DetailLine: Hashable, Sendable {
  package let title: String
  package let words: String

  static func all(of state: ChildState) -> [DetailLine] {
    let details = state.details
    let header = details.header
    let lines: [(String, String?)] = [
      ("Born", state.born?.short), ("Sex", header.sex?.current.meaning),
      ("Ethnicity", header.ethnicity.map { "\($0.meaning) (\($0.rawValue))" }),
      ("Unique pupil number", header.upn), ("Mother", mother(header)),
      ("Unaccompanied asylum-seeking child", details.unaccompanied.map(unaccompanied)),
      ("Earlier permanence", details.earlierPermanence.map(earlier)),
      ("IRO service notified", state.care.notifiedOn?.short),
    ]
    return lines.compactMap { title, words in words.map { DetailLine(title: title, words: $0) } }
      + details.socialWorkers.reversed().map { spell in
        DetailLine(
          title: "Social worker",
          words: "\(spell.worker), \(spell.start.short) to \(spell.end?.short ?? "now")"
            + (spell.reason.map { ": \($0.meaning)" } ?? ""))
      }
      + state.care.adoptionPlacements.reversed().map { placement in
        DetailLine(
          title: "Placed for adoption",
          words: "\(placement.placed.short) to \(placement.ceased?.short ?? "now")"
            + (placement.reasonCeased.map { ": \($0.meaning)" } ?? ""))
      }
  }

  private static func mother(_ header: Header) -> String? {
    guard header.isMother == true else { return nil }
    return header.motherChildBorn.map { "yes, of a child born \($0.short)" } ?? "yes"
  }

  private static func unaccompanied(_ fact: Unaccompanied) -> String {
    fact.ceases.map { "until \($0.short)" } ?? "yes"
  }

  private static func earlier(_ fact: EarlierPermanence) -> String {
    [fact.kind?.meaning, fact.date, fact.authority.map { "authority \($0)" }]
      .compactMap { $0?.orNil }.joined(separator: ", ")
  }
}
