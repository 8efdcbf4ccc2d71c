import Console
import FoundationEssentials

/// The themes that come with the program, and the reader of a person's own.
package enum Themes {
  /// The names of the built-in themes, in the order in which they are offered.
  package static let names = [
    "terminal", "dark", "light", "high-contrast", "colour-blind-safe", "mono", "ascii",
  ]

  /// The built-in themes in that order.
  package static let all: [Theme] = names.map { named($0) ?? .plain }

  /// The theme that is used until another is chosen.
  package static let standard: Theme = named("terminal") ?? .plain

  /// Returns the built-in theme of a name; nil where there is none.
  package static func named(_ name: String) -> Theme? {
    guard let bytes = bytes(of: name) else { return nil }
    return try? read(bytes).get()
  }

  /// Reads a theme from the bytes of its file.
  ///
  /// A role that the file leaves out looks as in the theme that it inherits.
  package static func read(_ bytes: [UInt8]) -> Result<Theme, ThemeProblem> {
    do {
      return .success(try ThemeFile(bytes).theme())
    } catch {
      return .failure(error)
    }
  }

  static func bytes(of name: String) -> [UInt8]? {
    switch name {
    case "terminal": PackageResources.terminal_json
    case "dark": PackageResources.dark_json
    case "light": PackageResources.light_json
    case "high-contrast": PackageResources.high_contrast_json
    case "colour-blind-safe": PackageResources.colour_blind_safe_json
    case "mono": PackageResources.mono_json
    case "ascii": PackageResources.ascii_json
    default: nil
    }
  }
}
