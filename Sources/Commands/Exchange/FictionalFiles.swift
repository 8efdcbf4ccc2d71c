import Demonstration
import Domain
import Files
import Formats

/// A fictional service as the files that an authority's own systems would write.
struct FictionalFiles {
  private let service: FictionalService
  private let folder: String

  init(_ service: FictionalService, folder: String) {
    self.service = service
    self.folder = folder
  }

  /// Writes the files of the return into the folder, and the lists that the return does not hold
  /// into a folder within it, so that an import of the return does not meet them.
  func make(telling output: Output) throws {
    let lists = "\(folder)/lists"
    try Folder.make(folder)
    try Folder.make(lists)
    let files = service.returnFiles()
    for file in files { try WholeFile.write(file.bytes, to: "\(folder)/\(file.name)") }
    for file in [service.peopleFile(), service.allocationsFile()] {
      try WholeFile.write(file.bytes, to: "\(lists)/\(file.name)")
    }
    output.line("Wrote \(files.count.counted("file", "files")) of an SSDA903 return to \(folder).")
    output.line("Names and allocations stand in \(lists).")
    output.line("Take them in with: caseload import ssda903 \(folder)")
  }
}
