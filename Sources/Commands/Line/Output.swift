import Console
import JSON

/// Where bytes go: a descriptor of this process, or a text that a test keeps.
package protocol Sink: AnyObject {
  /// Writes all of the bytes; returns false where nobody reads any more.
  @discardableResult func write(_ bytes: [UInt8]) -> Bool
}

/// The one place through which every command prints.
///
/// No control character, escape sequence or mark of direction from anybody's data passes it: what
/// is printed is made safe here, so that no command has to think of it. A reader who goes away
/// early (a pipe to `head`) ends the printing quietly.
package final class Output {
  private let out: any Sink
  private let errors: any Sink
  private var waiting: [UInt8] = []
  private var isReaderGone = false
  private static let limit = 1 << 16

  package init(out: any Sink, errors: any Sink) {
    self.out = out
    self.errors = errors
  }

  /// Prints text for a person; line feeds within it begin new lines.
  package func line(_ text: String = "") { append(text.sanitisedLines) }

  /// Prints a value as a line of JSON, its members in their order.
  package func json(_ value: some Encodable) throws {
    var bytes: [UInt8] = []
    try JSONText.append(value, to: &bytes)
    json(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Prints JSON text: what a terminal might obey is written as an escape of JSON's own.
  package func json(text: String) {
    append(
      Self.replacing(text) { scalar in
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      })
  }

  /// Prints text that another program reads, such as CSV or a script, without what a terminal
  /// might obey.
  package func text(_ text: String) {
    waiting += Self.replacing(text) { _ in "" }.utf8
    flushIfLong()
  }

  /// Prints a line for a person beside the output.
  package func notice(_ text: String) {
    flush()
    errors.write(Array((text.sanitisedLines + "\n").utf8))
  }

  /// Hands over what was printed so far.
  package func flush() {
    defer { waiting.removeAll(keepingCapacity: true) }
    guard !waiting.isEmpty, !isReaderGone else { return }
    if !out.write(waiting) { isReaderGone = true }
  }

  private func append(_ text: String) {
    waiting += text.utf8
    waiting.append(0x0A)
    flushIfLong()
  }

  private func flushIfLong() {
    if waiting.count >= Output.limit { flush() }
  }

  /// Controls that the text of a file needs: the ends of lines and the tab.
  private static let kept: [Unicode.Scalar] = ["\t", "\n", "\r"]

  private static func replacing(_ text: String, _ by: (Unicode.Scalar) -> String) -> String {
    let isPlain = text.utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x0D }
    if isPlain { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if !kept.contains(scalar), Sanitiser.isObeyed(scalar) {
        result += by(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
