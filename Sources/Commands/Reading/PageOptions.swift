import ArgumentParser
import Files

/// Output for machines or for paper, where a page to print can be made of a table.
struct PageOptions: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print comma-separated text with a heading.")
  var csv = false

  @Flag(help: "Print a page of HTML, for a browser to print.")
  var html = false

  @Option(
    help: ArgumentHelp("Write the page of --html to this file.", valueName: "file"),
    completion: .file())
  var output: String?

  init() {}

  func validate() throws {
    if [json, csv, html].count(where: { $0 }) > 1 {
      throw ValidationError("only one of --json, --csv and --html can be used")
    }
    if output != nil && !html { throw ValidationError("--output goes with --html") }
  }

  /// Prints a page, or puts it in the file that was named.
  func print(page: String, _ words: String, to office: Office) throws {
    guard let output else { return office.output.text(page) }
    try WholeFile.write(page.utf8, to: output)
    office.output.line("Wrote \(words) to \(output).")
  }
}
