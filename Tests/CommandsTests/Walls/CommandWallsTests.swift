import ArgumentParser
import Commands
import Foundation
import Testing

/// What each person reads by each command, as a table that is kept beside the transcripts; with
/// RECORD=1 it is written anew.
@Suite("The walls of the commands")
struct CommandWallsTests {
  @Test("every command is in the table, so that of a new one somebody says what each may see")
  func everyCommand() {
    let named = CommandWalls.lines + CommandWalls.without
    let missing = Self.leaves(of: AllCommands.list, under: "").filter { path in
      !named.contains { $0 == path || $0.hasPrefix(path + " ") }
    }
    #expect(missing == [])
  }

  private static func leaves(of list: [any ParsableCommand.Type], under path: String) -> [String] {
    list.flatMap { command -> [String] in
      let name = command.configuration.commandName ?? command._commandName
      let whole = path.isEmpty ? name : "\(path) \(name)"
      let below = command.configuration.subcommands
      return below.isEmpty ? [whole] : leaves(of: below, under: whole)
    }
  }

  @Test("nobody is shown a name, an id or a word that is not for them")
  func walls() throws {
    var cells: [String: [String]] = [:]
    for person in CommandWalls.people {
      let stage = try Stage()
      defer { stage.clear() }
      try prepare(stage)
      try stage.arrange("login \(person.login)")
      for line in CommandWalls.lines {
        let printed = stage.run("$ caseload \(line)")
        let text = printed.joined(separator: "\n")
        let shown = person.hidden.filter {
          text.contains($0) && !CommandWalls.isShown($0, by: line)
        }
        #expect(shown == [], "\(person.title): \(line)\n\(text)")
        if person.isShutOut, !isWithout(line) {
          #expect(printed.last == "exit status 77", "\(person.title): \(line)\n\(text)")
        }
        cells[line, default: []].append(cell(text))
      }
    }
    try expect(cells)
  }

  @Test("the screens open for who works here, and for nobody else", arguments: CommandWalls.people)
  func screens(person: CommandWalls.Person) throws {
    let stage = try Stage()
    defer { stage.clear() }
    try prepare(stage)
    try stage.arrange("login \(person.login)")
    #expect(stage.opensScreens() == !person.isShutOut)
  }

  private func isWithout(_ line: String) -> Bool {
    CommandWalls.without.contains { line.hasPrefix($0) }
  }

  private func prepare(_ stage: Stage) throws {
    for line in CommandWalls.setup.split(separator: "\n").map(String.init) {
      if line.hasPrefix("@ ") {
        try stage.arrange(String(line.dropFirst(2)))
      } else {
        let printed = stage.run(line)
        #expect(printed.last?.hasPrefix("exit status") != true, "\(line)\n\(printed)")
      }
    }
  }

  /// What a person was shown, in a few words.
  private func cell(_ text: String) -> String {
    let status = text.split(separator: "\n").last.flatMap { line in
      line.hasPrefix("exit status ") ? String(line.dropFirst("exit status ".count)) : nil
    }
    if let status, status != "1" { return status == "77" ? "refused" : "status \(status)" }
    let seen = [
      ("Ownmark", "own"), ("Othermark", "others"), ("Unalmark", "nobody's"),
      ("ownword", "own words"),
      ("othword", "others' words"),
    ].filter { text.contains($0.0) }.map(\.1)
    let words = seen.isEmpty ? "no names" : seen.joined(separator: ", ")
    return status == nil ? words : "no: \(words)"
  }

  private func expect(_ cells: [String: [String]]) throws {
    let rows =
      [["Command"] + CommandWalls.people.map(\.title)]
      + CommandWalls.lines.map { [$0] + (cells[$0] ?? []) }
    let widths = (0...CommandWalls.people.count).map { place in
      rows.map { $0[place].count }.max() ?? 0
    }
    let text =
      rows.map { row in
        zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
          .joined(separator: " | ").trimmingCharacters(in: .whitespaces)
      }.joined(separator: "\n") + "\n"
    let file = Transcript.folder.appendingPathComponent("command-walls.md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      return try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
