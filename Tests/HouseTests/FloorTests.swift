import Testing

@Suite("The floors of the house")
struct FloorTests {
  static let manifest = House.manifest

  @Test("a module leans only on lower floors", arguments: manifest.program.map(\.name))
  func leansDown(name: String) throws {
    let target = try #require(Self.manifest.target(name))
    let floor = try #require(target.floor)
    for below in target.ours {
      let other = try #require(Self.manifest.target(below)?.floor)
      #expect(other < floor, "\(name) leans on \(below)")
    }
  }

  @Test("a file imports only what its module may")
  func imports() throws {
    var forbidden: [String] = []
    for file in House.sources {
      let target = try #require(Self.manifest.target(file.module), "\(file) is in no target")
      let allowed = target.ours.union(target.outside).union(Imports.outside[file.module] ?? [])
      forbidden += file.imports.subtracting(allowed).sorted().map { "\(file): \($0)" }
    }
    #expect(forbidden == [])
  }

  @Test("only Curses speaks to ncurses")
  func ncurses() {
    let leaning = Self.manifest.program.filter { $0.ours.contains("CNcurses") }.map(\.name)
    #expect(leaning == ["Curses"])
  }

  @Test("the README's floor plan is the manifest's")
  func floorPlan() {
    let rows = House.readme.matches(of: /(?m)^\| (\d) \| `(\w+)` \| ([^|]*) \| ([^|]*) \|/)
    let written = rows.map { row in
      PlanRow(
        floor: Int(row.output.1) ?? -1, name: String(row.output.2), ours: words(row.output.3))
    }
    let real = Self.manifest.program.map {
      PlanRow(floor: $0.floor ?? -1, name: $0.name, ours: $0.ours)
    }
    #expect(Set(written) == Set(real))
  }

  @Test("the README names what each module takes from outside")
  func outsidePlan() {
    let rows = House.readme.matches(of: /(?m)^\| \d \| `(\w+)` \| [^|]* \| ([^|]*) \|/)
    let written = Dictionary(
      rows.map { (String($0.output.1), words($0.output.2)) }, uniquingKeysWith: { $1 })
    for target in Self.manifest.program where !Imports.cModules.contains(target.name) {
      let allowed = target.outside.union(Imports.outside[target.name] ?? [])
      #expect(written[target.name] == allowed, "\(target.name)")
    }
  }

  private func words(_ cell: Substring) -> Set<String> {
    Set(cell.matches(of: /\w+/).map { String($0.output) })
  }
}

/// A row of the floor plan.
struct PlanRow: Hashable {
  let floor: Int
  let name: String
  let ours: Set<String>
}

/// What modules may import from outside the package and its libraries.
enum Imports {
  /// The modules that import nothing from outside: the whole program except its edges.
  static let pure: Set<String> = [
    "Domain", "Console", "Reports", "Storage", "Formats", "Screens", "Demonstration",
    "JSON",
  ]

  static let cModules: Set<String> = ["CNcurses", "CSystem"]

  static let outside: [String: Set<String>] = [
    "Themes": ["FoundationEssentials", "Glibc"],
    "Envelopes": ["Glibc"],
    "Files": ["Glibc"],
    "FileStore": ["Glibc", "Synchronization"],
    "Runtime": ["Glibc"],
    "Commands": ["FoundationEssentials", "Glibc"],
    "caseload": ["Glibc"],
    "benchmark": ["FoundationEssentials", "Glibc"],
  ]
}
