/// Numbers of a fixed width as bytes of text, for the days and moments that are read by the
/// hundred thousand.
enum Digits {
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let stop = UInt8(ascii: ".")

  /// Writes a number with leading zeros into bytes that have room for its width from `start`.
  static func write(
    _ number: Int, width: Int, into bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) {
    var rest = number
    for place in stride(from: start + width - 1, through: start, by: -1) {
      bytes[place] = UInt8(truncatingIfNeeded: 48 + (rest % 10 + 10) % 10)
      rest /= 10
    }
  }

  /// Returns the number of this width from `start`, or nil where a byte is no digit.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, width: Int) -> Int? {
    var number = 0
    for place in start..<start + width {
      let digit = bytes[place] &- 48
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
