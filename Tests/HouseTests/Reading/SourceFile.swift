/// One Swift file, as text and as code without its comments and the insides of its strings.
struct SourceFile: CustomStringConvertible {
  let path: String
  let text: String
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = CodeStripper.strip(text)
  }

  var description: String { path }

  var isTest: Bool { path.hasPrefix("Tests/") }

  var lineCount: Int { text.count { $0 == "\n" } }

  /// The module that the file belongs to: the folder below Sources or Tests, or Themes.
  var module: String {
    let parts = path.split(separator: "/")
    return parts[0] == "Themes" ? "Themes" : parts.count > 1 ? String(parts[1]) : ""
  }

  /// The area of its module in which the file lies, or nil at the module's top.
  var area: String? {
    let parts = path.split(separator: "/")
    return path.hasPrefix("Sources/") && parts.count > 3 ? String(parts[2]) : nil
  }

  /// The modules that the file imports.
  var imports: Set<String> {
    Set(
      code.matches(
        of:
          /(?m)^ *(?:@\w+ )?(?:package |internal |private )?import (?:(?:struct|class|enum|func) )?(\w+)/
      ).map { String($0.1) })
  }

  /// The lines of code that match, as "path:line: the line".
  func lines(matching pattern: Regex<Substring>) -> [String] {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains(pattern) }
      .map { "\(path):\($0.offset + 1): \($0.element.drop { $0 == " " })" }
  }

  /// The string literals of the file that match.
  func literals(matching pattern: Regex<(Substring, Substring)>) -> [String] {
    text.matches(of: pattern).map { String($0.1) }
  }
}
