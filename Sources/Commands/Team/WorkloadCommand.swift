import ArgumentParser
import Domain
import Reports

/// How much work each IRO has, and what if.
struct WorkloadCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "workload", abstract: "Points against hours and reviews chaired in 12 months.")

  @OptionGroup var store: StoreOptions

  @Option(help: ArgumentHelp("What if there were so many children more.", valueName: "n"))
  var moreChildren = 0

  @Option(help: ArgumentHelp("What if so many FTE were gone.", valueName: "fte"))
  var fewerFte = 0.0

  func validate() throws {
    guard (0...1000).contains(fewerFte) else {
      throw ValidationError("--fewer-fte must be from 0 to 1000")
    }
    guard (-1_000_000...1_000_000).contains(moreChildren) else {
      throw ValidationError("--more-children must be from -1000000 to 1000000")
    }
  }

  func run(in outside: Outside) throws {
    let office = try Office(store, outside)
    let seen = Seen(today: office.today, now: office.now)
    let work = Workload(office.register, board: TeamBoard(office.register, at: seen))
    var table = TextTable(
      ["IRO", "FTE", "Children", "Points", "Of", "Chaired in 12 months"], numbers: [1, 2, 3, 4, 5])
    for line in work.lines + [work.totals] {
      table.append([
        line.name, line.fullTimeEquivalent, grouped(line.children), grouped(line.points),
        grouped(line.fullPoints), grouped(line.meetings.reduce(0, +)),
      ])
    }
    table.print(to: office.output)
    guard moreChildren != 0 || fewerFte > 0 else { return }
    let what = try WhatIf(
      work, more: moreChildren, hours: -Int((fewerFte * 100).rounded()),
      policy: office.register.policy)
    let tenths = what.perFullTimeTenths
    office.output.line()
    office.output.line(
      "What if: \(grouped(what.children)) children, "
        + "\(Officer.fullTimeEquivalent(what.hundredths)) FTE: \(tenths / 10).\(tenths % 10) per FTE; "
        + "\(Officer.fullTimeEquivalent(what.hundredthsNeeded)) FTE would keep to the guidance. "
        + "Nothing was saved.")
  }
}
