/// Reads what was typed into a day expression, without asking what day it is.
enum DayExpressionReader {
  typealias Problem = DayExpressionProblem

  /// Longer texts are not looked at: no day is written with so much.
  private static let longest = 80

  static func expression(_ text: String) throws(Problem) -> DayExpression {
    guard text.utf8.count <= longest else { throw .unknown("\(text.prefix(30))…") }
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else { throw .empty }
    return try expression(words)
  }

  private static func expression(_ words: [String]) throws(Problem) -> DayExpression {
    guard let from = words.firstIndex(of: "from") else { return try single(words) }
    let (head, tail) = (Array(words[..<from]), Array(words[(from + 1)...]))
    guard !head.isEmpty, !tail.isEmpty else { throw .unknown(words.joined(separator: " ")) }
    let counted = try single(head)
    guard counted.isRelative else { throw .notCounted(head.joined(separator: " ")) }
    return .from(counted, try expression(tail))
  }

  private static func single(_ words: [String]) throws(Problem) -> DayExpression {
    let text = words.joined(separator: " ")
    if let sign = text.first, sign == "+" || sign == "-" {
      return try offset(words.joined(), negative: sign == "-")
    }
    if words.count == 1 { return try word(words[0]) }
    if words[0] == "next" || words[0] == "last", words.count == 2,
      let weekday = try named(words[1], among: weekdays)
    {
      return .weekday(weekday, turn: words[0] == "next" ? .future : .past)
    }
    if let date = try DateWords.date(words, text: text) { return date }
    if let weekday = try named(words[0], among: weekdays) {
      let rest = Array(words.dropFirst())
      let restText = rest.joined(separator: " ")
      if let date = try DateWords.date(rest, text: restText) { return .dated(weekday, date) }
    }
    throw .unknown(text)
  }

  private static func word(_ word: String) throws(Problem) -> DayExpression {
    if let fixed = fixed[word] { return fixed }
    if let date = try DateWords.date([word], text: word) { return date }
    if let first = word.first, first.isNumber {
      let isCount = units[String(word.drop { $0.isNumber })] != nil
      throw isCount ? .unsigned(word) : .unknown(word)
    }
    guard let named = try named(word, among: keywords) else { throw .unknown(word) }
    return named
  }

  /// Reads `+20wd`; the spaces in `+20 working days` are gone already.
  private static func offset(_ text: String, negative: Bool) throws(Problem) -> DayExpression {
    let digits = text.dropFirst().prefix { ("0"..."9").contains($0) }
    let unitName = String(text.dropFirst(1 + digits.count))
    guard let count = Int(digits), !unitName.isEmpty else { throw .unknown(text) }
    guard let unit = units[unitName] else { throw .unknownUnit(text, unit: unitName) }
    guard count < 10_000 else { throw .outOfRange(text) }
    return .offset(negative ? -count : count, unit)
  }

  /// Returns what the word, or the beginning of one of two letters or more, names; nil if nothing.
  static func named<Meaning>(
    _ word: String, among names: [(name: String, meaning: Meaning)]
  ) throws(Problem) -> Meaning? {
    guard word.utf8.count >= 2 else { return nil }
    let found = names.filter { $0.name.lowercased().hasPrefix(word) }
    guard found.count <= 1 else { throw .ambiguous(word, found.map(\.name)) }
    return found.first?.meaning
  }

  private static let weekdays = Weekday.allCases.map { (name: $0.name, meaning: $0) }

  private static let keywords: [(name: String, meaning: DayExpression)] =
    [
      ("today", .offset(0, .days)), ("tomorrow", .offset(1, .days)),
      ("yesterday", .offset(-1, .days)),
    ] + weekdays.map { ($0.name, .weekday($0.meaning, turn: nil)) }

  private static let fixed: [String: DayExpression] = [
    "t": .offset(0, .days), "eow": .endOfWeek, "eom": .endOfMonth,
  ]

  private static let units: [String: DayUnit] = [
    "d": .days, "day": .days, "days": .days,
    "w": .weeks, "week": .weeks, "weeks": .weeks,
    "m": .months, "month": .months, "months": .months,
    "y": .years, "year": .years, "years": .years,
    "wd": .workingDays, "workingday": .workingDays, "workingdays": .workingDays,
  ]
}
