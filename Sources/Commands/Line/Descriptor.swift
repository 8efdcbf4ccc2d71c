import Files

/// A descriptor of this process, to which bytes are written whole.
final class Descriptor: Sink {
  private let number: Int32

  init(_ number: Int32) { self.number = number }

  @discardableResult func write(_ bytes: [UInt8]) -> Bool {
    WholeFile.append(bytes, to: number) == 0
  }
}
