import Demonstration
import Domain
import FoundationEssentials
import Glibc
import Storage

/// Measures the program on fictional services and prints the figures; it judges none of them.
@main
enum Main {
  static func main() {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      print(Options.usage)
      exit(64)
    }
    do {
      try options.part.isEmpty ? run(options) : part(options.part)
    } catch {
      let words = "benchmark: \(error)\n"
      write(2, words, words.utf8.count)
      exit(1)
    }
  }

  private static func run(_ options: Options) throws {
    let folder = try options.stores ?? TemporaryFolder.make()
    defer { if options.stores == nil { TemporaryFolder.remove(folder) } }
    for size in options.sizes {
      let service = FictionalService(size: size, today: options.today)
      let store = "\(folder)/\(size.rawValue)"
      try make(service, at: store)
      try OpeningBenchmark(store: store, today: options.today, runs: options.runs).run()
      try KeyBenchmark(store: store, today: options.today, runs: options.runs).run()
      if let script = options.outside {
        try OutsideBenchmark(
          script: script, store: store, today: options.today, runs: options.runs
        ).run()
      }
      try RecordingBenchmark(store: store, today: options.today, runs: options.runs).run()
      try ImportBenchmark(service: service, folder: folder).run()
    }
  }

  private static func make(_ service: FictionalService, at store: String) throws {
    Printing.say("\n\(service.size.rawValue): \(service.childCount) children")
    if FileManager.default.fileExists(atPath: "\(store)/journal.jsonl") {
      var session = try Desks.open(store)
      return try session.keepSnapshot(ifBehindBy: 1)
    }
    let duration = try ContinuousClock().measure { try Desks.make(service, at: store) }
    Printing.line("made with its history in", Printing.milliseconds(duration.milliseconds))
  }

  private static func part(_ arguments: [String]) throws {
    switch arguments.first {
    case "open": try OpeningBenchmark.part(Array(arguments.dropFirst()))
    default: throw Failure("there is no such part")
    }
  }
}
