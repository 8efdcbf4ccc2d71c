import Domain

extension [UInt8] {
  /// The bytes with one to four changes at random: a bit turned, bytes gone, doubled, zeroed, set,
  /// or the end cut off.
  package func changed(using generator: inout SplitMix64) -> [UInt8] {
    var bytes = self
    for _ in 0...Int.random(in: 0...3, using: &generator) {
      guard !bytes.isEmpty else { return bytes }
      let place = Int.random(in: bytes.indices, using: &generator)
      let count = Int.random(in: 1...64, using: &generator)
      let end = Swift.min(bytes.count, place + count)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &generator))
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.replaceSubrange(place..<end, with: [UInt8](repeating: 0, count: end - place))
      case 4: bytes.replaceSubrange(place..<end, with: [UInt8](repeating: 255, count: end - place))
      default: bytes.removeLast(bytes.count - place)
      }
    }
    return bytes
  }
}
