import Demonstration
import Formats
import FoundationEssentials

/// The files of a return imported into a new store by the program itself.
struct ImportBenchmark {
  let service: FictionalService
  /// Where the files and the new store are put.
  let folder: String

  func run() throws {
    let files = "\(folder)/\(service.size.rawValue)-903"
    let store = "\(folder)/\(service.size.rawValue)-imported"
    let manager = FileManager.default
    defer {
      try? manager.removeItem(atPath: files)
      try? manager.removeItem(atPath: store)
    }
    try manager.createDirectory(atPath: files, withIntermediateDirectories: true)
    var rows = 0
    for file in service.returnFiles() {
      rows += file.bytes.count { $0 == UInt8(ascii: "\n") }
      try Data(file.bytes).write(to: URL(filePath: "\(files)/\(file.name)"))
    }
    Printing.heading("Importing (caseload import ssda903 into a new store, all in one)")
    let options = ["--store", store, "--today", "\(service.today)"]
    _ = try caseload(["init"] + options)
    let result = try caseload(["import", "ssda903", files, "--accept-problems"] + options)
    Printing.line("rows of the files, headings and all", "\(rows)")
    Printing.line("imported in", Printing.milliseconds(result.duration.milliseconds))
    Printing.line(
      "of which the processor worked", Printing.milliseconds(result.processorTime.milliseconds))
    Printing.line("peak memory", Printing.megabytes(result.peakMemory))
    let again = try caseload(["import", "ssda903", files, "--accept-problems"] + options)
    Printing.line(
      "the same files again, which change nothing",
      Printing.milliseconds(again.duration.milliseconds))
  }

  private func caseload(_ arguments: [String]) throws -> ChildProcess.Result {
    let result = try ChildProcess.run(
      ["\(ChildProcess.folder)/caseload"] + arguments,
      environment: ["XDG_STATE_HOME": "\(folder)/state"])
    guard result.status == 0 else { throw Failure("caseload \(arguments[0]) failed") }
    return result
  }
}
