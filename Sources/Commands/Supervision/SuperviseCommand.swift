import ArgumentParser
import Domain
import Reports

/// Supervision: the walk through a caseload, and the actions that are agreed.
struct SuperviseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "supervise", abstract: "Walk through an IRO's caseload; agree actions.",
    subcommands: [SuperviseList.self, SuperviseAction.self], defaultSubcommand: SuperviseList.self)
}

/// Prints one IRO's caseload for a supervision meeting.
struct SuperviseList: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "One IRO's caseload: High first, then late, then the rest.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The IRO's name or id.")
  var officer: String

  func run(in outside: Outside) throws {
    let office = try Office(store, outside)
    try office.desk().mustBeAllowed(.supervise, office.register)
    let holder = try office.register.officer(named: officer)
    let seen = Seen(today: office.today, now: office.now)
    let list = SupervisionList(office.register, of: holder, at: seen)
    office.output.line("Supervision · \(holder.name) · \(office.today.weekdayShort)")
    for part in list.parts {
      office.output.line()
      office.output.line("\(part.title) \(part.rows.count)")
      for row in part.rows {
        let line = try SupervisionLine(row, of: list, in: office.register)
        office.output.line(
          "\(line.name) (\(line.id)) · \(line.priority?.title ?? "Not set")"
            + (line.reason.map { ": \($0)" } ?? ""))
        for late in line.late { office.output.line("  late: \(late)") }
        for action in line.actions {
          office.output.line("  action by \(action.by.short): \(action.text)")
        }
      }
    }
  }
}

/// Agrees an action about a child.
struct SuperviseAction: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Agree an action, which then stands on the IRO's Today.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "What is to be done; - reads standard input.")
  var text: String

  @Option(parsing: .unconditional, help: "The last day on which it is in time.")
  var by: String

  func run(in outside: Outside) throws {
    var office = try Office.forRecording(store, outside)
    let today = office.today
    let action = SupervisionAction(
      text: try office.text(text) ?? "", by: try office.day(by, .future))
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.agreeAction(action, about: id, on: today, at: desk)
    } saying: { _, _ in
      "action agreed, by \(action.by.weekdayShort)."
    }
  }
}
