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
      for clock in check.clocks { outside.output.line(clock.words) }
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

extension StoreCheck.Clock {
  /// "Entries 8 to 11 are stamped from Sat 01 Jan 2028, 09:00, on, …".
  fileprivate var words: String {
    let which = first == last ? "Entry \(first) is" : "Entries \(first) to \(last) are"
    return "\(which) stamped from \(at.day.weekdayShort), \(at.clock), on, and this computer's "
      + "clock said \(machineTime.day.weekdayShort), \(machineTime.clock): one of the two was wrong."
  }
}
