import Testing

@Suite("An area of the domain keeps its own")
struct AreaTests {
  /// The files of the domain by their area's folder, without the ending.
  static let names: [String: Set<String>] = Dictionary(
    grouping: domain.compactMap { file in file.area.map { ($0, file.name) } }, by: \.0
  ).mapValues { Set($0.map(\.1)) }

  static let domain = House.sources.filter { $0.module == "Domain" }

  @Test("what happened in an area is one file, and what may be recorded of it another beside it")
  func eventsAndChanges() {
    for (area, names) in Self.names where area != "Journal" {
      let events = names.filter { $0.hasSuffix("Event") }
      #expect(events.count <= 1, "\(area) has \(events.sorted())")
      for event in events {
        let changes = event.dropLast("Event".count) + "Changes"
        #expect(names.contains(String(changes)), "\(area) lacks \(changes)")
      }
    }
  }

  @Test("what is known of a child is one value for each area, in a file of its name there")
  func histories() throws {
    let state = try #require(Self.domain.first { $0.name == "ChildState" })
    let kept = state.code.matches(of: /var \w+(?::| =) (\w+)(?:\(\))?\n/).map {
      String($0.output.1)
    }
    #expect(kept.count >= 10)
    for history in kept {
      let homes = Self.names.filter { $0.value.contains(history) }.keys.sorted()
      #expect(homes.count == 1, "\(history) is in \(homes)")
    }
  }

  @Test("rules about time stand in their areas, and only the table of them in Clocks")
  func rules() {
    let lists = Self.domain.filter { $0.code.contains(/static let \w+: \[ClockRule\] = \[/) }
    #expect(lists.count >= 8)
    for file in lists {
      #expect(file.name.hasSuffix("Rules"), "\(file.path)")
      #expect(file.area != "Clocks", "\(file.path)")
    }
  }

  @Test("what a child is asked in general is asked in Children; the rest of its area")
  func questions() {
    let homes = Self.domain.filter { file in
      file.code.contains(/(?m)^extension ChildState\b/) && file.area != "Children"
        && !file.name.hasSuffix("Rules")
    }
    #expect(homes.map(\.name) == ["ChildClocks"])
  }
}

extension SourceFile {
  /// The name of the file without its folders and its ending.
  fileprivate var name: String {
    String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
  }
}
