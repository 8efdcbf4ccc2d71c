/// The codes of one column of the return and what each means, in the order of the guide.
package struct CodeTable: Sendable, ExpressibleByDictionaryLiteral {
  /// Every code that some return year from 2016/17 on accepts.
  package let codes: [String]
  private let meanings: [String: String]

  package init(dictionaryLiteral elements: (String, String)...) {
    codes = elements.map(\.0)
    meanings = Dictionary(elements) { first, _ in first }
  }

  /// The meaning of a code in upper case, or nil where no return year has such a code.
  package subscript(code: String) -> String? { meanings[code] }

  /// Whether some return year has this code, given in upper case.
  package func holds(_ code: String) -> Bool { meanings[code] != nil }
}
