/// How a child took part in a review (REVIEW_CODE).
package struct Participation: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The child was there in person (PN1 to PN4).
  package var attended: Bool { ["PN1", "PN2", "PN3", "PN4"].contains(rawValue) }

  /// The child's views were spoken, shown, briefed or sent (PN1, PN2, PN3, PN5, PN6).
  package var expressedViews: Bool { ["PN1", "PN2", "PN3", "PN5", "PN6"].contains(rawValue) }

  /// Counted as taking part by the return's measure: attended or views sent (PN1 to PN6).
  package var participated: Bool { attended || expressedViews }

  /// The child was under four at the review and is left out of the measure (PN0).
  package var isUnderFour: Bool { rawValue == "PN0" }

  /// Whether the return takes the code for a child of an age: PN0 under four and no other there (its
  /// rules 440 and 441); any code where the age is not known.
  package func fits(age: Int?) -> Bool {
    guard isKnown, let age, age >= 0 else { return true }
    return isUnderFour == (age < 4)
  }

  package static let table: CodeTable = [
    "PN0": "under four at the time of the review",
    "PN1": "attended and spoke",
    "PN2": "attended, an advocate spoke",
    "PN3": "attended and conveyed views without words",
    "PN4": "attended without contributing",
    "PN5": "did not attend, an advocate or the IRO was briefed",
    "PN6": "did not attend, views sent",
    "PN7": "did not attend or share views",
  ]
}
