/// Finds a short word in a long run of bytes.
///
/// Eight bytes are looked at in one step: only where the first two bytes of the word stand side by
/// side is the rest compared.
struct ByteSearch {
  private let word: [UInt8]
  private let first: UInt64
  private let second: UInt64

  /// - Parameter word: at least one byte.
  init(_ word: [UInt8]) {
    precondition(!word.isEmpty)
    self.word = word
    let repeated: UInt64 = 0x0101_0101_0101_0101
    first = repeated &* UInt64(word[0])
    second = repeated &* UInt64(word.count > 1 ? word[1] : word[0])
  }

  /// Returns where the word begins at or after a place, or nil.
  func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start >= 0 else { return nil }
    let raw = UnsafeRawPointer(base)
    let gap = word.count > 1 ? 1 : 0
    var place = start
    let lastWhole = bytes.count - 8 - gap
    while place <= lastWhole {
      let left = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ first
      let right = raw.loadUnaligned(fromByteOffset: place + gap, as: UInt64.self) ^ second
      let differs = left | right
      let low: UInt64 = 0x0101_0101_0101_0101
      var zeros = (differs &- low) & ~differs & 0x8080_8080_8080_8080
      while zeros != 0 {
        let candidate = place + zeros.trailingZeroBitCount >> 3
        if matches(bytes, at: candidate) { return candidate }
        zeros &= zeros &- 1
      }
      place += 8
    }
    while place + word.count <= bytes.count {
      if matches(bytes, at: place) { return place }
      place += 1
    }
    return nil
  }

  /// How many bytes the word has.
  var length: Int { word.count }

  /// Whether the word stands anywhere in the bytes.
  func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { next(in: bytes, from: 0) != nil }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[place + offset] != word[offset] { return false }
    return true
  }
}
