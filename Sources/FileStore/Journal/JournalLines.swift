import Files
import Glibc
import Storage

extension OpenFile {
  /// Calls the body with each line that ends before `limit`, until it returns false.
  ///
  /// - Returns: where the first line begins that the body did not take.
  func forEachLine(
    from start: Int, to limit: Int,
    _ body: (UnsafeBufferPointer<UInt8>) throws(StoreError) -> Bool
  ) throws(StoreError) -> Int {
    var lines = LineBuffer(self, from: start, to: limit)
    while let line = try lines.next() {
      guard try body(line) else { return lines.lineStart }
    }
    return lines.lineStart
  }
}

/// Reads a file in large pieces and lends one line after the other.
private struct LineBuffer: ~Copyable {
  private let file: OpenFile
  private let limit: Int
  private var buffer: UnsafeMutableRawBufferPointer
  /// Where the buffer lies in the file, how much of it is filled, and where in it a line begins.
  private var base: Int
  private var filled = 0
  private var begin = 0
  /// Where in the file the line begins that was lent last, or the rest that is no line.
  private(set) var lineStart: Int

  private static let pieceCount = 1 << 20

  init(_ file: OpenFile, from start: Int, to limit: Int) {
    self.file = file
    self.limit = limit
    base = start
    lineStart = start
    let count = max(1, min(limit - start, LineBuffer.pieceCount))
    buffer = .allocate(byteCount: count, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The next whole line without its newline, or nil where there is none.
  mutating func next() throws(StoreError) -> UnsafeBufferPointer<UInt8>? {
    lineStart = base + begin
    var searched = begin
    while true {
      if let end = newline(from: searched) {
        let line = UnsafeRawBufferPointer(buffer)[begin..<end]
        begin = end + 1
        return UnsafeRawBufferPointer(rebasing: line).bindMemory(to: UInt8.self)
      }
      searched = filled - begin
      guard try fill() else { return nil }
    }
  }

  private func newline(from start: Int) -> Int? {
    guard start < filled, let bytes = buffer.baseAddress,
      let found = memchr(bytes + start, 0x0A, filled - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
  }

  /// Reads more behind what is left of the buffer; false at the end.
  private mutating func fill() throws(StoreError) -> Bool {
    makeRoom()
    let room = min(buffer.count - filled, limit - base - filled)
    guard room > 0 else { return false }
    do throws(FileFailure) {
      let piece = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + room])
      let count = try file.read(into: piece, at: base + filled)
      filled += count
      return count > 0
    } catch {
      throw error.unreachable
    }
  }

  /// Moves what is left to the front of the buffer, and takes a larger one where it fills it.
  private mutating func makeRoom() {
    let left = filled - begin
    var target = buffer
    if left > buffer.count / 2 {
      target = .allocate(byteCount: buffer.count * 2, alignment: 16)
    }
    if left > 0, let to = target.baseAddress, let from = buffer.baseAddress {
      memmove(to, from + begin, left)
    }
    if target.baseAddress != buffer.baseAddress {
      buffer.deallocate()
      buffer = target
    }
    base += begin
    filled = left
    begin = 0
  }
}
