/// Writes comma-separated text (RFC 4180): rows end with CRLF, fields are quoted where they must.
package struct CSVWriter {
  /// The text so far.
  package private(set) var text = ""
  private let guardsFormulas: Bool

  /// - Parameter guardsFormulas: Whether a field that a spreadsheet would run as a formula is
  ///   written with an apostrophe before it, which a reader of data would have to take off again.
  package init(guardsFormulas: Bool = false) {
    self.guardsFormulas = guardsFormulas
  }

  /// Adds a row.
  package mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text.append(",") }
      appendField(field)
    }
    text.append("\r\n")
  }

  private mutating func appendField(_ field: String) {
    let isFormula = guardsFormulas && Self.startsFormula(field)
    let isQuoted =
      isFormula || field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      || field.utf8.first == 0x20 || field.utf8.last == 0x20
    guard isQuoted else {
      text.append(field)
      return
    }
    text.append("\"")
    if isFormula { text.append("'") }
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text.append("\"") }
      text.unicodeScalars.append(scalar)
    }
    text.append("\"")
  }

  /// A number below zero begins as a formula does, and is none.
  private static func startsFormula(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first, !isNegativeNumber(field.utf8) else {
      return false
    }
    return ["=", "+", "-", "@", "\t", "\r"].contains(first)
  }

  private static func isNegativeNumber(_ field: String.UTF8View) -> Bool {
    guard field.first == 0x2D, let last = field.last, last != 0x2E else { return false }
    let rest = field.dropFirst()
    return rest.first != 0x2E && rest.count > 0 && rest.count { $0 == 0x2E } <= 1
      && rest.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  }
}
