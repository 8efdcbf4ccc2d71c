import Domain
import FoundationEssentials
import Screens

/// Reads the CSV files of a folder whole, without looking into folders below it.
enum FolderReading {
  static func read(_ path: String) throws(FolderProblem) -> [FolderFile] {
    let full = expanded(path)
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: full)
    } catch {
      throw FolderProblem(path: path, reason: "there is no such folder, or it cannot be read")
    }
    var files: [FolderFile] = []
    for name in names.sorted() where name.lowercased().hasSuffix(".csv") {
      guard let data = FileManager.default.contents(atPath: full + "/" + name) else {
        throw FolderProblem(path: "\(path)/\(name)", reason: "the file cannot be read")
      }
      files.append(FolderFile(name: name, bytes: [UInt8](data)))
    }
    return files
  }

  /// A path with the person's own folder in the place of "~".
  private static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return FileManager.default.homeDirectoryForCurrentUser.path + path.dropFirst()
  }
}

/// A folder or file that cannot be read.
struct FolderProblem: Error, Explained {
  let path: String
  let reason: String

  var message: String { "\(path): \(reason)" }
  var hint: String? { "write the path of a folder with CSV files" }
}
