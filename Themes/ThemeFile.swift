import Console
import FoundationEssentials

/// A theme as its file says it: JSON with comments.
///
/// ```
/// {
///   name: "dusk", title: "Dusk", appearance: "dark", glyphs: "unicode", inherits: "dark",
///   palette: { rose: ["#ff8787", 210, "bright red"] },  // truecolour, one of 256, one of 16
///   roles: { dueLate: { fg: "rose", attrs: ["bold"], mono: ["bold"] } },
/// }
/// ```
///
/// A colour is a name of the palette, one of the 16 by name, "default", "#rrggbb", a number of 256,
/// or a list of those, one for each kind of terminal; what a list leaves out is the nearest.
struct ThemeFile {
  private let file: Contents
  private let text: String

  init(_ bytes: [UInt8]) throws(ThemeProblem) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Self.noText(bytes)
    }
    self.text = text
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      file = try decoder.decode(Contents.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw Self.problem(error, in: text)
    } catch {
      throw ThemeProblem(expected: "the file cannot be read as JSON")
    }
  }

  func theme() throws(ThemeProblem) -> Theme {
    var looks = try inherited()
    let mono = file.name == "mono" ? [:] : Themes.named("mono")?.looks ?? [:]
    for (name, text) in file.roles ?? [:] {
      guard let role = Paint(rawValue: name) else {
        throw problem(name, "there is no such role")
      }
      looks[role] = try look(text, of: name, mono: mono[role]?.mono)
    }
    for role in Paint.allCases where looks[role] == nil {
      looks[role] = Look(mono: mono[role]?.mono ?? [])
    }
    guard let appearance = Theme.Appearance(rawValue: file.appearance ?? "any") else {
      throw problem("appearance", "expected \"light\", \"dark\" or \"any\"")
    }
    guard let glyphs = GlyphSet(rawValue: file.glyphs ?? "unicode") else {
      throw problem("glyphs", "expected \"unicode\" or \"ascii\"")
    }
    return Theme(
      name: file.name, title: file.title ?? file.name, summary: file.summary ?? "",
      appearance: appearance, glyphs: glyphs, looks: looks)
  }

  private func inherited() throws(ThemeProblem) -> [Paint: Look] {
    guard let name = file.inherits else { return [:] }
    guard name != file.name, let theme = Themes.named(name) else {
      throw problem("inherits", "there is no theme \"\(name)\"")
    }
    return theme.looks
  }

  private func look(
    _ text: RoleText, of role: String, mono: Attributes?
  ) throws(ThemeProblem) -> Look {
    let attributes = try attributes(text.attrs ?? [], of: role)
    var own = mono ?? attributes
    if let words = text.mono { own = try self.attributes(words, of: role) }
    return Look(
      foreground: try text.fg.map { (fg) throws(ThemeProblem) in try colour(fg, of: role) },
      background: try text.bg.map { (bg) throws(ThemeProblem) in try colour(bg, of: role) },
      sign: try text.sign.map { (sign) throws(ThemeProblem) in try colour(sign, of: role) },
      attributes: attributes, mono: own)
  }

  private func colour(
    _ text: ColourText, of role: String, depth: Int = 0
  ) throws(ThemeProblem) -> Colour {
    if case .text(let name) = text, depth == 0, let named = file.palette?[name] {
      return try colour(named, of: role, depth: 1)
    }
    guard let colour = text.colour else {
      throw problem(
        role, "expected a colour: a name, \"#rrggbb\" or a number of 0 to 255, not \(text)")
    }
    return colour
  }

  private func attributes(
    _ words: [String], of role: String
  ) throws(ThemeProblem) -> Attributes {
    var result: Attributes = []
    for word in words {
      switch word {
      case "bold": result.insert(.bold)
      case "underline": result.insert(.underline)
      case "reverse": result.insert(.reverse)
      case "dim": result.insert(.dim)
      default:
        throw problem(role, "expected bold, underline, reverse or dim, not \"\(word)\"")
      }
    }
    if result == .dim { throw problem(role, "dim alone cannot be read on every terminal") }
    return result
  }

  private func problem(_ key: String, _ expected: String) -> ThemeProblem {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { line in
      let line = line.drop { $0 == " " || $0 == "\t" || $0 == "{" || $0 == "\"" || $0 == "'" }
      return line.hasPrefix(key)
        && line.dropFirst(key.count).drop { "\"' ".contains($0) }.hasPrefix(":")
    }
    return ThemeProblem(line: line.map { $0 + 1 }, role: key, expected: expected)
  }

  /// What is wrong with bytes that are no text: Foundation's reader of JSON5 does not survive them.
  private static func noText(_ bytes: [UInt8]) -> ThemeProblem {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return ThemeProblem(line: line.map { $0 + 1 }, expected: "expected text in UTF-8")
  }

  private static func problem(_ error: DecodingError, in text: String) -> ThemeProblem {
    switch error {
    case .keyNotFound(let key, _):
      return ThemeProblem(role: key.stringValue, expected: "the file does not say it")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return ThemeProblem(
        role: context.codingPath.last?.stringValue, expected: "it is not what stands there")
    case .dataCorrupted(let context):
      let words = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      let line = words.firstRange(of: "line ").flatMap { range in
        Int(words[range.upperBound...].prefix { $0.isNumber })
      }
      return ThemeProblem(
        line: line, role: context.codingPath.last?.stringValue,
        expected: line == nil && !context.codingPath.isEmpty
          ? context.debugDescription : "the file is not JSON here")
    @unknown default:
      return ThemeProblem(expected: "the file cannot be read")
    }
  }
}

extension ThemeFile {
  struct Contents: Decodable {
    var name: String
    var title: String?
    var summary: String?
    var appearance: String?
    var glyphs: String?
    var inherits: String?
    var palette: [String: ColourText]?
    var roles: [String: RoleText]?
  }

  struct RoleText: Decodable {
    var fg: ColourText?
    var bg: ColourText?
    var sign: ColourText?
    var attrs: [String]?
    var mono: [String]?
  }
}
