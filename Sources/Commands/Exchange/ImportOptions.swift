import ArgumentParser

/// How an import is done.
struct ImportOptions: ParsableArguments {
  @Flag(help: "Show what would be added and changed, and write nothing.")
  var dryRun = false

  @Flag(help: "Import although some rows or files cannot be used; these are left out.")
  var acceptProblems = false

  @Flag(help: "List every problem, not only the first.")
  var allProblems = false

  @Flag(help: "Print JSON.")
  var json = false

  init() {}
}
