import ArgumentParser
import Domain
import Formats
import Reports

/// Prints the page that one reads before walking in.
struct BriefCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "One page before a review or a visit: since the last review, said, decided, due.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @OptionGroup var because: BecauseOption
  @OptionGroup var past: AsAtOptions

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print a page of HTML, for a browser to print.")
  var html = false

  func validate() throws {
    if json, html { throw ValidationError("only one of --json and --html can be used") }
  }

  func run(in outside: Invocation) throws {
    var office = try Office(store, outside).asAt(past)
    let id = try office.child(child)
    guard let row = office.register.row(of: id) else { throw Refusal.noSuchChild(id) }
    try office.openCase(of: id, with: "brief", because: because.because)
    let seen = Viewpoint(today: office.today, now: office.now)
    let (sight, register) = (try office.sight(), office.register)
    let brief = Brief(
      try ChildPage(row: row, in: register, at: seen), at: seen,
      reads: { sight.reads($0, in: register) })
    if json {
      try office.output.json(ListedBrief(brief))
    } else if html {
      office.output.text(BriefPage(brief, day: past.words(office)).html)
    } else {
      print(brief, past.words(office), to: office.output)
    }
  }

  private func print(_ brief: Brief, _ day: String, to output: Output) {
    output.line("\(brief.title) · \(day)")
    for line in brief.head { output.line(line) }
    for part in brief.parts {
      output.line()
      output.line(part.title)
      for line in part.lines { output.line("\(line.state.mark) \(line.text)") }
    }
  }
}
