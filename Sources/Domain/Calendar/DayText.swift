extension Day {
  /// The day as records keep it: "2026-04-15".
  package var iso: String {
    let (year, month, day) = civil
    return String(unsafeUninitializedCapacity: 10) { bytes in
      Digits.write(year, width: 4, into: bytes, at: 0)
      bytes[4] = Digits.hyphen
      Digits.write(month, width: 2, into: bytes, at: 5)
      bytes[7] = Digits.hyphen
      Digits.write(day, width: 2, into: bytes, at: 8)
      return 10
    }
  }

  /// The day as the extracts write it: "15/04/2026".
  package var slashed: String {
    let (year, month, day) = civil
    return String(unsafeUninitializedCapacity: 10) { bytes in
      Digits.write(day, width: 2, into: bytes, at: 0)
      bytes[2] = Digits.slash
      Digits.write(month, width: 2, into: bytes, at: 3)
      bytes[5] = Digits.slash
      Digits.write(year, width: 4, into: bytes, at: 6)
      return 10
    }
  }

  /// The day as "15 Apr 2026"; a day before the tenth has two digits, so that columns line up.
  package var short: String { "\(dayMonth) \(year)" }

  /// The day as "Wed 15 Apr 2026".
  package var weekdayShort: String { "\(weekday.short) \(short)" }

  /// The day as "Wed 15 Apr".
  package var weekdayDayMonth: String { "\(weekday.short) \(dayMonth)" }

  /// The day as "15 Apr".
  package var dayMonth: String {
    let (_, month, day) = civil
    return "\(day < 10 ? "0" : "")\(day) \(MonthNames.short(month))"
  }
}

extension Day {
  /// Returns the day written "2026-04-15", or nil where the text is anything else or no real day.
  package static func iso(_ text: some StringProtocol) -> Day? { iso(utf8: text.utf8) }

  /// Returns the day written "2026-04-15" in these bytes, as ``iso(_:)`` does.
  package static func iso(utf8 bytes: some Collection<UInt8>) -> Day? {
    if let day = bytes.withContiguousStorageIfAvailable({ iso(buffer: $0, at: 0, count: $0.count) })
    {
      return day
    }
    return Array(bytes).withUnsafeBufferPointer { iso(buffer: $0, at: 0, count: $0.count) }
  }

  /// Returns the day written "15/04/2026", or nil where the text is anything else or no real day.
  package static func slashed(_ text: some StringProtocol) -> Day? { slashed(utf8: text.utf8) }

  /// Returns the day written "15/04/2026" in these bytes, as ``slashed(_:)`` does.
  package static func slashed(utf8 bytes: some Collection<UInt8>) -> Day? {
    if let day = bytes.withContiguousStorageIfAvailable({ slashed(buffer: $0) }) { return day }
    return Array(bytes).withUnsafeBufferPointer { slashed(buffer: $0) }
  }

  /// Reads ten bytes as "2026-04-15"; concrete, so that the readers above are never generic inside.
  static func iso(buffer: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) -> Day? {
    guard count == 10, buffer[start + 4] == Digits.hyphen, buffer[start + 7] == Digits.hyphen,
      let year = Digits.read(buffer, at: start, width: 4),
      let month = Digits.read(buffer, at: start + 5, width: 2),
      let day = Digits.read(buffer, at: start + 8, width: 2)
    else { return nil }
    return valid(year, month, day)
  }

  private static func slashed(buffer: UnsafeBufferPointer<UInt8>) -> Day? {
    guard buffer.count == 10, buffer[2] == Digits.slash, buffer[5] == Digits.slash,
      let day = Digits.read(buffer, at: 0, width: 2),
      let month = Digits.read(buffer, at: 3, width: 2),
      let year = Digits.read(buffer, at: 6, width: 4)
    else { return nil }
    return valid(year, month, day)
  }
}

extension Day: CustomStringConvertible {
  package var description: String { iso }
}

extension Day: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day.iso(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is no day: expected one like 2026-04-15")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
