import ArgumentParser
import Console
import Themes

/// Lists the built-in themes.
struct ListThemes: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the themes that come with the program.")

  func run(in outside: Invocation) throws {
    var table = TextTable(["Theme", "Title", "For"])
    for theme in Themes.all {
      table.append([theme.name, theme.title, theme.summary])
    }
    table.print(to: outside.output)
  }
}
