import ArgumentParser
import Domain
import Reports

/// How much work each IRO has, and what if.
struct WorkloadCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "workload",
    abstract: "Points against hours, and reviews chaired in each of 12 months.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var past: AsAtOptions

  @Option(help: ArgumentHelp("What if there were so many children more.", valueName: "n"))
  var moreChildren = 0

  @Option(help: ArgumentHelp("What if so many FTE were gone.", valueName: "fte"))
  var fewerFte = 0.0

  @OptionGroup var output: TableOptions

  private var isSupposing: Bool { moreChildren != 0 || fewerFte > 0 }

  func validate() throws {
    guard (0...1000).contains(fewerFte) else {
      throw ValidationError("--fewer-fte must be from 0 to 1000")
    }
    guard (-1_000_000...1_000_000).contains(moreChildren) else {
      throw ValidationError("--more-children must be from -1000000 to 1000000")
    }
    if output.csv && isSupposing {
      throw ValidationError("a table has no place for a what if; use --json")
    }
  }

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    let seen = Viewpoint(today: office.today, now: office.now)
    let work = Workload(office.register, board: TeamBoard(office.register, at: seen))
    let what = isSupposing ? try supposed(work, office) : nil
    if output.json {
      try office.output.json(ListedWorkload(work, whatIf: what, known: past.lookback))
    } else if output.csv {
      office.output.text(
        CSVText.table(work.columns, work.lines + [work.unallocated, work.totals]))
    } else {
      WorkloadText.print(work, past.words(office), to: office.output)
      if let what { WorkloadText.print(what, to: office.output) }
    }
  }

  private func supposed(_ work: Workload, _ office: Office) throws -> WhatIf {
    try WhatIf(
      work, more: moreChildren, hours: -Int((fewerFte * 100).rounded()),
      policy: office.register.policy)
  }
}
