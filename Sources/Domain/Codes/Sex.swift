/// A child's sex (column SEX): M, F or U from the return of 2024/25 on, 1 or 2 before.
package struct Sex: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The code of the newest return year with the same meaning, so that 1 and M are one.
  package var current: Sex {
    switch rawValue {
    case "1": Sex(rawValue: "M")
    case "2": Sex(rawValue: "F")
    default: self
    }
  }

  package static let table: CodeTable = [
    "M": "male",
    "F": "female",
    "U": "unknown",
    "1": "male",
    "2": "female",
  ]
}
