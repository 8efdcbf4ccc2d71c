/// The sequence by which a program asks a terminal to put a text on the person's clipboard (OSC 52).
///
/// It reaches the clipboard of the machine one sits at, through SSH too. Terminals may be set not to
/// obey, and none says whether it did.
package enum Clipboard {
  /// The longest text that is copied, in bytes: terminals cut or drop longer sequences, the
  /// strictest of them somewhat above this.
  package static let limit = 16_384

  /// Returns the sequence, or nil where the text is too long.
  ///
  /// The text travels as Base64, so that nothing in it can end the sequence or begin another;
  /// control characters are left out, since what is pasted elsewhere must not obey them either.
  package static func sequence(_ text: String) -> String? {
    let bytes = Array(text.typedLines.utf8)
    guard bytes.count <= limit else { return nil }
    return "\u{1B}]52;c;\(base64(bytes))\u{7}"
  }

  /// Bytes as text of 64 letters, by RFC 4648.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | (group.count > $1 ? Int(group[start + $1]) : 0) }
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
