/// Text made equal for searching: lower case, without accents, and with the typewriter's signs in
/// the place of those that Word and Excel put there.
package enum SearchText {
  /// Returns the text in lower case without accents, so that "Zoë" is found by "zoe".
  package static func fold(_ text: String) -> String {
    var text = text
    let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
    if isPlain { return text.lowercased() }
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if let sign = signs[scalar] {
        result.append(sign)
      } else if let letter = letters[scalar] {
        result.append(contentsOf: letter.unicodeScalars)
      } else if !scalar.properties.isDiacritic,
        scalar.properties.canonicalCombiningClass == .notReordered
      {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Curled apostrophes and quotes, the dashes and the space that does not break: as a person types
  /// them, so that O’Brien is found by o'brien, whichever of the two was typed.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "’": "'", "‘": "'", "‛": "'", "ʼ": "'", "ʹ": "'", "′": "'", "´": "'",
    "“": "\"", "”": "\"", "„": "\"", "‐": "-", "‑": "-", "–": "-", "—": "-", "\u{A0}": " ",
    "\u{202F}": " ",
  ]

  /// The accented letters of European and African languages and what each is found by.
  private static let letters: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđðɗ"),
      ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıịỉ"), ("j", "ĵ"),
      ("k", "ķƙ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőọỏốồổỗộớờởỡợơ"),
      ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșṣ"), ("ss", "ß"), ("t", "ţťŧțṭ"), ("th", "þ"),
      ("u", "ùúûüũūŭůűųụủứừửữựư"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]
    var result: [Unicode.Scalar: String] = [:]
    for (plain, accented) in groups {
      for scalar in accented.unicodeScalars { result[scalar] = plain }
    }
    return result
  }()
}
