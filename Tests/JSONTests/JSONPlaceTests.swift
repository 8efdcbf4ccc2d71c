import JSON
import Testing

@Suite("A place in JSON text")
struct JSONPlaceTests {
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int?
    init(stringValue: String) { self.stringValue = stringValue }
    init(intValue: Int) { (stringValue, self.intValue) = ("\(intValue)", intValue) }
  }

  @Test("is where the text stops being JSON, as people count")
  func fault() {
    let text = "{\n  \"é\": 1,\n  \"b\" 2\n}"
    let place = JSONPlace.fault(in: Array(text.utf8))
    #expect(place?.line == 3)
    #expect(place?.column == 7)
    #expect(JSONPlace.fault(in: Array("[1, 2]".utf8)) == nil)
    #expect(JSONPlace.fault(in: Array("{\"a\":".utf8))?.line == 1)
  }

  @Test("is where the value of a path begins, or the last of it that is there")
  func path() {
    let bytes = Array("{\n  \"a\": [1,\n    {\"b\": \"two\"}]\n}".utf8)
    let b = JSONPlace.of(
      [Key(stringValue: "a"), Key(intValue: 1), Key(stringValue: "b")], in: bytes)
    #expect(b?.line == 3)
    #expect(b?.column == 11)
    let none = JSONPlace.of([Key(stringValue: "a"), Key(stringValue: "x")], in: bytes)
    #expect(none?.line == 2)
    #expect(none?.column == 8)
  }
}
