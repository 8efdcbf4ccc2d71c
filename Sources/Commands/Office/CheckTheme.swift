import ArgumentParser
import Console
import Domain
import Files
import Themes

/// Checks a theme of one's own.
struct CheckTheme: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check the file of a theme: its form, and its contrasts.")

  @Argument(help: "The theme's JSON file.", completion: .file(extensions: ["json"]))
  var file: String

  func run(in outside: Invocation) throws {
    let theme: Theme
    switch Themes.read(try WholeFile.read(file)) {
    case .success(let read): theme = read
    case .failure(let problem): throw Failure.badData("\(file): \(problem.message)")
    }
    let weak = Self.weakRoles(of: theme)
    guard weak.isEmpty else {
      for line in weak { outside.output.line(line) }
      throw Failure.badData(
        "\(file): \(weak.count.counted("role is", "roles are")) hard to read",
        hint: "letters need a contrast of 4.5 with what is behind them, lines and bars 3")
    }
    outside.output.line("\(theme.title) (\(theme.name)): every role can be read.")
  }

  /// Says of each role whose colours are known and too close to each other how close they are.
  private static func weakRoles(of theme: Theme) -> [String] {
    Paint.allCases.compactMap { role in
      let look = theme.look(for: Style(role))
      guard let front = look.foreground?.rgb, let back = look.background?.rgb else { return nil }
      let contrast = Contrast.ratio(front, back)
      let least = role.isGraphic ? 3.0 : 4.5
      guard contrast < least else { return nil }
      let tenths = Int(contrast * 10)
      return "\(role.rawValue): contrast \(tenths / 10).\(tenths % 10), at least \(least) is needed"
    }
  }
}
