extension Moment {
  /// The moment as records keep it, in UTC: "2026-11-20T10:22:31.123Z".
  package var text: String {
    let (day, rest) = parts
    let (year, month, dayOfMonth) = day.civil
    return String(unsafeUninitializedCapacity: 24) { bytes in
      Digits.write(year, width: 4, into: bytes, at: 0)
      bytes[4] = Digits.hyphen
      Digits.write(month, width: 2, into: bytes, at: 5)
      bytes[7] = Digits.hyphen
      Digits.write(dayOfMonth, width: 2, into: bytes, at: 8)
      bytes[10] = UInt8(ascii: "T")
      Digits.write(rest / 3_600_000, width: 2, into: bytes, at: 11)
      bytes[13] = Digits.colon
      Digits.write(rest / 60_000 % 60, width: 2, into: bytes, at: 14)
      bytes[16] = Digits.colon
      Digits.write(rest / 1_000 % 60, width: 2, into: bytes, at: 17)
      bytes[19] = Digits.stop
      Digits.write(rest % 1_000, width: 3, into: bytes, at: 20)
      bytes[23] = UInt8(ascii: "Z")
      return 24
    }
  }

  /// Reads "2026-11-20T10:22:31.123Z"; nil where the text is anything else or no real moment.
  package init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    let read =
      bytes.withContiguousStorageIfAvailable { Moment(buffer: $0) }
      ?? Array(bytes).withUnsafeBufferPointer { Moment(buffer: $0) }
    guard let read else { return nil }
    self = read
  }

  private init?(buffer: UnsafeBufferPointer<UInt8>) {
    guard buffer.count == 24, let day = Day.iso(buffer: buffer, at: 0, count: 10),
      buffer[10] == UInt8(ascii: "T"), buffer[13] == Digits.colon, buffer[16] == Digits.colon,
      buffer[19] == Digits.stop, buffer[23] == UInt8(ascii: "Z"),
      let hour = Digits.read(buffer, at: 11, width: 2), hour < 24,
      let minute = Digits.read(buffer, at: 14, width: 2), minute < 60,
      let second = Digits.read(buffer, at: 17, width: 2), second < 60,
      let millisecond = Digits.read(buffer, at: 20, width: 3)
    else { return nil }
    self.init(day: day, hour: hour, minute: minute, second: second, millisecond: millisecond)
  }
}

extension Moment: CustomStringConvertible {
  package var description: String { text }
}

extension Moment: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\(text) is no moment: expected one like 2026-11-20T10:22:31.123Z")
    }
    self = moment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
