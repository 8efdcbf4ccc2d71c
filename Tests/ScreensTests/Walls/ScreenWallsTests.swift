import Console
import Domain
import Foundation
import TestSupport
import Testing

@testable import Screens

/// What each person sees on each screen, and what each command of a screen opens for them, as a
/// table beside the frames; with RECORD=1 it is written anew.
@Suite("The walls of the screens")
struct ScreenWallsTests {
  @Test("nobody is shown a name, an id or a word that is not for them, whatever they press")
  func walls() throws {
    var walks: [ScreenWalk] = []
    for person in ScreenWalls.people {
      var walk = ScreenWalk(person)
      try walk.goOverAll()
      walks.append(walk)
    }
    var places: [String] = []
    for place in walks.flatMap(\.places) where !places.contains(place) { places.append(place) }
    // A dash stands where a place has no such command for a person: there is no child under the cursor.
    let rows = places.map { place in [place] + walks.map { $0.cells[place] ?? "–" } }
    let head = ["Screen and command"] + ScreenWalls.people.map(\.title)
    try expectFrame(ScreenWalls.table([head] + rows), "screen-walls")
  }

  @Test("every screen there is was seen by somebody, or it is said where it is looked at")
  func everyScreen() throws {
    var seen: Set<String> = []
    for person in ScreenWalls.people {
      var walk = ScreenWalk(person)
      try walk.goOverAll()
      seen.formUnion(walk.met)
    }
    let missing = try ScreenWalls.screensInSources().filter { name in
      !seen.contains { $0.contains(name) } && ScreenWalls.elsewhere[name] == nil
    }
    #expect(missing == [])
  }

  @Test("the manager's list of looks names who, whose, with what and why; a broken one is told")
  func looks() throws {
    var sitting = ScreenWalls.sitting(try ScreenWalls.sample(), .cole)
    try sitting.run("looks")
    let look = Access(
      at: Moment(england: ScreenWalls.today, hour: 8, minute: 15), by: Officer.osei.id,
      login: "sosei", child: ChildID("OWN1"), what: "show", because: "on duty")
    sitting.tell(.looks(Looks([look], problems: ["the list of looks: 1 look is missing"])))
    let line = try #require(sitting.lines(with: "08:15").first)
    for words in ["S. Osei", "Ownmark Aldous", "OWN1", "P. Ellery", "show", "on duty"] {
      #expect(line.contains(words), "\(line)")
    }
    #expect(sitting.shows("1 look is missing"))
    #expect(sitting.shows("1 look at others' cases"))
  }

  @Test("a case whose look could not be noted is not shown to an IRO who does not hold it")
  func notNoted() throws {
    var sitting = ScreenWalls.sitting(try ScreenWalls.sample(), .ellery)
    try sitting.type("FOTH1<Enter>on duty<Enter>")
    #expect(sitting.shows("Othermark"))
    sitting.tell(.notNoted(ChildID("OTH1"), Refusal.noSuchOfficer("x")))
    #expect(!sitting.shows("Othermark"))
  }

  @Test("a past list says how many were held then who are another's now")
  func past() throws {
    var sitting = ScreenWalls.sitting(try ScreenWalls.sample(), .ellery)
    try sitting.type("2@-1w<Enter>")
    #expect(sitting.shows("Ownmark") && !sitting.shows("Movedmark"))
    #expect(sitting.shows("1 more was held then"))
    try sitting.type("<Esc>")
    #expect(!sitting.shows("more was held then"))
    var manager = ScreenWalls.sitting(try ScreenWalls.sample(), .cole)
    try manager.type("2o@-1w<Enter>")
    #expect(manager.shows("Movedmark"))
  }

  @Test("what a child said stands in no list of a manager, and on the page, whose look is kept")
  func words() throws {
    var manager = ScreenWalls.sitting(try ScreenWalls.sample(), .cole)
    try manager.type("2/othermark<Enter>")
    #expect(manager.shows("Othermark"))
    for words in ["othword visit", "othword views", "othword note"] {
      #expect(!manager.shows(words), "\(words)")
    }
    try manager.type("<Enter><Tab><Tab>")
    #expect(manager.shows("othword visit"))
    var own = ScreenWalls.sitting(try ScreenWalls.sample(), .ellery)
    try own.type("2")
    #expect(own.shows("ownword visit"))
  }

