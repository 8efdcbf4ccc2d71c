/// The cases of a sample, and how they were drawn, so that anybody can draw them again.
package struct DipSample: Hashable, Codable, Sendable {
  /// Counts from 1.
  package var number: Int
  /// What the lot was drawn with: the same seed draws the same cases of the same list.
  package var seed: UInt64
  /// The IRO whose cases were drawn from, or nil for those of the whole service.
  package var officer: OfficerID?
  /// How many cases it was drawn from.
  package var drawnFrom: Int
  package var children: [ChildID]
  /// The questions as they stood when it was drawn.
  package var questions: [AuditQuestion]

  package init(
    number: Int, seed: UInt64, officer: OfficerID?, drawnFrom: Int, children: [ChildID],
    questions: [AuditQuestion]
  ) {
    self.number = number
    self.seed = seed
    self.officer = officer
    self.drawnFrom = drawnFrom
    self.children = children
    self.questions = questions
  }
}

/// What was found in one case of a sample.
package struct DipSampleCheck: Hashable, Codable, Sendable {
  package enum Answer: String, Codable, CaseIterable, Sendable {
    case yes, no
    case notApplicable = "not-applicable"

    package var title: String {
      switch self {
      case .yes: "yes"
      case .no: "no"
      case .notApplicable: "does not apply"
      }
    }
  }

  package var sample: Int
  /// By the key of the question; a question that was left open is not here.
  package var answers: [String: Answer]
  package var remark: String?

  package init(sample: Int, answers: [String: Answer], remark: String? = nil) {
    self.sample = sample
    self.answers = answers
    self.remark = remark
  }
}
