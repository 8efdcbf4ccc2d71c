import ArgumentParser
import Domain

/// Records a person's last working day.
struct LeaveOfficer: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Record a person's last working day.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The person's name or id.")
  var officer: String

  @Option(parsing: .unconditional, help: "The last working day; today where not given.")
  var on: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on, .nearest)
    let leaving = try office.register.officer(named: officer)
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.leave(leaving.id, on: day, at: desk)
      }, at: office.desk())
    let held = office.casesHeld(by: leaving.id)
    let rest =
      held == 0
      ? "" : " \(counted(held, "child", "children")) still to be allocated to somebody else."
    office.output.line("\(leaving.name) leaves after \(day.weekdayShort).\(rest)")
    office.finish(entry)
  }
}

extension Office {
  /// How many children that are looked after an officer holds.
  func casesHeld(by id: OfficerID) -> Int {
    guard let place = register.place(of: id) else { return 0 }
    var count = 0
    register.forEachSummary { _, summary in
      if summary.isLookedAfter, summary.officer == place { count += 1 }
    }
    return count
  }
}

/// "1 child", "2 children", "1,710 children".
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(grouped(count)) \(count == 1 ? one : many)"
}

/// "12,582": a number with its thousands parted.
func grouped(_ number: Int) -> String {
  let digits = String(abs(number))
  var result = number < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
    result.append(digit)
  }
  return result
}
