/// What a file is by its first bytes, whatever its name says.
enum FileSignature {
  case workbook, packed, printed

  /// Nil for what may be text.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .workbook
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = Self.isWorkbook(bytes) ? .workbook : .packed
    } else if bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: Array("Rar!".utf8))
      || bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF])
    {
      self = .packed
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .printed
    } else {
      return nil
    }
  }

  var words: (what: String, remedy: String) {
    switch self {
    case .workbook: ("a workbook, which is not read", "save the sheet as CSV")
    case .packed: ("packed, and so not read", "unpack it into the folder")
    case .printed: ("a PDF, which is not read", "export the rows as CSV")
    }
  }

  /// A workbook is a packed file whose first parts have names that no other has; these names stand in
  /// it as they are.
  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1 << 16)
    return ["[Content_Types].xml", "xl/", "opendocument.spreadsheet"].contains { name in
      start.firstRange(of: Array(name.utf8)) != nil
    }
  }
}
