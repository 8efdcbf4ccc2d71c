import Testing

@Suite("Two programs on one store", .serialized, .enabled(if: Terminal.isAtHand))
struct TwoProgramsTests {
  let place: Place

  init() throws {
    place = try Place()
    try place.makeStore()
  }

  @Test("an entry of a command appears by itself in an open screen")
  func liveRefresh() throws {
    let terminal = try Terminal.caseload(in: place)
    try terminal.wait(for: "Ava Brennan")
    try terminal.press("2")
    try terminal.wait(for: "1 child")
    try Program.say(
      "child", "add", "204418", "--name", "Ben Brennan", "--born", "2017-08-01",
      "--looked-after-from", "2026-11-16", "--today", Place.today, in: place)
    try terminal.wait(for: "Ben Brennan")
  }

  @Test("what one screen records, the other shows, and either can go on")
  func twoScreens() throws {
    let first = try Terminal.caseload(in: place)
    let second = try Terminal.caseload(in: place)
    for terminal in [first, second] {
      try terminal.wait(for: "Ava Brennan")
      try terminal.press("2")
      try terminal.wait(for: "1 child")
    }
    try track(first, "h", "drift", saying: "tracking priority High")
    try second.wait("High in the other's list") { $0.contains("● H") }
    try track(second, "m", "better", saying: "tracking priority Medium")
    try first.wait("Medium in the first's list") { $0.contains("◐ M") }
    let priorities = try place.list("tracking", of: "204417").compactMap {
      $0["priority"] as? String
    }
    #expect(Set(priorities) == ["high", "medium"])
  }

  @Test("the cursor stays on its child, and what is being typed stays, while others record")
  func nothingMoves() throws {
    let terminal = try Terminal.caseload(in: place)
    try terminal.wait(for: "Ava Brennan")
    try terminal.press("2")
    try terminal.wait("the cursor on Ava") { self.cursorLine($0)?.contains("Ava Brennan") == true }
    try add("100001", "Aaron First")
    try terminal.wait("Ava under the cursor, a row lower") {
      $0.contains("Aaron First") && self.cursorLine($0)?.contains("Ava Brennan") == true
    }
    try terminal.press("m")
    try terminal.wait(for: "Ctrl+S")
    try terminal.press("Tab")
    try terminal.press("Tab")
    try terminal.type("half a sen")
    try terminal.wait(for: "half a sen")
    try add("100002", "Abel Second")
    try terminal.type("tence")
    try terminal.press("C-s")
    try terminal.wait(for: "Abel Second")
    let trail = try Program.say("trail", "204417", "--today", Place.today, in: place)
    #expect(trail.contains("half a sentence"))
  }

  private func cursorLine(_ screen: String) -> Substring? {
    screen.split(separator: "\n").first { $0.hasPrefix("▸") }
  }

  private func add(_ id: String, _ name: String) throws {
    try Program.say(
      "child", "add", id, "--name", name, "--born", "2017-08-01",
      "--looked-after-from", "2026-10-20", "--today", Place.today, in: place)
  }

  private func track(
    _ terminal: Terminal, _ letter: String, _ reason: String, saying words: String
  ) throws {
    try terminal.press("t")
    try terminal.wait(for: "Update every")
    try terminal.type(letter)
    try terminal.press("Tab")
    try terminal.press("C-u")
    try terminal.type(reason)
    try terminal.press("C-s")
    try terminal.wait(for: words)
  }
}
