import Testing

@Suite("The README")
struct ReadmeTests {
  @Test("is under 200 lines")
  func length() {
    #expect(House.readme.split(separator: "\n", omittingEmptySubsequences: false).count < 200)
  }

  @Test("names only paths that exist", arguments: paths)
  func realPaths(path: String) {
    #expect(House.exists(path))
  }

  @Test("begins with the command that opens the program and the one that tests it")
  func firstLines() {
    #expect(Self.lines.count == 2)
    let opens = "swift run -c release --static-swift-stdlib caseload demo"
    #expect(Self.lines.first?.contains(opens) == true)
    #expect(Self.lines.last?.contains("swift test") == true)
  }

  /// The two command lines, each whole on its line.
  static let lines = House.readme.matches(of: /(?m)^sh -c '.*'$/).map { String($0.output) }

  /// Everything between backticks that looks like a path of this package.
  static let paths: [String] = Set(
    House.readme.matches(of: /`((?:Sources|Tests|Themes)\/[^` ]*|\.ci\/run|Package\.swift)`/)
      .map { String($0.output.1) }
  ).sorted()
}
