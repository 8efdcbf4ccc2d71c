import ArgumentParser

/// The looks of the screens.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: "List the themes of the screens, or check one of your own.",
    subcommands: [ListThemes.self, CheckTheme.self])
}