  @Test("an id opens another's case and one that nobody has by the same question")
  func ids() throws {
    for id in ["OTH1", "XYZ9"] {
      var sitting = ScreenWalls.sitting(try ScreenWalls.sample(), .ellery)
      try sitting.type("F\(id)<Enter>")
      #expect(sitting.shows("why do you open the case?"), "\(id)")
      #expect(!sitting.shows("Osei"))
      try sitting.type("on duty<Enter>")
      #expect(sitting.shows("Othermark") == (id == "OTH1"))
      #expect(sitting.shows("No child has the id") == (id == "XYZ9"))
      let looks = sitting.asked.filter { if case .noteAccess = $0 { true } else { false } }
      #expect(looks.count == (id == "OTH1" ? 1 : 0))
    }
  }

  @Test("the id of another's child is nobody in a form, like one that nobody has")
  func siblings() throws {
    let frames = try ["OTH1", "XYZ9"].map { id in
      var sitting = ScreenWalls.sitting(try ScreenWalls.sample(), .ellery)
      try sitting.type("2<Enter>N<Tab><Tab><Tab><Tab><Tab><End> \(id)<C-s>")
      #expect(sitting.shows("none of your children is “\(id)”"))
      return sitting.frame.joined(separator: "\n").replacing(id, with: "....")
    }
    #expect(frames[0] == frames[1])
    #expect(!frames[0].contains("Osei"))
  }

  @Test("a brother of one's own child is seen by name, age and IRO; the case asks why")
  func brother() throws {
    var sitting = ScreenWalls.sitting(try ScreenWalls.sample(), .ellery)
    try sitting.type("2<Enter><Tab><Tab><Tab><Tab><Tab>")
    // Born 1 March 2017: nine on 20 November 2026.
    #expect(sitting.shows("Brother or sister: Sibmark Aldous, 9, IRO S. Osei"))
    #expect(!sitting.shows("SIB1"))
    try sitting.type("<Enter>")
    #expect(sitting.shows("why do you open the case?"))
  }
}

/// One person's walk over every screen: every command of each, and one step further from each screen
/// that was not seen before.
struct ScreenWalk {
  let person: ScreenWalls.Person
  /// The commands that were run, each with the screen it is on.
  private(set) var places: [String] = []
  /// What each opened.
  private(set) var cells: [String: String] = [:]
  private var seen: Set<String> = []
  /// Every type of screen that was looked at.
  private(set) var met: Set<String> = []

  init(_ person: ScreenWalls.Person) { self.person = person }

  mutating func goOverAll() throws {
    let sample = try ScreenWalls.sample()
    for (name, keys) in ScreenWalls.places {
      var sitting = ScreenWalls.sitting(sample, person.officer)
      try sitting.type(keys)
      look(at: sitting, name)
      var ran = ScreenWalls.leaving
      for command in sitting.model.commands where ran.insert(command.id).inserted {
        var next = sitting
        let isRefused = command.reason(sitting.model.top, sitting.model.world) != nil
        try next.run(command.id)
        look(at: next, "\(name) · \(command.id)")
        let top = "\(type(of: next.model.top))"
        let opened = top == "\(type(of: sitting.model.top))" ? "stays" : top
        places.append("\(name) · \(command.id)")
        cells["\(name) · \(command.id)"] = isRefused ? "refused" : opened
        guard !isRefused, opened != "stays" else { continue }
        try goOn(from: next, "\(name) · \(command.id)")
      }
    }
    for (name, keys) in ScreenWalls.paths {
      var sitting = ScreenWalls.sitting(sample, person.officer)
      try sitting.type(keys)
      look(at: sitting, name)
    }
  }

  /// Presses every key of a screen's own that was not seen before.
  private mutating func goOn(from sitting: Sitting, _ place: String) throws {
    guard seen.insert("\(type(of: sitting.model.top))").inserted else { return }
    for command in sitting.model.top.commands {
      var next = sitting
      try next.run(command.id)
      look(at: next, "\(place) · \(command.id)")
    }
    for key in ["<Enter>", "<Tab>", "<Down>", "<Right>"] {
      var next = sitting
      try next.type(key)
      look(at: next, "\(place) · \(key)")
    }
  }

  private mutating func look(at sitting: Sitting, _ place: String) {
    let text = sitting.frame.joined(separator: "\n")
    met.insert("\(type(of: sitting.model.top))")
    // A brother of one's own child is named on the child's page.
    let named = text.contains("Brother or sister: ") ? ["Sibmark", "Ownmark"] : []
    // The id of a brother stands where somebody wrote it: in the child's own record.
    let written = text.contains("iblings") ? ["SIB1", "OWN1"] : []
    let shown = person.hidden.filter { !(named + written).contains($0) && text.contains($0) }
    #expect(shown == [], "\(person.title) on \(place):\n\(text)")
  }
}
