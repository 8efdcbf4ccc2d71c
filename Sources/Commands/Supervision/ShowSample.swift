import ArgumentParser
import Domain
import Reports

/// Shows what the dip samples found.
struct ShowSample: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Count what a sample found, or list the samples where none is named.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The sample's number; all of them where not given.")
  var sample: Int?

  @OptionGroup var output: TableOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside)
    try office.mustBeAllowed(.supervise)
    guard let sample else { return try showAll(office) }
    let result = try DipSampleResult(of: sample, in: office.register)
    if output.json {
      try office.output.json(ListedSampleResult(result, in: office.register))
    } else if output.csv {
      let columns = DipSampleResult.Case.columns(result.questions)
      office.output.text(CSVText.table(columns, result.cases))
    } else {
      SampleText.print(result, result.iro(in: office.register), to: office.output)
    }
  }

  private func showAll(_ office: Office) throws {
    let samples = try office.register.dipSamples.map {
      try DipSampleResult(of: $0.value.number, in: office.register)
    }
    let columns = DipSampleResult.columns(in: office.register)
    if output.json {
      try office.output.json(samples.map { Listed(columns, $0) })
    } else if output.csv {
      office.output.text(CSVText.table(columns, samples))
    } else if samples.isEmpty {
      office.output.line("No dip sample was drawn yet.")
    } else {
      TextTable(columns, samples).print(to: office.output)
    }
  }
}
