import Domain
import Testing
import Themes

@Suite("Every list is whole")
struct ListTests {
  @Test("every theme is a file, is embedded and is offered")
  func everyTheme() {
    let files = House.paths(under: "Themes", ending: "json").map {
      String($0.dropFirst("Themes/".count).dropLast(".json".count))
    }
    let embedded = House.manifest.embedded.map { String($0.dropLast(".json".count)) }
    #expect(Set(embedded) == Set(files))
    #expect(Set(Themes.names) == Set(files))
  }

  @Test("every rule about time has a test that names it")
  func everyRule() {
    let tests = House.tests.filter { $0.module != "HouseTests" }.map(\.text)
    let untested = ClockRule.all.map(\.id.rawValue).filter { id in
      !tests.contains { $0.contains("\"\(id)\"") }
    }
    #expect(untested == [])
  }

  @Test("no rule is recognised by its id: ids stand in the rules' own files and the demonstration")
  func ruleIDs() {
    // A word without a point is a word of other things, too; events have names of their own.
    let ids = ClockRule.all.map(\.id.rawValue).filter { $0.contains(".") }
    let homes = ["Rules.swift", "ReviewRegime.swift", "Event.swift"]
    let found = House.sources.filter { file in
      !file.path.hasPrefix("Sources/Demonstration/")
        && !homes.contains { file.path.hasSuffix($0) }
        && ids.contains { file.text.contains("\"\($0)\"") }
    }
    #expect(found.map(\.path) == [])
  }

  @Test("every event has a name of its own, after the area it belongs to")
  func events() {
    let names = Event.names
    #expect(names.count > 30)
    #expect(Set(names).count == names.count)
  }

  @Test("every event has a file that pins its form, and every such file an event")
  func pinned() {
    let files = House.paths(under: "Tests/EnvelopesTests/Samples/Facts", ending: "jsonl").map {
      String($0.dropFirst("Tests/EnvelopesTests/Samples/Facts/".count).dropLast(".jsonl".count))
    }
    #expect(Set(files) == Set(Event.names + ["sealed", "subject", "review.otherKind"]))
  }
}
