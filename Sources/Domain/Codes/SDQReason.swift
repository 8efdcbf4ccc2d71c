/// Why there is no strengths and difficulties score (column SDQ_REASON of the OC2 file).
package struct SDQReason: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let table: CodeTable = [
    "SDQ1": "under four or over sixteen",
    "SDQ2": "carer refused",
    "SDQ3": "severity of the child's disability",
    "SDQ4": "other reason",
    "SDQ5": "child refused",
  ]
}
