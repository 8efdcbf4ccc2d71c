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
  package static let otherEndings = Array(otherKinds.keys)

  /// What to do with a file that cannot be read, by the ending of its name; nil where it can.
  var unreadable: (what: String, remedy: String)? {
    let name = name.lowercased()
    return Self.otherKinds.first { name.hasSuffix($0.key) }?.value
  }

  private static let otherKinds: [String: (what: String, remedy: String)] = {
    let sheet = ("a workbook, which is not read", "save the sheet as CSV")
    let packed = ("packed, and so not read", "unpack it into the folder")
    return [
      ".xlsx": sheet, ".xls": sheet, ".xlsm": sheet, ".xlsb": sheet, ".ods": sheet,
      ".zip": packed, ".7z": packed, ".gz": packed, ".rar": packed,
    ]
  }()
}
