import Glibc

/// A descriptor of this process, to which bytes are written whole.
final class Descriptor: Sink {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  @discardableResult func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = buffer.baseAddress.map { $0 + written }
        let count = Glibc.write(number, rest, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        written += count
      }
      return true
    }
  }
}
