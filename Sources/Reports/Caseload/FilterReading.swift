import Domain

/// Reads one term of a filter.
package enum FilterReading {
  /// The keys of terms and what each accepts.
  package static let accepted: [(key: String, accepts: String)] = [
    ("priority", "high, medium, low or none"),
    ("due", "due<20wd, due<=4w, due>3m, due:late or due:none"),
    ("seen", "seen>6w, seen<30d, seen:late or seen:never"),
    ("status", "a legal status such as C1 or V2"),
    ("placement", "a placement such as U4, or foster, adoption, parents, home, secure"),
    ("age", "age>=16, age<5 or age:11"),
    ("reviews", "reviews>=2, the number of the last review"),
    ("qa", "open, late or none"),
    ("iro", "part of an officer's name, or none"),
    ("sw", "part of the social worker's name"),
    ("team", "part of the team's name"),
    ("plan", "none, agreed, or how the permanence plan begins"),
    ("sibling", "the id of a child"),
    ("is", ChildProperty.allCases.map(\.rawValue).joined(separator: ", ")),
  ]

  /// Returns what a term asks; a word without a sign that parts key and value is a word.
  static func test(_ text: String) throws(FilterProblem) -> FilterTest {
    guard let parts = parted(text) else { return .word(SearchText.fold(text)) }
    guard let known = accepted.first(where: { $0.key == parts.key }) else {
      throw unknown(text, parts)
    }
    let test = parts.value.isEmpty ? nil : test(parts)
    guard let test else {
      throw FilterProblem(
        term: text, accepted: known.accepts, isUnfinished: parts.value.isEmpty)
    }
    return test
  }

  /// Other words for a key, as people try them.
  private static let otherKeys = [
    "notification": "qa", "review": "due", "legal": "status",
    "worker": "sw", "siblings": "sibling", "tracking": "priority",
  ]

  /// What is said of a key that there is not, with the one that was perhaps meant.
  private static func unknown(_ text: String, _ parts: Parts) -> FilterProblem {
    let keys = accepted.map(\.key)
    let near = keys.map { ($0, $0.slips(from: parts.key)) }.min { $0.1 < $1.1 }
    let key = otherKeys[parts.key] ?? near.flatMap { $0.1 <= 2 && $0.1 < $0.0.count ? $0.0 : nil }
    let rest = text.dropFirst(parts.key.count)
    let meant = key.map { "\($0)\(rest)" }
    return FilterProblem(
      term: text, accepted: "a word, or one of \(keys.joined(separator: ", "))",
      meant: meant.flatMap { (try? test($0)) == nil ? key.map { "\($0):" } : $0 })
  }

  private struct Parts {
    var key: String
    var comparison: Comparison?
    /// Folded.
    var value: String
    /// As typed.
    var raw: String
  }

  /// Parts "age>=16" into key, comparison and value; nil for a plain word.
  private static func parted(_ text: String) -> Parts? {
    let key = text.prefix { $0.isLetter }
    let rest = text.dropFirst(key.count)
    guard !key.isEmpty, let sign = rest.first else { return nil }
    let comparison = Comparison.allCases.first { rest.hasPrefix($0.rawValue) }
    guard sign == ":" || comparison != nil else { return nil }
    let raw = String(rest.dropFirst(comparison?.rawValue.count ?? 1))
    let typed = key.lowercased()
    return Parts(
      key: typed == "permanence" ? "plan" : typed, comparison: comparison,
      value: SearchText.fold(raw), raw: raw)
  }

  private static func test(_ parts: Parts) -> FilterTest? {
    switch parts.key {
    case "due", "seen": period(parts)
    case "age": number(parts).map { .age(parts.comparison ?? .equal, $0) }
    case "reviews": number(parts).map { .reviews(parts.comparison ?? .equal, $0) }
    default: parts.comparison == nil ? named(parts) : nil
    }
  }

  private static func named(_ parts: Parts) -> FilterTest? {
    let value = parts.value
    return switch parts.key {
    case "priority": priority(value)
    case "status": .status(value.uppercased())
    case "placement": .placement(value)
    case "qa": first(of: FilterTest.NotificationTest.self, value).map { .notification($0) }
    case "iro": .iro(value == "none" ? nil : value)
    case "sw": .socialWorker(value)
    case "team": .team(value)
    case "plan": plan(value)
    case "sibling": .sibling(ChildID(parts.raw))
    case "is": first(of: ChildProperty.self, value).map { .property($0) }
    default: nil
    }
  }

  private static func plan(_ value: String) -> FilterTest {
    switch value {
    case "none": .plan(nil)
    case "agreed": .agreedPlan
    default: .plan(value)
    }
  }

  private static func priority(_ value: String) -> FilterTest? {
    if "none".hasPrefix(value) || "unset".hasPrefix(value) { return .priority(nil) }
    return first(of: Priority.self, value).map { .priority($0) }
  }

  /// The first value whose name begins so: a term counts while it is being typed.
  private static func first<Value: CaseIterable & RawRepresentable<String>>(
    of type: Value.Type, _ value: String
  ) -> Value? {
    Value.allCases.first { $0.rawValue.hasPrefix(value) }
  }

  private static func number(_ parts: Parts) -> Int? { Int(parts.value) }

  private static func period(_ parts: Parts) -> FilterTest? {
    guard let comparison = parts.comparison else {
      switch (parts.key, parts.value) {
      case ("due", "late"): return .dueLate
      case ("due", "none"): return .dueNone
      case ("seen", "late"): return .seenLate
      case ("seen", "never"): return .seenNever
      default: return nil
      }
    }
    guard let term = term(parts.value) else { return nil }
    return parts.key == "due" ? .due(comparison, term) : .seen(comparison, term)
  }

  /// Reads "20wd", "6w", "30d", "3m" or "1y"; a bare number counts days.
  private static func term(_ text: String) -> Term? {
    let digits = text.prefix { $0.isNumber }
    guard let count = Int(digits), count <= 5_000 else { return nil }
    switch text.dropFirst(digits.count) {
    case "", "d": return Term(count, .days)
    case "wd": return Term(count, .workingDays)
    case "w": return Term(count, .weeks)
    case "m": return Term(count, .months)
    case "y": return Term(count, .years)
    default: return nil
    }
  }
}
