import Console
import Domain
import Storage
import TestSupport
import Testing

@testable import Screens

@Suite("The screens")
struct ModelTests {
  @Test("say why a key does nothing now")
  func disabled() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("U")
    #expect(sitting.shows("There is nothing to redo"))
  }

  @Test("find a command by its words in the palette, and do it on the screen below")
  func palette() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2<C-p>tracking<Enter>")
    #expect(sitting.shows("Tracking priority"))
    #expect(sitting.shows("High"))
  }

  @Test("list in the help the keys of the screen they stand on")
  func help() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("?")
    #expect(sitting.shows("Log a visit"))
    try sitting.type("<Esc>")
    #expect(!sitting.shows("Log a visit"))
  }

  @Test("go to the shell at Ctrl+Z and undo nothing")
  func suspend() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<C-s>")
    let version = sitting.register.version
    try sitting.type("<C-z>")
    #expect(sitting.register.version == version)
    guard case .suspend = sitting.asked.last else {
      Issue.record("Ctrl+Z did not ask for the shell")
      return
    }
  }

  @Test("undo and redo the last change, saying which")
  func undo() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<C-s>")
    try sitting.type("u")
    #expect(sitting.shows("Undone: visit on 20 Nov to Ava Brennan"))
    #expect(try sitting.state(ChildID("204417")).visits.made.isEmpty)
  }

  @Test("keep the cursor on the same child when somebody else records something")
  func followsTheChild() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2s<Down><Enter>/ben<Enter>")
    let before = sitting.model.top.children(sitting.model.world)
    var other = sitting.session
    _ = try other.record(
      { register, desk throws(Refusal) in
        try register.addChild(
          ChildID("1"), ChildAddition(lookedAfterFrom: desk.today),
          Description(name: "Benedict Abel"),
          notifiedOn: desk.today, at: desk)
      }, at: SampleRegister.desk(on: SmallCaseload.today))
    sitting.tell(.registerChanged(other.register))
    #expect(sitting.model.top.children(sitting.model.world) == before)
  }

  @Test("ask an IRO why they open the case of a child that is not theirs, and note it")
  func accessNoted() throws {
    var sample = try SmallCaseload.make()
    try sample.add(ChildID("9"), "Dan Osei", from: Day(2026, 9, 1), iro: .osei)
    var sitting = Sitting(sample, today: SmallCaseload.today)
    try sitting.type("F9<Enter>")
    #expect(sitting.shows("why do you open the case?"))
    #expect(!sitting.shows("Dan Osei"))
    try sitting.type("<Enter>")
    #expect(!sitting.shows("Dan Osei"))
    try sitting.type("on duty<Enter>")
    #expect(sitting.shows("Dan Osei"))
    let noted = sitting.asked.compactMap { effect -> String? in
      if case .noteAccess(let child, let reason) = effect { return "\(child) \(reason ?? "")" }
      return nil
    }
    // Its own pages do not ask again, nor are they noted again.
    try sitting.type("w")
    #expect(noted == ["9 on duty"])
  }

  @Test("put the hidden cursor on the selected row, for braille displays and screen readers")
  func cursorFollows() throws {
    var sitting = try SmallCaseload.sitting()
    let first = try #require(sitting.model.draw(glyphs: .unicode).cursor)
    try sitting.type("j")
    let second = try #require(sitting.model.draw(glyphs: .unicode).cursor)
    #expect(second.y > first.y)
    #expect(!second.visible)
  }

  @Test(
    "draw at any size without falling over",
    arguments: [1, 7, 20, 59, 60, 61, 79, 80, 119, 120, 250])
  func sizes(columns: Int) throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2v")
    for rows in [1, 5, 14, 15, 24, 60] {
      sitting.tell(.resized(Size(columns: columns, rows: rows)))
      #expect(sitting.frame.count == rows)
      #expect(sitting.frame.allSatisfy { $0.columns <= columns })
    }
  }
}
