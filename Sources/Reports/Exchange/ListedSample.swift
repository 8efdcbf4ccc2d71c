import Domain

/// What a dip sample found, as `sample show NUMBER --json` prints it.
package struct ListedSampleResult: Encodable, Sendable {
  package let sample: Listed<DipSampleResult>
  package let questions: [Listed<DipSampleResult.Question>]
  package let cases: [Listed<DipSampleResult.Case>]

  package init(_ result: DipSampleResult, in register: Register) {
    let columns = DipSampleResult.Case.columns(result.questions)
    sample = Listed(DipSampleResult.columns(in: register), result)
    questions = result.questions.map { Listed(DipSampleResult.Question.columns, $0) }
    cases = result.cases.map { Listed(columns, $0) }
  }
}
