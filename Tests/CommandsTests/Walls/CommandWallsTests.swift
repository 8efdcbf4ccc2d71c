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

  /// Adding a child must say that the id is taken: nobody can be added twice.
  private static let telling = ["child add", "import", "candidates"]

  @Test("an IRO is answered alike by the id of another's child and by one that nobody has")
  func sameForAll() throws {
    let stage = try Stage()
    defer { stage.clear() }
    try prepare(stage)
    try stage.arrange("login pe")
    let lines =
      CommandWalls.lines + ["visit OWN1 --with OTH1 --alone-with OWN1", "access --child OTH1"]
    for line in lines where line.contains(" OTH1") && !line.contains("--because") {
      if Self.telling.contains(where: { line.hasPrefix($0) }) { continue }
      let known = stage.run("$ caseload \(line)")
      let unknown = stage.run("$ caseload \(line.replacing("OTH1", with: "XYZ9"))")
      #expect(known.map { $0.replacing("OTH1", with: "XYZ9") } == unknown, "\(line)")
      #expect(!known.joined().contains("Osei"), "\(line)\n\(known)")
    }
    try stage.arrange("login cole")
    let trail = stage.run("$ caseload trail OTH1").filter { $0.contains("othword note") }
    let event = try #require(trail.first?.split(separator: " ").first.map(String.init))
    try stage.arrange("login pe")
    for (line, unknown) in [
      ("notify answer 2 x --from y", "notify answer 99 x --from y"),
      ("withdraw \(event) --reason x", "withdraw 9999.1 --reason x"),
    ] {
      let words = stage.run("$ caseload \(line)").joined(separator: "\n")
      let same = words.replacing("QN-0002", with: "QN-0099").replacing(event, with: "9999.1")
      #expect(same == stage.run("$ caseload \(unknown)").joined(separator: "\n"), "\(line)")
    }
    // A manager gets the exact words.
    try stage.arrange("login cole")
    #expect(stage.run("$ caseload show XYZ9").joined().contains("no child has the id XYZ9"))
  }

  @Test("who names the child of another as a brother has looked at the case")
  func claimedSibling() throws {
    let stage = try Stage()
    defer { stage.clear() }
    try prepare(stage)
    try stage.arrange("login pe")
    let refused = stage.run("$ caseload child describe OWN1 --sibling SIB1 --sibling OTH1")
    #expect(refused.last == "exit status 77")
    #expect(!stage.run("$ caseload show OWN1").joined().contains("Othermark"))
    _ = stage.run(
      "$ caseload child describe OWN1 --sibling SIB1 --sibling OTH1 --because \"her sister\"")
    #expect(stage.run("$ caseload show OWN1").joined().contains("Othermark"))
    try stage.arrange("login cole")
    let looks = stage.run("$ caseload access").filter { $0.contains("P. Ellery") }
    #expect(looks.count == 1)
    #expect(looks.first?.contains("Othermark") == true)
    #expect(looks.first?.contains("her sister") == true)
  }

  @Test(
    "of a past day and of a past review an IRO is told how many there were who are another's now")
  func lost() throws {
    let stage = try Stage()
    defer { stage.clear() }
    try prepare(stage)
    try stage.arrange("login pe")
    let list = stage.run("$ caseload list --as-at 2026-11-10").joined(separator: "\n")
    #expect(list.contains("Ownmark") && !list.contains("Movedmark"))
    #expect(list.contains("1 more was held then"))
    let reviews = stage.run("$ caseload team --cell reviews --iro Ellery").joined(separator: "\n")
    #expect(reviews.contains("1 review held in 12 months · P. Ellery"))
    #expect(reviews.contains("1 of them of children who are another's now"))
    try stage.arrange("login so")
    #expect(stage.run("$ caseload list").joined().contains("Movedmark"))
  }

  @Test("every figure of the board opens as many rows as it counts")
  func cells() throws {
    let stage = try Stage()
    defer { stage.clear() }
    try prepare(stage)
    try stage.arrange("login cole")
    let lines = stage.run("$ caseload team --csv").map { $0.split(separator: ",").map(String.init) }
    let heading = try #require(lines.first)
    let refused = stage.run("$ caseload team --cell nothing").joined(separator: " ")
    var checked = 0
    for line in lines.dropFirst() where line.first != "Unallocated" {
      let whose = line[0] == "Team" ? "" : " --iro \"\(line[0])\""
      for (place, figure) in heading.enumerated() where refused.contains(" \(figure)") {
        guard place < line.count, let count = Int(line[place]) else { continue }
        let rows = stage.run("$ caseload team --cell \(figure)\(whose) --csv").count - 1
        #expect(rows == count, "\(line[0]) \(figure)")
        checked += 1
      }
    }
    #expect(checked > 60)
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
