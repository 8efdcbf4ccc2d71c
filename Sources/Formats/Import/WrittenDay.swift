import Domain

/// Reads a day from the bytes of a field.
///
/// The return writes 05/03/2017. Spreadsheets turn that into 5/3/2017, 05-Mar-17 or 42799, databases
/// into 2017-03-05, 20170305 or a day with its time, and people into Friday, 10th May 2024; all of
/// these name one day only and are taken.
/// Days come before months, as everywhere in England.
///
/// A year of two digits is one of 2000 to 2068, or of 1969 to 1999: who is in a return was born after
/// the Children Act 1989, and 69 is where the C library's `%y` turns as well.
enum WrittenDay {
  static func day(_ bytes: ArraySlice<UInt8>) -> Day? {
    if let day = Day.slashed(utf8: bytes) ?? Day.iso(utf8: bytes) { return day }
    guard bytes.count <= 40, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    if bytes.contains(colon) { return dayOfTime(bytes) }
    return plainDay(bytes)
  }

  /// A day without a time.
  private static func plainDay(_ bytes: ArraySlice<UInt8>) -> Day? {
    let digits = bytes.prefix(while: isDigit)
    let rest = bytes.dropFirst(digits.count)
    if rest.isEmpty || rest.first == stop && rest.dropFirst().allSatisfy(isDigit) {
      return numbered(digits, isWhole: rest.isEmpty)
    }
    return worded(String(decoding: bytes, as: UTF8.self), hasShortYear: hasShortYear(bytes))
  }

  /// A day in words, which may name its weekday: "Friday, 10 May 2024", "Fri 10th May 2024". A weekday
  /// that the day is not leaves open which of the two is meant.
  private static func worded(_ text: String, hasShortYear: Bool) -> Day? {
    var rest = text[...]
    let letters = text.prefix { $0.isLetter }
    if !letters.isEmpty { rest = rest.dropFirst(letters.count).drop { " ,.".contains($0) } }
    guard let written = Day.written(String(rest.filter { $0 != "," })),
      let day = hasShortYear && written.year > 2068
        ? Day.valid(written.year - 100, written.month, written.day) : written
    else { return nil }
    guard !letters.isEmpty else { return day }
    let weekday = letters.lowercased()
    let name = day.weekday.name.lowercased()
    return weekday.count >= 2 && name.hasPrefix(weekday) ? day : nil
  }

  /// 20240512, or the number by which a spreadsheet counts days from 30 December 1899. Only the
  /// days of 1980 to 2059 are taken for such a number: any other is a slip of the pen.
  private static func numbered(_ digits: ArraySlice<UInt8>, isWhole: Bool) -> Day? {
    guard let number = number(digits) else { return nil }
    if digits.count == 8, isWhole {
      return Day.valid(number / 10_000, number / 100 % 100, number % 100)
    }
    guard digits.count == 5 else { return nil }
    let day = Day(1899, 12, 30).adding(days: number)
    return (1980...2059).contains(day.year) ? day : nil
  }

  /// Whether the last part, after a sign between parts, has two digits.
  private static func hasShortYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    let year = bytes.reversed().prefix(while: isDigit)
    return year.count == 2
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 8 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let colon: UInt8 = 0x3A
  private static let stop: UInt8 = 0x2E
}

extension WrittenDay {
  /// The day of a day and a time: "2024-05-12 09:30:00". Where the time names its zone, it is the day
  /// in England, so that 2024-05-11T23:00:00Z, an English midnight in summer, is 12 May.
  private static func dayOfTime(_ bytes: ArraySlice<UInt8>) -> Day? {
    guard let first = bytes.firstIndex(of: colon),
      let gap = bytes[..<first].lastIndex(where: { $0 == 0x20 || $0 == 0x54 || $0 == 0x74 }),
      let day = plainDay(bytes[..<gap])
    else { return nil }
    var time = bytes[(gap + 1)...]
    guard let hour = taken(from: &time), hour < 24, skips(colon, of: &time),
      let minute = taken(from: &time), minute < 60
    else { return nil }
    if skips(colon, of: &time) {
      guard let second = taken(from: &time), second <= 60 else { return nil }
      if skips(stop, of: &time) { time = time.drop(while: isDigit) }
    }
    guard let zone = zone(time.drop { $0 == 0x20 }) else { return nil }
    guard let minutes = zone else { return day }
    return Moment(day: day, hour: hour, minute: minute)
      .adding(milliseconds: Int64(-minutes * 60_000)).day
  }

  /// Minutes east of Greenwich; nil within where none is named, nil where it is no zone.
  private static func zone(_ bytes: ArraySlice<UInt8>) -> Int?? {
    let text = String(decoding: bytes, as: UTF8.self).uppercased()
    if ["", "AM", "PM"].contains(text) { return .some(nil) }
    if text == "Z" || text == "UTC" || text == "GMT" { return 0 }
    let digits = text.utf8.dropFirst().filter { $0 != colon }
    guard text.first == "+" || text.first == "-", digits.count == 4, digits.allSatisfy(isDigit),
      let number = number(ArraySlice(digits)), number / 100 <= 14, number % 100 < 60
    else { return nil }
    let minutes = number / 100 * 60 + number % 100
    return text.first == "-" ? -minutes : minutes
  }

  /// The one or two digits in front, taken off.
  private static func taken(from bytes: inout ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix(while: isDigit)
    guard (1...2).contains(digits.count) else { return nil }
    bytes = bytes.dropFirst(digits.count)
    return number(digits)
  }

  private static func skips(_ byte: UInt8, of bytes: inout ArraySlice<UInt8>) -> Bool {
    guard bytes.first == byte else { return false }
    bytes = bytes.dropFirst()
    return true
  }
}
