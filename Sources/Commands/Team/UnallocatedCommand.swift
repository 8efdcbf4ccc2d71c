import ArgumentParser
import Domain
import Reports

/// Lists the children whom nobody holds.
struct UnallocatedCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "unallocated", abstract: "The children without an IRO, the longest in care first.")

  @OptionGroup var store: StoreOptions

  func run(in outside: Outside) throws {
    let office = try Office(store, outside)
    try office.desk().mustBeAllowed(.readOthers, office.register)
    let children = UnallocatedChild.all(in: office.register, today: office.today)
    var table = TextTable(["Child", "Id", "In care from", "IRO by", "From notification", "Told"])
    for child in children {
      table.append([
        child.name, child.id.rawValue, child.lookedAfterFrom?.short ?? "not known",
        child.due.map { "\($0.short)\(child.state == .late ? ", late" : "")" } ?? "",
        child.dueFromNotification?.short ?? "",
        child.notifiedLateBy.map { "\($0) wd after" } ?? "",
      ])
    }
    table.print(to: office.output)
    office.output.line()
    office.output.line(counted(children.count, "child", "children"))
  }
}
