extension Int {
  /// With a comma before each group of three digits: "1,710".
  package var grouped: String {
    let digits = String(magnitude)
    var result = self < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }

  /// "1 child", "2 children", "1,710 children"; the plural is the noun with an "s" where none is
  /// given.
  package func counted(_ one: String, _ many: String? = nil) -> String {
    "\(grouped) \(self == 1 ? one : many ?? one + "s")"
  }
}
