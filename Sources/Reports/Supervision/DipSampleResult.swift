import Domain

/// What a dip sample found: how often each question was answered how, and who is still to be checked.
package struct DipSampleResult: Hashable, Sendable {
  package let sample: DipSample
  package let drawnOn: Day
  package let drawnBy: String
  package let cases: [Case]
  package let questions: [Question]

  package struct Case: Hashable, Sendable {
    package let id: ChildID
    package let name: String
    /// Nil while the case is still to be checked.
    package let check: DipSampleCheck?
    package let checkedOn: Day?
  }

  package struct Question: Hashable, Sendable {
    package let question: AuditQuestion
    package let yes: Int
    package let no: Int
    package let notApplicable: Int

    /// Of how many cases the question could be answered by yes or no.
    package var asked: Int { yes + no }
  }

  package var checked: Int { cases.count { $0.check != nil } }

  /// The result of a sample, or a refusal where there is none of the number.
  package init(of number: Int, in register: Register) throws(Refusal) {
    guard let drawn = register.dipSamples.first(where: { $0.value.number == number }) else {
      throw .noSuchSample(number)
    }
    sample = drawn.value
    drawnOn = drawn.on
    drawnBy = register.name(of: drawn.by)
    var cases: [Case] = []
    for id in drawn.value.children {
      let check = try register.child(id).samples.checks.last { $0.value.sample == number }
      cases.append(
        Case(id: id, name: register.name(of: id), check: check?.value, checkedOn: check?.on))
    }
    self.cases = cases
    questions = drawn.value.questions.map { question in
      let answers = cases.compactMap { $0.check?.answers[question.key] }
      return Question(
        question: question, yes: answers.count { $0 == .yes }, no: answers.count { $0 == .no },
        notApplicable: answers.count { $0 == .notApplicable })
    }
  }
}
