import ArgumentParser

/// Output for machines.
struct JSONOption: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  init() {}
}
