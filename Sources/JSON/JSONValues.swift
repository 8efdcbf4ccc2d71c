extension JSONTape {
  /// The text of a string, its escapes undone.
  func text(at index: Int) -> String? {
    let node = nodes[index]
    guard node.kind == .string else { return nil }
    let raw = UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)])
    return node.isEscaped ? JSONEscapes.undone(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// A whole number of this type, or nil where it is none or does not fit.
  func integer<Number: FixedWidthInteger>(at index: Int, as type: Number.Type) -> Number? {
    let node = nodes[index]
    guard node.kind == .number else { return nil }
    var position = Int(node.start)
    let end = Int(node.end)
    let isNegative = bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    guard position < end else { return nil }
    var value: Number = 0
    while position < end {
      let digit = bytes[position]
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      let ten = value.multipliedReportingOverflow(by: 10)
      let step = Number(digit - UInt8(ascii: "0"))
      let next =
        isNegative
        ? ten.partialValue.subtractingReportingOverflow(step)
        : ten.partialValue.addingReportingOverflow(step)
      guard !ten.overflow, !next.overflow else { return nil }
      value = next.partialValue
      position += 1
    }
    return value
  }

  func real(at index: Int) -> Double? {
    let node = nodes[index]
    guard node.kind == .number else { return nil }
    return Double(String(decoding: bytes[Int(node.start)..<Int(node.end)], as: UTF8.self))
  }

  /// Where the value of a key of an object stands on the tape, or nil where it has none.
  func member(_ key: String, of object: Int) -> Int? {
    var index = object + 1
    let end = Int(nodes[object].next)
    while index < end {
      let value = index + 1
      if isText(key, at: index) { return value }
      index = Int(nodes[value].next)
    }
    return nil
  }

  private func isText(_ text: String, at index: Int) -> Bool {
    let node = nodes[index]
    if node.isEscaped { return self.text(at: index) == text }
    let count = Int(node.end - node.start)
    var text = text
    guard text.utf8.count == count, let start = bytes.baseAddress else { return false }
    return text.withUTF8 { wanted in
      wanted.elementsEqual(UnsafeBufferPointer(start: start + Int(node.start), count: count))
    }
  }

  /// Where the values of a list, or the keys of an object, stand on the tape.
  func places(in index: Int) -> [Int] {
    let isObject = nodes[index].kind == .object
    var result: [Int] = []
    var place = index + 1
    let end = Int(nodes[index].next)
    while place < end {
      result.append(place)
      place = isObject ? Int(nodes[place + 1].next) : Int(nodes[place].next)
    }
    return result
  }
}

/// The escapes of JSON text.
package enum JSONEscapes {
  /// The text without escapes, or nil where one is none.
  package static func undone(_ raw: UnsafeBufferPointer<UInt8>) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var position = 0
    while position < raw.count {
      guard raw[position] == UInt8(ascii: "\\") else {
        result.append(raw[position])
        position += 1
        continue
      }
      guard position + 1 < raw.count else { return nil }
      let letter = raw[position + 1]
      position += 2
      if letter == UInt8(ascii: "u") {
        guard let scalar = scalar(raw, &position) else { return nil }
        result.append(contentsOf: String(Character(scalar)).utf8)
      } else {
        guard let byte = plain(letter) else { return nil }
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  /// The scalar of "1f60" after `\u`, with the second half of a pair where it is one.
  private static func scalar(
    _ raw: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) -> Unicode.Scalar? {
    guard let first = unit(raw, &position) else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard position + 1 < raw.count, raw[position] == UInt8(ascii: "\\"),
      raw[position + 1] == UInt8(ascii: "u")
    else { return nil }
    position += 2
    guard let second = unit(raw, &position), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private static func unit(_ raw: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32? {
    guard position + 4 <= raw.count else { return nil }
    var unit: UInt32 = 0
    for offset in 0..<4 {
      let digit = raw[position + offset] | 0x20
      guard let value = Hex.value(digit) else { return nil }
      unit = unit << 4 | UInt32(value)
    }
    position += 4
    return unit
  }
}
