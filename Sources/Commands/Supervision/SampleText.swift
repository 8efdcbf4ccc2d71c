import Domain
import Reports

/// Dip samples in words and numbers.
enum SampleText {
  static func print(_ result: DipSampleResult, _ officer: String?, to output: Output) {
    let sample = result.sample
    output.line(
      "Dip sample \(sample.number) · \(result.cases.count.grouped) of "
        + "\(sample.drawnFrom.counted("case", "cases")) of \(officer ?? "the whole service") · "
        + "drawn \(result.drawnOn.weekdayShort) by \(result.drawnBy), seed \(sample.seed)")
    output.line("\(result.checked) of \(result.cases.count.grouped) checked")
    output.line()
    let questions = DipSampleResult.Question.columns.named(DipSampleResult.Question.printed)
    TextTable(questions, result.questions).print(to: output)
    output.line()
    let cases = DipSampleResult.Case.columns(result.questions)
    TextTable(cases.named(DipSampleResult.Case.printed), result.cases).print(to: output)
  }
}
