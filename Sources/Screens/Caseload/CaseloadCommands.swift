import Console
import Domain
import Reports

extension CaseloadScreen {
  package func shortTitle(_ world: World) -> String { "Cases" }
}

/// What the caseload's own keys do.
enum CaseloadCommands {
  static var all: [Command] {
    [
      command("filter", [.character("/")], "Filter the list", short: "Filter") { screen, _ in
        screen.openFilter()
        return .none
      },
      command("sort", [.character("s")], "Sort by a column", short: "Sort") { _, _ in
        .open(
          ChooseScreen(
            "Sort by", tag: "sort",
            options: SortOrder.Column.all.map { ($0.id, $0.title) }))
      },
      command("reverse", [.character("S")], "Sort the other way round") { screen, world in
        .perform(.keepPreferences(screen.reverse(world)))
      },
      command("next view", [.tab, .character("]")], "Next view", short: "View") { screen, world in
        screen.next(view: 1, world)
        return .none
      },
      command("last view", [.backTab, .character("[")], "View before") { screen, world in
        screen.next(view: -1, world)
        return .none
      },
      command("mark", [.character(" ")], "Mark the child", short: "Mark") { screen, world in
        screen.mark(world)
        return .none
      },
      command("mark siblings", [.character("g")], "Mark the brothers and sisters too") {
        screen, world in screen.markSiblings(world)
      },
      command("mark all", [.control("a")], "Mark all that are shown, or clear the marks") {
        screen, world in
        screen.markAll(world)
        return .none
      },
      command("columns", [.character("c")], "Show or hide columns", short: "Columns") {
        _, world in .open(ColumnsScreen(world))
      },
      command(
        "save view", [.character("V")], "Keep this filter as a view",
        reason: { screen, _ in screen.filter.isEmpty ? "type a filter first" : nil },
        run: { _, _ in .open(AskScreen("Name of the view", tag: "view")) }),
      .of(
        CaseloadScreen.self, "scope", [.character("o")], "Your own children, or the team's",
        reason: { screen, world in screen.showsTeam ? nil : world.reasonNotToList },
        run: { screen, world in
          screen.toggleScope(world)
          return .none
        }),
      command("clear", [.escape], "Clear filter and marks") { screen, world in
        screen.clear(world)
        return .none
      },
    ]
  }

  private static func command(
    _ id: String, _ keys: [Key], _ title: String, short: String = "",
    reason: @escaping (CaseloadScreen, World) -> String? = { _, _ in nil },
    run: @escaping (inout CaseloadScreen, World) -> Request
  ) -> Command {
    .of(CaseloadScreen.self, id, keys, title, short: short, reason: reason, run: run)
  }
}
