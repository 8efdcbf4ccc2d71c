/// A dip sample: some cases drawn by lot, each of whose files is checked against the same questions.
package enum DipSampleEvent: Hashable, Sendable {
  /// A sample was drawn on the fact's day.
  indirect case drawn(DipSample)
  /// One case of a sample was checked on the fact's day.
  indirect case checked(DipSampleCheck)
}

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

/// A question of the audit form; a service sets its own.
package struct AuditQuestion: Hashable, Codable, Sendable {
  /// Short and pinned once used.
  package var key: String
  package var text: String

  package init(key: String, text: String) {
    self.key = key
    self.text = text
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

extension DipSampleEvent: EventArea {
  enum Name: String, CaseIterable {
    case drawn = "dipSample.drawn"
    case checked = "dipSample.checked"
  }

  var name: Name {
    switch self {
    case .drawn: .drawn
    case .checked: .checked
    }
  }

  var fields: EventFields {
    switch self {
    case .drawn(let value): .members(value)
    case .checked(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .drawn: self = .drawn(try read())
    case .checked: self = .checked(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .drawn, .checked: false
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .drawn(let sample): Setting(of: "sample \(sample.number)")
    case .checked: nil
    }
  }

  func rests(on earlier: Fact, from day: Day) -> Bool {
    switch self {
    case .drawn: false
    case .checked(let check):
      if case .dipSample(.drawn(let sample)) = earlier.event {
        check.sample == sample.number
      } else {
        false
      }
    }
  }
}
