import Domain

/// A dip sample as `sample show --json` prints it: how it was drawn, and how far it is checked.
package struct ListedSample: Encodable, Sendable {
  package let number: Int
  package let drawnOn: Day
  package let drawnBy: String
  /// Whose cases it was drawn from; null for those of the whole service.
  package let iro: OrNull<String>
  /// How many cases were drawn.
  package let cases: Int
  package let drawnFrom: Int
  package let checked: Int
  package let seed: UInt64

  package init(_ result: DipSampleResult, in register: Register) {
    let sample = result.sample
    number = sample.number
    drawnOn = result.drawnOn
    drawnBy = result.drawnBy
    iro = OrNull(sample.officer.map { register.name(of: $0) })
    cases = sample.children.count
    drawnFrom = sample.drawnFrom
    checked = result.checked
    seed = sample.seed
  }
}

/// What a dip sample found, as `sample show NUMBER --json` prints it.
package struct ListedSampleResult: Encodable, Sendable {
  package let sample: ListedSample
  package let questions: [Question]
  package let cases: [Case]

  /// How often a question was answered how: the yes of those answered by yes or no.
  package struct Question: Encodable, Sendable {
    /// The key of the question.
    package let question: String
    package let text: String
    package let numerator: Int
    package let denominator: Int
    package let notApplicable: Int
  }

  package struct Case: Encodable, Sendable {
    package let id: String
    package let name: OrNull<String>
    /// Null while the case is still to be checked.
    package let checkedOn: OrNull<Day>
    /// In the order of the questions.
    package let answers: [Answer]
    package let remark: OrNull<String>
  }

  package struct Answer: Encodable, Sendable {
    /// The key of the question.
    package let question: String
    /// "yes", "no" or "not-applicable"; null where the question was left open.
    package let answer: OrNull<String>
  }

  package init(_ result: DipSampleResult, in register: Register) {
    sample = ListedSample(result, in: register)
    questions = result.questions.map {
      Question(
        question: $0.question.key, text: $0.question.text, numerator: $0.yes,
        denominator: $0.asked, notApplicable: $0.notApplicable)
    }
    cases = result.cases.map { one in
      Case(
        id: one.id.rawValue, name: OrNull(name: one.name, of: one.id),
        checkedOn: OrNull(one.checkedOn),
        answers: result.questions.map { question in
          let key = question.question.key
          return Answer(question: key, answer: OrNull(one.check?.answers[key]?.rawValue))
        },
        remark: OrNull(one.check?.remark))
    }
  }
}
