import ArgumentParser
import Domain

/// Draws a dip sample by lot.
struct DrawSample: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw cases by lot from those of an IRO or of the service.",
    discussion: "The seed is recorded: the same seed draws the same cases of the same list again.")

  @OptionGroup var store: StoreOptions

  @Option(
    name: .customLong("of"), help: ArgumentHelp("From the cases of this IRO.", valueName: "iro"))
  var officer: String?

  @Flag(help: "From the cases of the whole service.")
  var team = false

  @Option(
    name: [.customShort("n"), .customLong("count")], parsing: .unconditional,
    help: ArgumentHelp("How many cases.", valueName: "n"))
  var count: Int

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A number to draw with; one of the clock where not given.", valueName: "n"))
  var seed: UInt64?

  func validate() throws {
    guard (officer != nil) != team else {
      throw ValidationError("say whose cases: --of IRO, or --team")
    }
  }

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let holder = try officer.map { try office.register.officer(named: $0) }
    let seed = seed ?? UInt64(clamping: office.now.milliseconds / 1000)
    let count = count
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.drawDipSample(of: count, from: holder?.id, seed: seed, at: desk)
      }, at: office.desk())
    guard let sample = office.register.dipSamples.last?.value else { return }
    office.output.line(
      "Dip sample \(sample.number): \(sample.children.count.grouped) of "
        + "\(sample.drawnFrom.counted("case", "cases")) of \(holder?.name ?? "the whole service"), "
        + "drawn with the seed \(sample.seed).")
    var table = TextTable()
    for id in sample.children { table.append([office.register.name(of: id), id.rawValue]) }
    table.print(to: office.output)
    office.output.line(
      "Record what each file shows with: caseload sample check \(sample.number) CHILD")
    office.finish(entry)
  }
}
