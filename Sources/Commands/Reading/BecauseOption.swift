import ArgumentParser

/// Why somebody opens a case that is not theirs.
struct BecauseOption: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Why you open the case of another IRO, in a sentence; it is kept and a service manager "
        + "sees it.", valueName: "reason"))
  var because: String?

  init() {}
}
