import Foundation

/// The package as it lies on the disk: what the tests of the house read.
enum House {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file of the package, in the order of their paths.
  static let files: [SourceFile] = ["Sources", "Themes", "Tests"].flatMap { folder in
    paths(under: folder, ending: "swift").map { SourceFile(path: $0, text: text(of: $0)) }
  }

  /// The files of the program, without its tests.
  static let sources = files.filter { !$0.isTest }

  static let tests = files.filter(\.isTest)

  static let manifest = Manifest(text: text(of: "Package.swift"))

  static let readme = text(of: "README.md")

  /// Returns the text of a file, or an empty one where it cannot be read.
  static func text(of path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// The paths of the files below a folder that end so, relative to the package.
  static func paths(under folder: String, ending: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
    return (found?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix("." + ending) }
      .map { folder + "/" + $0 }
      .sorted()
  }
}
