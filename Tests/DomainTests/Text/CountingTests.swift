import Domain
import Testing

@Suite("A number in words")
struct CountingTests {
  @Test(
    "has a comma before each group of three digits",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (-1_710, "-1,710"), (-100, "-100"),
      (84_000_000, "84,000,000"), (.min, "-9,223,372,036,854,775,808"),
    ])
  func grouped(number: Int, expected: String) {
    #expect(number.grouped == expected)
  }

  @Test("is one child, or children")
  func counted() {
    #expect(1.counted("child", "children") == "1 child")
    #expect(0.counted("child", "children") == "0 children")
    #expect(1_710.counted("day") == "1,710 days")
  }
}
