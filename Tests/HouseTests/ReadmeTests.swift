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

  @Test("names as many files in a recipe as the recipe costs", arguments: recipes)
  func cost(recipe: String, files: Int, text: String) {
    let named = Set(text.matches(of: Self.path).map { String($0.output.1) })
    #expect(named.count == files, "\(recipe): \(named.sorted())")
  }

  @Test("tells of at least the eight additions that come most often")
  func additions() {
    let told = Set(Self.recipes.map(\.0))
    for addition in [
      "A rule about time", "A field of a visit", "An event", "A figure of the board",
      "A column of the caseload", "A kind of review", "A screen", "A command",
    ] {
      #expect(told.contains(addition), "\(addition)")
    }
  }

  /// The recipes: what is added, how many files it costs, and how.
  static let recipes: [(String, Int, String)] =
    House.readme.matches(of: /(?m)^\*\*([^*(]+) \((\d+) files\)\.\*\*((?:.|\n.)*)/).map {
      (String($0.output.1), Int($0.output.2) ?? 0, String($0.output.3))
    }

  /// The two command lines, each whole on its line.
  static let lines = House.readme.matches(of: /(?m)^sh -c '.*'$/).map { String($0.output) }

  /// Everything between backticks that looks like a path of this package.
  static let paths: [String] = Set(
    House.readme.matches(of: path).map { String($0.output.1) }
  ).sorted()

  private static var path: Regex<(Substring, Substring)> {
    /`((?:Sources|Tests|Themes)\/[^` ]*|\.ci\/run|Package\.swift)`/
  }
}
