import ArgumentParser
import Domain
import Reports

/// Shows everything about one child.
struct ShowCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Everything about one child: plan, clocks, footprint.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @OptionGroup var why: BecauseOption
  @OptionGroup var past: AsAtOptions
  @OptionGroup var output: JSONOption

  func run(in outside: Invocation) throws {
    var office = try Office(store, outside).asAt(past)
    let id = try office.child(child, because: why.because)
    guard let row = office.register.row(of: id) else { throw Refusal.noSuchChild(id) }
    let seen = Viewpoint(today: office.today, now: office.now)
    try office.openCase(of: id, with: "show", because: why.because)
    let page = try ChildPage(row: row, in: office.register, at: seen)
    if output.json {
      try office.output.json(ShownChild(page, in: office.register, at: seen, sight: office.sight()))
    } else {
      ChildText(page, office.register, try office.sight()).print(to: office.output)
    }
  }
}
