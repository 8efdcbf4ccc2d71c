import Crypto
import JSON

/// The SHA-256 of one entry, which the next entry names.
package struct ChainHash: Hashable, BitwiseCopyable, Sendable {
  package let first: UInt64
  package let second: UInt64
  package let third: UInt64
  package let fourth: UInt64

  package init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    self.first = first
    self.second = second
    self.third = third
    self.fourth = fourth
  }

  /// What the first entry names as the one before it.
  package static let none = ChainHash(0, 0, 0, 0)

  /// How many characters the hash has as text.
  package static let textCount = 64

  /// The hash of these bytes.
  package init(of bytes: UnsafeRawBufferPointer) {
    var hasher = SHA256()
    hasher.update(bufferPointer: bytes)
    let words = hasher.finalize().withUnsafeBytes { digest in
      InlineArray<4, UInt64> { place in
        UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
      }
    }
    self.init(words[0], words[1], words[2], words[3])
  }

  /// Reads 64 digits, or nil where they are none.
  package init?(text: UnsafeBufferPointer<UInt8>) {
    guard text.count == ChainHash.textCount else { return nil }
    var words: InlineArray<4, UInt64> = .init(repeating: 0)
    for word in 0..<4 {
      var value: UInt64 = 0
      for place in word * 16..<word * 16 + 16 {
        guard let digit = Hex.value(text[place]) else { return nil }
        value = value << 4 | UInt64(digit)
      }
      words[word] = value
    }
    self.init(words[0], words[1], words[2], words[3])
  }

  /// Appends the hash as 64 digits.
  package func append(to bytes: inout [UInt8]) {
    for word in [first, second, third, fourth] {
      for shift in stride(from: 60, through: 0, by: -4) {
        bytes.append(Hex.digit(UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15))
      }
    }
  }

  /// The hash as 64 digits.
  package var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
