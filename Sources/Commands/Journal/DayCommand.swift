import ArgumentParser
import Domain
import Glibc

/// Says what day expressions mean.
struct DayCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "day",
    abstract: "What a day expression means, with its arithmetic: \"+20wd from 15/12/2025\", fri.",
    discussion: "Without an expression, one per line is read from standard input.")

  @Argument(
    parsing: .allUnrecognized,
    help: "Day expressions, each in quotes where it has spaces.")
  var expressions: [String] = []

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: JSONOption

  func run(in outside: Invocation) throws {
    let today = try store.day(in: outside)
    let workingDays = WorkingDays()
    var isAnyWrong = false
    for expression in try given(outside) {
      let reading = DayExpression.read(
        expression, today: today, workingDays: workingDays, direction: .nearest)
      switch reading {
      case .success(let reading): try tell(expression, reading, outside.output)
      case .failure(let problem):
        isAnyWrong = true
        try tell(expression, problem, outside.output)
      }
    }
    if isAnyWrong { throw ExitCode(EX_DATAERR) }
  }

  private func given(_ outside: Invocation) throws -> [String] {
    guard expressions.isEmpty else { return expressions }
    let bytes = try outside.readInput()
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(
      String.init)
  }

  private func tell(_ expression: String, _ reading: DayReading, _ out: Output) throws {
    guard output.json else {
      out.line(expressions.count == 1 ? reading.echo : "\(expression): \(reading.echo)")
      return
    }
    try out.json(ReadDay(expression, reading))
  }

  private func tell(_ expression: String, _ problem: DayExpressionProblem, _ out: Output) throws {
    guard output.json else {
      out.notice("caseload: \(problem.message)")
      if let hint = problem.hint { out.notice("hint: \(hint)") }
      return
    }
    try out.json(UnreadDay(expression: expression, error: problem.message))
  }
}

/// A day expression that was understood, as JSON.
private struct ReadDay: Encodable {
  let expression: String
  let day: Day
  let weekday: String
  let skipped: [Skipped]

  struct Skipped: Encodable {
    let date: Day
    let name: String
  }

  init(_ expression: String, _ reading: DayReading) {
    self.expression = expression
    day = reading.day
    weekday = reading.day.weekday.name
    skipped = reading.skipped.map { Skipped(date: $0.day, name: $0.name) }
  }
}

/// A day expression that was not understood, as JSON.
private struct UnreadDay: Encodable {
  let expression: String
  let error: String
}
