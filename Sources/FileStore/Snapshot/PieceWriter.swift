import Files

/// Writes a file from a place on, in large pieces, with a checksum of them.
struct PieceWriter {
  private let file: OpenFile
  private let doing: String
  private var offset: Int
  private var buffer: [UInt8] = []
  private var sum = Checksum()

  init(_ file: OpenFile, at offset: Int, doing: String) {
    self.file = file
    self.offset = offset
    self.doing = doing
    buffer.reserveCapacity(Checksum.pieceCount)
  }

  /// Where in the file the next byte goes.
  var position: Int { offset + buffer.count }

  mutating func add(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Checksum.pieceCount - buffer.count)
      buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      start = end
      if buffer.count == Checksum.pieceCount { try flush() }
    }
  }

  mutating func add(_ bytes: [UInt8]) throws(FileFailure) { try add(rows: bytes) }

  /// Writes a row as it lies among others, with the gap to the next one.
  mutating func add<Row: BitwiseCopyable>(row: Row) throws(FileFailure) {
    try withUnsafeBytes(of: row) { bytes in
      Result { () throws(FileFailure) in try add(bytes) }
    }.get()
    for _ in MemoryLayout<Row>.size..<MemoryLayout<Row>.stride { try add([0]) }
  }

  mutating func add<Row: BitwiseCopyable>(rows: [Row]) throws(FileFailure) {
    try rows.withUnsafeBytes { bytes in
      Result { () throws(FileFailure) in try add(bytes) }
    }.get()
  }

  /// Writes zeros up to where the next part may begin.
  mutating func align() throws(FileFailure) {
    try add([UInt8](repeating: 0, count: CacheHeader.aligned(position) - position))
  }

  /// Writes what is left and returns the checksum of everything since the last call.
  mutating func finishPieces() throws(FileFailure) -> UInt64 {
    if !buffer.isEmpty { try flush() }
    defer { sum = Checksum() }
    return sum.value
  }

  private mutating func flush() throws(FileFailure) {
    buffer.withUnsafeBytes { sum.add($0) }
    try file.write(buffer, at: offset, doing: doing)
    offset += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}
