/// Reads the forms of a date: `14/11`, `14/11/26`, `2026-11-20`, `14 nov 2026`, `14-Nov-26`, `23rd`.
enum DateWords {
  typealias Problem = DayExpressionProblem

  /// Returns the date that the words are, nil where they do not look like one, and throws where
  /// they look like one but name no real day.
  static func date(_ words: [String], text: String) throws(Problem) -> DayExpression? {
    guard let first = words.first, let initial = first.utf8.first, isDigit(initial) else {
      return nil
    }
    if words.count == 1 {
      let parts = first.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      if parts.count == 3, parts[1].utf8.first.map({ !isDigit($0) }) ?? false {
        return try date(parts, text: text)
      }
      return try numbers(first, text: text)
    }
    guard words.count <= 3, let day = dayNumber(first),
      let month = try DayExpressionReader.named(words[1], among: months)
    else { return nil }
    if words.count == 2 { return try dayOfYear(day, month, text: text) }
    guard let year = yearNumber(words[2]) else { return nil }
    return try fullDate(day, month, year, text: text)
  }

  private static func numbers(_ word: String, text: String) throws(Problem) -> DayExpression? {
    for separator in "/-." where word.contains(separator) {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false)
      let numbers = parts.compactMap(number)
      guard numbers.count == parts.count else { return nil }
      if parts.count == 2, parts[0].count <= 2, parts[1].count <= 2 {
        return try dayOfYear(numbers[0], numbers[1], text: text)
      }
      guard parts.count == 3 else { return nil }
      if parts[0].count == 4 { return try fullDate(numbers[2], numbers[1], numbers[0], text: text) }
      guard parts[0].count <= 2, let year = yearNumber(String(parts[2])) else { return nil }
      return try fullDate(numbers[0], numbers[1], year, text: text)
    }
    guard let day = dayNumber(word) else { return nil }
    guard (1...31).contains(day) else { throw .unknown(text) }
    return .dayOfMonth(day)
  }

  private static func fullDate(
    _ day: Int, _ month: Int, _ year: Int, text: String
  ) throws(Problem) -> DayExpression {
    try checkMonth(month, day: day, year: year, text: text)
    guard Day.years.contains(year) else { throw .outOfRange(text) }
    guard let found = Day.valid(year, month, day) else {
      throw .noSuchDay(text, month: month, year: year)
    }
    return .date(found)
  }

  private static func dayOfYear(
    _ day: Int, _ month: Int, text: String
  ) throws(Problem) -> DayExpression {
    try checkMonth(month, day: day, year: nil, text: text)
    guard Day.valid(2000, month, day) != nil else {
      throw .noSuchDay(text, month: month, year: nil)
    }
    return .dayOfYear(month: month, day: day)
  }

  private static func checkMonth(
    _ month: Int, day: Int, year: Int?, text: String
  ) throws(Problem) {
    guard !(1...12).contains(month) else { return }
    let couldSwap = (1...12).contains(day) && (1...31).contains(month)
    let swapped = "\(month)/\(day)\(year.map { "/\($0)" } ?? "")"
    throw .noSuchMonth(text, month: month, daysFirst: couldSwap ? swapped : nil)
  }

  /// A day of the month, with or without its ending: 1st, 2nd, 23rd, 4th.
  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.utf8.first.map(isDigit) ?? false }
    let ending = word.dropFirst(digits.count)
    guard digits.count <= 2, ["", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return number(digits)
  }

  /// A year of four digits, or of two in this century.
  private static func yearNumber(_ word: String) -> Int? {
    guard let year = number(Substring(word)) else { return nil }
    return switch word.utf8.count {
    case 2: 2000 + year
    case 4: year
    default: nil
    }
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.count <= 4 && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  private static let months = MonthNames.all.enumerated().map {
    (name: $0.element, meaning: $0.offset + 1)
  }
}

extension Day {
  /// The day that a text names with its year, in any of the forms in which a form takes one; nil
  /// where it names none, or only by where today is. A year of two digits is one of this century.
  package static func written(_ text: String) -> Day? {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard let found = try? DateWords.date(words, text: text), case .date(let day) = found else {
      return nil
    }
    return day
  }
}
