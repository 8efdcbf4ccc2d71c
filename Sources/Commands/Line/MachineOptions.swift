import ArgumentParser

/// Output for machines, where a table comes out.
struct TableOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print comma-separated text with a heading.")
  var csv = false

  init() {}

  func validate() throws {
    if json && csv { throw ValidationError("--json and --csv cannot be used together") }
  }
}

/// Output for machines.
struct JSONOption: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  init() {}
}
