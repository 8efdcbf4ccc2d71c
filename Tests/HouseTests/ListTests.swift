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

  @Test("every event has a name of its own")
  func events() {
    #expect(Self.events.count > 20)
    #expect(Set(Self.events).count == Self.events.count)
  }

  /// The names of all events, from the places that give them.
  static let events: [String] = House.sources
    .filter { $0.path.hasPrefix("Sources/Domain/") && $0.path.hasSuffix("Event.swift") }
    .flatMap { $0.literals(matching: /case \.\w+(?:\([^)]*\))?: "([a-z]+\.[A-Za-z]+)"/) }
}
