import Domain
import FoundationEssentials
import Glibc
import Storage

/// The program beside fzf and less, timed from outside on a pseudo-terminal in one run.
///
/// All three show the same rows: the program in its caseload, the others as lines of text.
struct OutsideBenchmark {
  let script: String
  let store: String
  let today: Day
  let runs: Int

  func run() throws {
    Printing.heading("From outside (120x40; the same rows in each)")
    let list = try textList()
    defer { unlink(list) }
    let rows = "rows: \(try String(contentsOfFile: list, encoding: .utf8).count { $0 == "\n" })"
    Printing.line("the list", rows)
    let ours = try measure(
      "caseload", await: "things need you|need.? you",
      steps: ["--step", "list=2=>Caseload ·", "--step", "down@50=<Down>=>~"] + filters,
      quit: "q",
      command: ["\(ChildProcess.folder)/caseload", "--store", store, "--today", "\(today)"]
        + (try manager()))
    let fzf = try measure(
      "fzf", await: "\\d+/\\d+", steps: ["--step", "down@50=<Up>=>~"] + fuzzyFilters,
      quit: "<Esc>", command: ["sh", "-c", "fzf < '\(list)'"])
    let less = try measure(
      "less", await: "\\S",
      steps: ["--step", "down@50=<Down>=>~", "--step", "search@5=/ma<Enter>=>~"],
      quit: "q", command: ["less", list])
    compare("start beside fzf", ours, fzf, "start")
    compare("filter keystroke beside fzf", ours, fzf, "filter")
    compare("row down beside fzf", ours, fzf, "down")
    compare("row down beside less", ours, less, "down")
  }

  /// Prints the median of a step of ours as a share of another program's in the same run.
  private func compare(_ what: String, _ ours: Timings, _ other: Timings, _ step: String) {
    guard let first = ours.samples[step], let second = other.samples[step] else { return }
    let share = Sample(first.map(\.painted)).median / Sample(second.map(\.painted)).median
    Printing.line(what, "\(Int((share * 100).rounded())) %")
  }

  /// What the script writes down of a program.
  private struct Timings: Decodable {
    struct Key: Decodable { let painted: Double }
    let samples: [String: [Key]]
  }

  /// A letter after the other into the filter, which is then thrown away.
  private var filters: [String] {
    ["--loop", "5"]
      + ["--step", "open=/=>~"]
      + "okafor".flatMap { ["--step", "filter=\($0)=>~"] }
      + ["--step", "clear=<Esc>=>~"]
  }

  private var fuzzyFilters: [String] {
    ["--loop", "5"] + "okafor".flatMap { ["--step", "filter=\($0)=>~"] }
      + ["--step", "clear=<C-u>=>~"]
  }

  private func measure(
    _ label: String, await marker: String, steps: [String], quit: String, command: [String]
  ) throws -> Timings {
    let file = store + ".json"
    defer { unlink(file) }
    let result = try ChildProcess.run(
      ["/usr/bin/env", "python3", script, "--label", label, "--size", "120x40", "--json", file]
        + ["--runs", "\(min(runs, 5))", "--await", marker] + steps + ["--quit", quit, "--"]
        + command,
      environment: ["LC_ALL": "C.UTF-8"])
    Printing.say(result.output)
    return try JSONDecoder().decode(Timings.self, from: Data(contentsOf: URL(filePath: file)))
  }

  /// The option that opens the program as a manager, who sees every child.
  private func manager() throws -> [String] {
    let session = try Desks.open(store)
    let officer = try Desks.officer(.serviceManager, in: session.register)
    return ["--as", officer.id.rawValue]
  }

  /// The children as lines of text, in the folder of the stores.
  private func textList() throws -> String {
    let path = store + ".txt"
    let result = try ChildProcess.run(
      ["\(ChildProcess.folder)/caseload", "list", "--store", store, "--today", "\(today)"]
        + (try manager()))
    guard result.status == 0 else { throw Failure("caseload list failed") }
    try Data(result.output.utf8).write(to: URL(filePath: path))
    return path
  }
}
