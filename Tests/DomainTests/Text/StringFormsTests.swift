import Domain
import Testing

@Suite("A text")
struct StringFormsTests {
  @Test(
    "loses the white space at its ends",
    arguments: [
      ("", ""), (" \t\n", ""), ("a", "a"), (" a  b\n", "a  b"), ("\u{00A0}Zoë\u{2003}", "Zoë"),
    ])
  func trimmed(text: String, expected: String) {
    #expect(text.trimmed == expected)
  }

  @Test("is nothing where it is empty")
  func orNil() {
    #expect("".orNil == nil)
    #expect(" ".orNil == " ")
  }

  @Test("stands on one line")
  func oneLine() {
    #expect(" a \n\tb  c\n".oneLine == "a b c")
  }

  @Test("begins with a small or a capital letter")
  func firstLetter() {
    #expect("Review due".smallFirst == "review due")
    #expect("émile".capitalisedFirst == "Émile")
    #expect("".capitalisedFirst == "")
  }

  @Test("has a fingerprint that is the same for ever")
  func fingerprint() {
    // Published values of FNV-1a, 64 bits, of "", "a" and "foobar".
    #expect("".fingerprint == 0xCBF2_9CE4_8422_2325)
    #expect("a".fingerprint == 0xAF63_DC4C_8601_EC8C)
    #expect("foobar".fingerprint == 0x8594_4171_F739_67E8)
  }
}
