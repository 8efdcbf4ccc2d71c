/// Text made equal for searching: lower case, without accents.
package enum SearchText {
  /// Returns the text in lower case without accents, so that "Zoë" is found by "zoe".
  package static func fold(_ text: String) -> String {
    var text = text
    let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
    if isPlain { return text.lowercased() }
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if let letter = letters[scalar] {
        result.append(contentsOf: letter.unicodeScalars)
      } else if !scalar.properties.isDiacritic,
        scalar.properties.canonicalCombiningClass == .notReordered
      {
        result.append(scalar)
      }
    }
    return String(result)
  }

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
