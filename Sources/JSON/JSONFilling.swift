extension JSONText {
  /// Reads a value from JSON that an earlier version of the program wrote: members that it did not
  /// know are taken from `fresh`, also within what it holds.
  package static func read<Value: Codable>(
    from bytes: UnsafeBufferPointer<UInt8>, filledUpFrom fresh: Value
  ) throws -> Value {
    var model: [UInt8] = []
    try append(fresh, to: &model)
    let filled = try model.withUnsafeBufferPointer { model in
      try JSONFilling(written: JSONTape(bytes), fresh: JSONTape(model)).filled
    }
    return try filled.withUnsafeBufferPointer { try read(Value.self, from: $0) }
  }
}

extension JSONText {
  /// Every text somewhere in JSON, names of members too, in its order; none where it is not JSON.
  package static func texts(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    guard let tape = try? JSONTape(bytes) else { return [] }
    return tape.nodes.indices.compactMap { tape.text(at: $0) }
  }
}

/// What was written, with the members of a fresh value that it lacks.
private struct JSONFilling {
  let written: JSONTape
  let fresh: JSONTape

  var filled: [UInt8] {
    var bytes: [UInt8] = []
    add(written: 0, fresh: 0, to: &bytes)
    return bytes
  }

  private func add(written place: Int, fresh model: Int, to bytes: inout [UInt8]) {
    guard written.nodes[place].kind == .object, fresh.nodes[model].kind == .object else {
      bytes += written.raw(at: place)
      return
    }
    bytes.append(UInt8(ascii: "{"))
    var isFirst = true
    for key in fresh.keys(of: model) {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes += fresh.raw(at: key)
      bytes.append(UInt8(ascii: ":"))
      if let name = fresh.text(at: key), let own = written.member(name, of: place) {
        add(written: own, fresh: key + 1, to: &bytes)
      } else {
        bytes += fresh.raw(at: key + 1)
      }
    }
    // An optional that is empty in the fresh value has no member there.
    for key in written.keys(of: place) {
      guard let name = written.text(at: key), fresh.member(name, of: model) == nil else { continue }
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      bytes += written.raw(at: key)
      bytes.append(UInt8(ascii: ":"))
      bytes += written.raw(at: key + 1)
    }
    bytes.append(UInt8(ascii: "}"))
  }
}

extension JSONTape {
  /// The places of the keys of an object; the value of each stands after it.
  fileprivate func keys(of object: Int) -> [Int] {
    var keys: [Int] = []
    var place = object + 1
    while place < Int(nodes[object].next) {
      keys.append(place)
      place = Int(nodes[place + 1].next)
    }
    return keys
  }

  /// The bytes of a value as they stand in the text, quotes included.
  fileprivate func raw(at place: Int) -> UnsafeBufferPointer<UInt8> {
    let node = nodes[place]
    let quote = node.kind == .string ? 1 : 0
    return UnsafeBufferPointer(rebasing: bytes[Int(node.start) - quote..<Int(node.end) + quote])
  }
}
