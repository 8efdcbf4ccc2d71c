/// A place in JSON text, as people count: lines and letters from 1.
package struct JSONPlace: Hashable, Sendable {
  package let line: Int
  package let column: Int

  private init(of byte: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(max(0, byte), bytes.count)]
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = before.count { $0 == UInt8(ascii: "\n") } + 1
    column = String(decoding: before[start...], as: UTF8.self).count + 1
  }

  /// The first place at which a text is not JSON; nil where all of it is.
  package static func fault(in bytes: [UInt8]) -> JSONPlace? {
    bytes.withUnsafeBufferPointer { buffer in
      do throws(JSONFault) {
        _ = try JSONTape(buffer)
        return nil
      } catch {
        return JSONPlace(of: error.byte, in: bytes)
      }
    }
  }

  /// Where the value of a path begins, or the last of those on the way to it that is there; nil where
  /// the text is not JSON.
  package static func of(_ path: [any CodingKey], in bytes: [UInt8]) -> JSONPlace? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let tape = try? JSONTape(buffer), !tape.nodes.isEmpty else { return nil }
      var node = 0
      for key in path {
        guard let next = tape.child(key, of: node) else { break }
        node = next
      }
      let isText = tape.nodes[node].kind == .string
      return JSONPlace(of: Int(tape.nodes[node].start) - (isText ? 1 : 0), in: bytes)
    }
  }
}

extension JSONTape {
  /// The value that a key names in an object, or the place in a list.
  fileprivate func child(_ key: any CodingKey, of node: Int) -> Int? {
    let isObject = nodes[node].kind == .object
    guard isObject || nodes[node].kind == .list else { return nil }
    var next = node + 1
    var place = 0
    while next < Int(nodes[node].next) {
      let value = isObject ? next + 1 : next
      guard value < nodes.count else { return nil }
      let name = bytes[Int(nodes[next].start)..<Int(nodes[next].end)]
      if isObject ? name.elementsEqual(key.stringValue.utf8) : place == key.intValue {
        return value
      }
      next = Int(nodes[value].next)
      place += 1
    }
    return nil
  }
}
