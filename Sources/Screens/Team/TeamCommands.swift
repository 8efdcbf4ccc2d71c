import Console
import Domain
import Reports

/// What can be done on the pages of the team, beside the verbs for a child under the cursor.
enum TeamCommands {
  private static func team(
    _ id: String, _ keys: [Key], _ title: String, short: String = "", help: String = "",
    run: @escaping (inout TeamScreen, World) -> Request
  ) -> Command {
    .of(TeamScreen.self, id, keys, title, short: short, help: help, run: run)
  }

  static var turning: [Command] {
    [
      team("page", [.tab], "Next page: board, priorities, workload, unallocated", short: "Page") {
        screen, world in
        screen.turn(by: 1, world)
        return .none
      },
      team("pageBack", [.backTab], "Page before") { screen, world in
        screen.turn(by: -1, world)
        return .none
      },
    ]
  }

  /// Moving the whole board in time.
  static var time: [Command] {
    [
      team("earlier", [.character("[")], "A month earlier", short: "Earlier") { _, world in
        .look(PastDay(day: world.today.adding(months: -1), way: world.past?.way ?? .knownThen))
      },
      .of(
        TeamScreen.self, "later", [.character("]")], "A month later",
        reason: { _, world in world.past == nil ? "this is today" : nil },
        run: { _, world in
          guard let past = world.past else { return .none }
          return .later(past)
        }),
      team("compare", [.character("c")], "Compare with another day", short: "Compare") { _, _ in
        .open(AskScreen("Compare with which day? -1m, 31/10, 2026-03-31 …", tag: "compare"))
      },
    ]
  }

  static var board: [Command] {
    [
      team("rows", [.enter], "Open what the cell counts", short: "Open") { screen, world in
        screen.board.cell(world).map { openRows($0, world) } ?? .none
      },
      team("sort", [.character("s")], "Sort by this column", short: "Sort") { screen, world in
        screen.board.sortByColumn(world)
        return .none
      },
      team("define", [.character("w")], "What this column counts", short: "Why") { screen, world in
        guard let cell = screen.board.cell(world),
          let figure = Figure.find(cell.figure, world.register, at: world.today)
        else { return .none }
        return .say(Notice(.info, figure.definition))
      },
      team("bars", [.character("b")], "Bars, or numbers alone", help: "For a screen reader.") {
        screen, _ in
        screen.board.showsBars.toggle()
        return .none
      },
      supervise, handOver, cover,
    ]
  }

  private static var supervise: Command {
    .of(
      TeamScreen.self, "supervise", [.character("v")], "Walk through this caseload",
      short: "Supervise",
      reason: { screen, world in noOfficer(screen) ?? world.reasonNot(to: .supervise) },
      run: { screen, _ in
        guard let officer = screen.board.selectedLine?.officer else { return .none }
        return .open(SupervisionScreen(officer.id))
      })
  }

  private static var handOver: Command {
    .of(
      TeamScreen.self, "handOver", [.character("H")], "Hand this caseload over whole",
      reason: { screen, world in noOfficer(screen) ?? world.reasonNot(to: .allocate) },
      run: { screen, world in
        guard let officer = screen.board.selectedLine?.officer else { return .none }
        return .open(HandOverForm(officer.id), world)
      })
  }

  private static var cover: Command {
    .of(
      TeamScreen.self, "cover", [.character("C")], "Set who covers this caseload for a while",
      reason: { screen, world in noOfficer(screen) ?? world.reasonNot(to: .editOfficers) },
      run: { screen, world in
        guard let officer = screen.board.selectedLine?.officer else { return .none }
        return .open(CoverForm(officer.id), world)
      })
  }

  static var wall: [Command] {
    [
      move("raise", "<", "Move one column up, with the reason", by: -1),
      move("lower", ">", "Move one column down, with the reason", by: 1),
      team("moved", [.character("M")], "What moved since a day", short: "Moved") { _, world in
        .open(AskScreen("What moved since? -1w, -1m, 31/10 …", tag: "moved"))
      },
      team("movedWeek", [.character("l")], "What moved in the last week") { _, world in
        .open(MovesScreen(since: world.today.adding(days: -7)))
      },
    ]
  }

  private static func move(_ id: String, _ key: Character, _ title: String, by step: Int) -> Command
  {
    team(id, [.character(key)], title, short: step < 0 ? "" : "Move") { screen, world in
      guard let card = screen.wall.card(world) else { return .none }
      let place = card.priority.flatMap { Priority.allCases.firstIndex(of: $0) } ?? 3
      guard Priority.allCases.indices.contains(place + step) else {
        return .say(Notice(.info, "There is no column on that side."))
      }
      return .open(
        TrackingForm([card.id], world, offering: Priority.allCases[place + step]), world)
    }
  }

  static var unallocated: [Command] {
    [
      .of(
        TeamScreen.self, "allocateHere", [.character("A")], "Allocate to an IRO",
        short: "Allocate",
        reason: { screen, world in
          world.reasonNot(to: .allocate)
            ?? (screen.children(world).isEmpty ? "every child has an IRO" : nil)
        },
        run: { screen, world in .open(AllocateForm(screen.children(world), world), world) })
    ]
  }

  static var workload: [Command] {
    [
      team(
        "whatIf", [.character("i")], "What if there were more children, or fewer hours",
        short: "What if"
      ) { _, world in .open(WhatIfScreen(world)) }
    ]
  }

  /// Opens the rows of a cell, where the person may see them.
  private static func openRows(_ cell: BoardCell, _ world: World) -> Request {
    var whose: OfficerID?
    if case .officer(let place) = cell.line { whose = world.register.officer(at: place)?.id }
    do throws(Refusal) {
      try world.desk.mustBeAllowedToList(whose, world.register)
      return .open(CellScreen(cell))
    } catch {
      return .say(Notice(error))
    }
  }

  private static func noOfficer(_ screen: TeamScreen) -> String? {
    screen.board.selectedLine?.officer == nil ? "put the cursor on an IRO" : nil
  }
}
