/// How a filter compares: "<", "<=", ">", ">=" or equal to.
package enum Comparison: String, Sendable, CaseIterable {
  case atMost = "<="
  case atLeast = ">="
  case below = "<"
  case above = ">"
  case equal = "="

  package func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .atMost: left <= right
    case .atLeast: left >= right
    case .below: left < right
    case .above: left > right
    case .equal: left == right
    }
  }
}
