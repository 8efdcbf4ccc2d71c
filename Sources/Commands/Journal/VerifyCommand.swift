import ArgumentParser
import Domain
import Reports
import Storage

/// Checks a store.
struct VerifyCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the whole store; changes nothing.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var output: JSONOption

  func run(in outside: Invocation) throws {
    _ = try Office.toLookAt(store, outside)
    let check = try outside.backend.verify(store.path(in: outside))
    if output.json {
      try outside.output.json(check)
    } else {
      for problem in check.problems {
        let place = problem.entry.value.map { "entry \($0): " } ?? ""
        outside.output.line("\(place)\(problem.message)")
      }
      for remark in check.remarks ?? [] { outside.output.line(remark.capitalisedFirst + ".") }
      if check.ok {
        outside.output.line(
          "\(check.entries.counted("entry", "entries")), every one of them as it was written.")
      }
    }
    guard check.ok else {
      throw Failure.badData(
        "the store has \(check.problems.count.counted("problem", "problems"))",
        hint: "save what is good with: caseload recover --to DIR")
    }
  }
}
