/// A file as it was given to an import.
package struct InputFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension InputFile {
  /// How the names of files end that are read: text with separators, and the return's XML.
  package static let endings = [".csv", ".xml", ".tsv", ".txt"]

  /// How the names of files end that cannot be read, but are named so that nobody thinks they were.
  package static var otherEndings: [String] { Array(otherKinds.keys) }

  /// What to do with a file that cannot be read, by the ending of its name or its first bytes; nil
  /// where it can.
  var unreadable: (what: String, remedy: String)? {
    let name = name.lowercased()
    let named = Self.otherKinds.first { name.hasSuffix($0.key) }?.value
    return (named ?? FileSignature(bytes))?.words
  }

  /// Whether its name says that it is a file that can be read.
  var isNamedAsReadable: Bool {
    let name = name.lowercased()
    return Self.endings.contains { name.hasSuffix($0) }
  }

  private static let otherKinds: [String: FileSignature] = [
    ".xlsx": .workbook, ".xls": .workbook, ".xlsm": .workbook, ".xlsb": .workbook,
    ".ods": .workbook, ".zip": .packed, ".7z": .packed, ".gz": .packed, ".rar": .packed,
  ]
}
