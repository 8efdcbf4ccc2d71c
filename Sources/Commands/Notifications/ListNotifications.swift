import ArgumentParser
import Domain
import Reports

/// Lists notifications.
struct ListNotifications: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the notifications that are open, by stage.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var scope: ScopeOptions

  @Flag(help: "List those resolved in the last twelve months as well.")
  var all = false

  @OptionGroup var past: AsAtOptions
  @OptionGroup var output: JSONOption

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    let seen = Viewpoint(today: office.today, now: office.now)
    let scope = try scope.scope(in: office)
    let board = NotificationBoard(office.register, scope: scope, at: seen)
    let cards = all ? board.columns.flatMap(\.cards) : board.open
    let lines = cards.map { NotificationLine($0, in: office.register, at: seen) }
    if output.json {
      try office.output.json(lines.map { Listed(NotificationLine.columns, $0) })
      return
    }
    if lines.isEmpty {
      office.output.line("No notification is open.")
    } else {
      TextTable(NotificationLine.columns.named(NotificationLine.printed), lines)
        .print(to: office.output)
    }
    if let words = scope.lostWords { office.output.line("(children: \(words))") }
  }
}
