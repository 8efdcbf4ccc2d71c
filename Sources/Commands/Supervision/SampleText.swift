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
    var questions = TextTable(["Question", "Yes", "Does not apply", ""], numbers: [2])
    for one in result.questions {
      questions.append([
        one.question.key, BoardFigures.Share(one.yes, of: one.asked).words,
        one.notApplicable.grouped, one.question.text,
      ])
    }
    questions.print(to: output)
    output.line()
    var cases = TextTable(
      ["Case", "Id", "Checked", "Yes", "No", "Does not apply", "Remark"], numbers: [3, 4, 5])
    for one in result.cases {
      let answers = one.check?.answers.values
      func count(_ answer: DipSampleCheck.Answer) -> String {
        answers.map { ($0.count { $0 == answer }).grouped } ?? "–"
      }
      cases.append([
        one.name, one.id.rawValue, one.checkedOn?.short ?? "to check", count(.yes), count(.no),
        count(.notApplicable), one.check?.remark?.oneLine ?? "",
      ])
    }
    cases.print(to: output)
  }

  static func table(_ samples: [ListedSample]) -> TextTable {
    var table = TextTable(
      ["Sample", "Drawn", "By", "Cases of", "Cases", "From", "Checked", "Seed"],
      numbers: [0, 4, 5, 6, 7])
    for sample in samples {
      table.append([
        "\(sample.number)", sample.drawnOn.short, sample.drawnBy,
        sample.iro.value ?? "the whole service", sample.cases.grouped,
        sample.drawnFrom.grouped, "\(sample.checked) of \(sample.cases)", "\(sample.seed)",
      ])
    }
    return table
  }

  static func csv(_ samples: [ListedSample]) -> String {
    CSVText.table(
      ["number", "drawnOn", "drawnBy", "iro", "cases", "drawnFrom", "checked", "seed"],
      samples.map {
        [
          "\($0.number)", $0.drawnOn.iso, $0.drawnBy, $0.iro.field, "\($0.cases)",
          "\($0.drawnFrom)", "\($0.checked)", "\($0.seed)",
        ]
      })
  }

  /// A row for each case and a column for each question, so that a spreadsheet can count.
  static func csv(_ listed: ListedSampleResult) -> String {
    CSVText.table(
      ["id", "name", "checkedOn"] + listed.questions.map(\.question) + ["remark"],
      listed.cases.map { one in
        [one.id, one.name.field, one.checkedOn.field]
          + one.answers.map(\.answer.field) + [one.remark.field]
      })
  }
}
