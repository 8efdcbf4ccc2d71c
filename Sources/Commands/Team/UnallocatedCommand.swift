import ArgumentParser
import Domain
import Reports

/// Lists the children whom nobody holds.
struct UnallocatedCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "unallocated", abstract: "The children without an IRO, the longest in care first.",
    discussion: "An IRO sees how many there are, as on the page Unallocated of the team.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var past: AsAtOptions
  @OptionGroup var output: TableOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    guard try office.sight().reach == .everyone else { return try count(office) }
    let children = UnallocatedChild.all(in: office.register, today: office.today)
    let columns = UnallocatedChild.columns
    if output.json {
      try office.output.json(children.map { Listed(columns, $0) })
    } else if output.csv {
      office.output.text(CSVText.table(columns, children))
    } else {
      if past.lookback != nil {
        office.output.line("Unallocated · \(past.words(office))")
        office.output.line()
      }
      TextTable(columns.named(UnallocatedChild.printed), children).print(to: office.output)
      office.output.line()
      office.output.line(children.count.counted("child", "children"))
    }
  }

  /// How many there are, for who may not read who they are; a table of them is refused.
  private func count(_ office: Office) throws {
    if output.json || output.csv { try office.mustBeAllowed(.readOthers) }
    office.output.line(UnallocatedCount(in: office.register, today: office.today).words)
  }
}
