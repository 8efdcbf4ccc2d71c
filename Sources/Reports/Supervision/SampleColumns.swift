import Domain

extension DipSampleResult {
  /// The columns of a list of samples: how each was drawn, and how far it is checked.
  package static func columns(in register: Register) -> [Column<DipSampleResult>] {
    [
      Column("number", "Sample", isNumber: true) { .whole($0.sample.number) },
      Column("drawnOn", "Drawn", text: { $0.drawnOn.short }) { .day($0.drawnOn) },
      Column("drawnBy", "By") { .string($0.drawnBy) },
      Column(
        "iro", "Cases of", text: { $0.iro(in: register) ?? "the whole service" }
      ) { .text($0.iro(in: register)) },
      Column("cases", "Cases", isNumber: true, text: { $0.sample.children.count.grouped }) {
        .whole($0.sample.children.count)
      },
      Column("drawnFrom", "From", isNumber: true, text: { $0.sample.drawnFrom.grouped }) {
        .whole($0.sample.drawnFrom)
      },
      Column(
        "checked", "Checked", isNumber: true,
        text: { "\($0.checked) of \($0.sample.children.count)" }
      ) { .whole($0.checked) },
      Column("seed", "Seed", isNumber: true) { .natural($0.sample.seed) },
    ]
  }

  /// Whose cases it was drawn from; nil for those of the whole service.
  package func iro(in register: Register) -> String? {
    sample.officer.map { register.name(of: $0) }
  }
}

extension DipSampleResult.Question {
  package static let printed = ["question", "numerator", "notApplicable", "words"]

  /// How often a question was answered how: the yes of those answered by yes or no.
  package static let columns: [Column<DipSampleResult.Question>] = [
    Column("question", "Question") { .string($0.question.key) },
    .unseen("text") { .string($0.question.text) },
    Column("numerator", "Yes", text: { Share($0.yes, of: $0.asked).words }) { .whole($0.yes) },
    .unseen("denominator") { .whole($0.asked) },
    Column(
      "notApplicable", "Does not apply", isNumber: true, text: { $0.notApplicable.grouped }
    ) { .whole($0.notApplicable) },
    .seen("words", "") { $0.question.text },
  ]
}

extension DipSampleResult.Case {
  package static let printed = ["name", "id", "checkedOn", "yes", "no", "not-applicable", "remark"]
  package static let screen = ["name", "checkedOn", "yes", "no", "remark"]

  /// A row for each case; for a table a column for each question, so that a spreadsheet can count.
  package static func columns(
    _ questions: [DipSampleResult.Question]
  ) -> [Column<DipSampleResult.Case>] {
    let keys = questions.map(\.question.key)
    return [
      Column("id", "Id") { .string($0.id.rawValue) },
      Column("name", "Case", room: .init(20, grows: 1), text: { $0.name }) {
        .name($0.name, of: $0.id)
      },
      Column(
        "checkedOn", "Checked", room: .init(16), text: { $0.checkedOn?.short ?? "to check" }
      ) { .date($0.checkedOn) },
      answers(keys), count("yes", "Yes", .yes), count("no", "No", .no),
      count("not-applicable", "Does not apply", .notApplicable),
      Column(
        "remark", "Remark", room: .init(20, grows: 2), text: { $0.check?.remark?.oneLine ?? "" }
      ) { .text($0.check?.remark) },
    ]
  }

  /// In the order of the questions; null where one was left open.
  private static func answers(_ keys: [String]) -> Column<DipSampleResult.Case> {
    let all = Field<DipSampleResult.Case>("answers", in: [.json]) { one in
      .array(
        keys.map { key in
          .object([
            Value.Member("question", .string(key)), Value.Member("answer", one.answer(to: key)),
          ])
        })
    }
    return Column(
      "answers", "", text: { _ in "" },
      fields: [all] + keys.map { key in Field(key, in: [.csv]) { $0.answer(to: key) } })
  }

  private func answer(to key: String) -> Value { .text(check?.answers[key]?.rawValue) }

  private static func count(
    _ id: String, _ title: String, _ answer: DipSampleCheck.Answer
  ) -> Column<DipSampleResult.Case> {
    .seen(id, title, isNumber: true, room: .init(4)) { one in
      one.check.map { $0.answers.values.count { $0 == answer }.grouped } ?? "–"
    }
  }
}
