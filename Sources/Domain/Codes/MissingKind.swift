/// How a child was away without leave (column MISSING).
package struct MissingKind: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let table: CodeTable = [
    "M": "missing",
    "A": "away from placement without authorisation",
  ]
}
