import Console
import Domain
import Reports

/// What can be done on every screen.
enum GlobalCommands {
  static func all(roots: [any Screen], world: World) -> [Command] {
    let numbers = roots.enumerated().map { index, screen in
      let digit = Character(String(index + 1))
      return Command("root.\(index + 1)", [.character(digit)], "Go to \(screen.title(world))") {
        _, _ in .root(index)
      }
    }
    return numbers + named
  }

  /// Those that the help and the palette list.
  static var named: [Command] { [undo, redo] + lookingBack + everywhere }

  /// What a form leaves to the program.
  static var whileTyping: [Command] { [palette, help] }

  private static var everywhere: [Command] {
    [
      palette, help,
      Command("kept", [.character("K")], "Half-filled forms", help: "Go on where you left off.") {
        _, _ in .open(KeptFormsScreen())
      },
      Command("add", [.character("+")], "Add a child by hand") { _, world in
        .open(AddChildForm(), world)
      },
      Command(
        "import", [.character("I")], "Import an extract",
        reason: { _, world in world.reasonNot(to: .importData) },
        run: { _, _ in .open(ImportScreen()) }),
      Command(
        "changes", [.character("L")], "What the last import changed, by name",
        help: "Who came, left, is absent, moved: your own children, or the team's.",
        reason: { _, world in
          world.register.intakes.isEmpty ? "no import is recorded yet" : nil
        },
        run: { _, world in
          .open(IntakeScreen())
        }),
      Command(
        "find", [.character("F")], "Open a child by name or id",
        help: "The case of another IRO too, by the id: you say why, and a service manager sees it."
      ) { _, _ in
        .open(FindChildScreen())
      },
      Command(
        "facts", [.character("f")], "Facts to confirm",
        help: "What the store does not know, as after a first import: answered one by one."
      ) { _, _ in .open(FactsScreen()) },
      Command("doubts", [], "Doubts of imports") { _, _ in .open(DoubtsScreen()) },
      Command(
        "samples", [], "Dip samples",
        reason: { _, world in world.reasonNot(to: .supervise) },
        run: { _, _ in .open(SamplesScreen()) }),
      Command(
        "looks", [], "Looks at others' cases", help: "Who opened a case that was not theirs.",
        reason: { _, world in world.reasonNot(to: .readLooks) },
        run: { _, _ in LooksScreen.opening }),
      Command("theme", [], "Choose a theme") { _, _ in .perform(.listThemes) },
      mouse,
      Command("messages", [.character("M")], "Messages of this sitting") { _, _ in
        .open(MessagesScreen())
      },
      Command(
        "suspend", [.control("z")], "Go to the shell for a while", help: "fg comes back."
      ) { _, _ in .perform(.suspend) },
      Command("back", [.escape], "Back") { _, _ in .close },
      Command("quit", [.character("q"), .control("c")], "Quit", help: "Everything is saved.") {
        _, _ in .quit
      },
    ]
  }

  private static var palette: Command {
    Command(
      "palette", [.control("p"), .character(":")], "All commands", short: "Commands"
    ) { screen, world in
      .open(PaletteScreen(over: screen, world: world))
    }
  }

  private static var help: Command {
    Command("help", [.character("?"), .function(1)], "Help", short: "Help") { screen, world in
      .open(HelpScreen(over: screen, world: world))
    }
  }

  private static var mouse: Command {
    Command("mouse", [], "Mouse on or off") { _, world in
      var preferences = world.preferences
      preferences.mouse = !preferences.usesMouse
      let words =
        preferences.usesMouse
        ? "The mouse clicks and scrolls here; hold Shift to mark text in the terminal."
        : "The mouse is left to the terminal."
      return .all([.perform(.keepPreferences(preferences)), .say(Notice(.info, words))])
    }
  }

  private static var undo: Command {
    Command(
      "undo", [.character("u")], "Undo your last change", short: "Undo",
      reason: { _, world in
        world.register.canUndo(by: world.officer.id)
          ? nil : "there is nothing of yours to undo"
      },
      run: { _, world in undoing(world) })
  }

  /// Marks an import as taken back or brought back, some children at a time.
  static func marking(
    _ name: String, _ done: String,
    _ marks: @escaping (Register, Desk) throws(Refusal) -> ImportMarks
  ) -> Recording {
    Recording(batch: name, done: { _, _ in done }) { (register, desk) throws(Refusal) in
      try marks(register, desk).source
    }
  }

  private static var redo: Command {
    Command(
      "redo", [.character("U"), .control("y")], "Bring back what you undid",
      reason: { _, world in
        world.register.canRedo(by: world.officer.id) ? nil : "there is nothing to redo"
      },
      run: { _, world in
        redoing(world)
      })
  }
}
