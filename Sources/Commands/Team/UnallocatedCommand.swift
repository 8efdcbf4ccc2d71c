import ArgumentParser
import Domain
import Reports

/// Lists the children whom nobody holds.
struct UnallocatedCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "unallocated", abstract: "The children without an IRO, the longest in care first.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var past: AsAtOptions
  @OptionGroup var output: TableOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    try office.mustBeAllowed(.readOthers)
    let children = UnallocatedChild.all(in: office.register, today: office.today)
    let listed = children.map(ListedUnallocated.init)
    if output.json {
      try office.output.json(listed)
    } else if output.csv {
      office.output.text(Self.csv(listed))
    } else {
      if past.lookback != nil {
        office.output.line("Unallocated · \(past.words(office))")
        office.output.line()
      }
      Self.text(children).print(to: office.output)
      office.output.line()
      office.output.line(children.count.counted("child", "children"))
    }
  }

  private static func text(_ children: [UnallocatedChild]) -> TextTable {
    var table = TextTable(["Child", "Id", "In care from", "IRO by", "From notification", "Told"])
    for child in children {
      table.append([
        child.name, child.id.rawValue, child.lookedAfterFrom?.short ?? "not known",
        child.due.map { "\($0.short)\(child.state == .late ? ", late" : "")" } ?? "",
        child.dueFromNotification?.short ?? "",
        child.notifiedLateBy.map { "\($0) wd after" } ?? "",
      ])
    }
    return table
  }

  private static func csv(_ children: [ListedUnallocated]) -> String {
    CSVText.table(
      [
        "id", "name", "age", "lookedAfterFrom", "notifiedOn", "due", "dueFromNotification",
        "notifiedLateByWorkingDays", "state",
      ],
      children.map {
        [
          $0.id, $0.name.field, $0.age.field, $0.lookedAfterFrom.field, $0.notifiedOn.field,
          $0.due.field, $0.dueFromNotification.field, $0.notifiedLateByWorkingDays.field, $0.state,
        ]
      })
  }
}
