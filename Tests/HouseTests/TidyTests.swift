import Testing

@Suite("The house is tidy")
struct TidyTests {
  @Test("a file is one thing and at most 300 lines")
  func fileSizes() {
    let long = House.files.filter { $0.lineCount > 300 }.map { "\($0): \($0.lineCount) lines" }
    #expect(long == [])
  }

  @Test("a function takes at most 40 lines")
  func functionSizes() {
    let long = House.sources.flatMap { file in
      file.functions.filter { $0.lines > 40 }.map { "\(file): \($0.name) \($0.lines) lines" }
    }
    #expect(long == [])
  }

  @Test("only commands and the benchmark print")
  func printing() {
    #expect(found(/\bprint\(/, outside: ["Commands", "benchmark"]) == [])
  }

  @Test("nothing can stop the program but an error")
  func traps() {
    #expect(lines(/\btry!|\bas!|\bfatalError\b|[\w\)\]]!(?![=\w])/, of: House.files) == [])
  }

  @Test("nothing is left to be done later")
  func leftovers() {
    let words = ["TO" + "DO", "FIX" + "ME", "MA" + "RK:", "place" + "holder text"]
    let found = House.files.flatMap { file in
      words.filter { file.text.contains($0) }.map { "\(file): \($0)" }
    }
    #expect(found == [])
  }

  @Test("no file speaks of the place where it was written")
  func workplace() {
    let words = ["/wo" + "rk/", "swift-" + "packages", "hand" + "book.md", "pty" + "bench"]
    let paths =
      House.files.map(\.path) + House.paths(under: "Themes", ending: "json")
      + ["README.md", "Package.swift", ".ci/run", ".gitignore", ".swift-format"]
    let found = paths.flatMap { path in
      words.filter { House.text(of: path).contains($0) }.map { "\(path): \($0)" }
    }
    #expect(found == [])
  }

  @Test("nothing is written by a call that can write half and say nothing")
  func writing() {
    let careful = House.sources.filter {
      ["Files", "FileStore", "Envelopes", "JSON", "Runtime", "Storage"].contains($0.module)
    }
    #expect(lines(/\.write\(to|\bwrite\(toFile/, of: careful) == [])
  }

  @Test("nothing pure asks what time it is, or leaves anything to chance")
  func clocksAndChance() {
    let pure = House.sources.filter { Imports.pure.contains($0.module) }
    let asking = /\bDate\(\)|\bContinuousClock\b|\bSuspendingClock\b|\brandom\(|SystemRandom/
    #expect(lines(asking, of: pure) == [])
  }

  @Test("a test knows when code is hidden in comments and strings")
  func stripping() {
    let code = CodeStripper.strip(
      "a // print(\n\"x \\(f(\"y\")) print(\" b /* c\n */ #\"\\\"#d e(/x!\\/y/) f / g")
    #expect(code == "a \n\"\" b \n \"\"d e(//) f / g")
  }

  @Test("a test finds where a function ends")
  func measuring() {
    let file = SourceFile(
      path: "Sources/A/B.swift",
      text: "protocol P { func f(a: Int) -> Int\n}\nfunc g(\n  a: Int\n) {\n  { a }()\n}\n")
    #expect(file.functions.map(\.lines) == [5])
  }

  private func found(_ pattern: Regex<Substring>, outside modules: Set<String>) -> [String] {
    lines(pattern, of: House.sources.filter { !modules.contains($0.module) })
  }

  private func lines(_ pattern: Regex<Substring>, of files: [SourceFile]) -> [String] {
    files.flatMap { $0.lines(matching: pattern) }
  }
}
