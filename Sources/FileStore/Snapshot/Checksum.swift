/// A fast checksum against bytes that are not what was written; no protection against anybody.
struct Checksum {
  /// Pieces of this size are summed one after the other, whoever sums them.
  static let pieceCount = 1 << 20

  private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Adds a piece: all but the last are of ``pieceCount`` bytes.
  mutating func add(_ piece: UnsafeRawBufferPointer) {
    value = Checksum.mixed(value ^ Checksum.of(piece))
  }

  /// The checksum of bytes of any number, piece by piece.
  static func inPieces(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = Checksum()
    var start = 0
    while start < bytes.count {
      let end = min(start + pieceCount, bytes.count)
      sum.add(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      start = end
    }
    return sum.value
  }

  /// The checksum of one piece, in four lanes so that the processor can do them at once.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var position = 0
    if let start = bytes.baseAddress {
      while position + 32 <= bytes.count {
        lanes.0 = stirred(lanes.0, start + position)
        lanes.1 = stirred(lanes.1, start + position + 8)
        lanes.2 = stirred(lanes.2, start + position + 16)
        lanes.3 = stirred(lanes.3, start + position + 24)
        position += 32
      }
    }
    var result = mixed(UInt64(bytes.count) ^ lanes.0)
    result = mixed(result ^ lanes.1)
    result = mixed(result ^ lanes.2)
    result = mixed(result ^ lanes.3)
    while position < bytes.count {
      result = mixed(result ^ UInt64(bytes[position]))
      position += 1
    }
    return result
  }

  @inline(__always)
  private static func stirred(_ lane: UInt64, _ place: UnsafeRawPointer) -> UInt64 {
    let word = place.loadUnaligned(as: UInt64.self)
    let next = (lane ^ word) &* 0x9FB2_1C65_1E98_DF25
    return next ^ (next >> 29)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A hash of a short text, for finding it again.
  static func of(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }
}
