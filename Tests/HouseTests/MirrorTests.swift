import Testing

@Suite("Tests mirror the sources")
struct MirrorTests {
  /// The modules whose folders are areas of the work; the folders of the others are their insides,
  /// and their tests are scenarios.
  static let divided = [
    "Domain", "Console", "Reports", "Formats", "Screens", "Commands",
    "Demonstration",
  ]

  @Test("every module has its tests", arguments: modules)
  func everyModule(module: String) {
    let tests = House.tests.filter { $0.module == module + "Tests" }
    #expect(tests.contains { $0.code.contains("@Test") })
  }

  @Test("every area of a module has its tests", arguments: areas)
  func everyArea(area: String) {
    let parts = area.split(separator: "/")
    let home = "Tests/\(parts[0])Tests/\(parts[1])/"
    #expect(House.tests.contains { $0.path.hasPrefix(home) && $0.code.contains("@Test") })
  }

  static let modules: [String] = House.manifest.program.map(\.name).filter { name in
    !["caseload", "benchmark", "CNcurses", "CSystem"].contains(name)
  }

  static let areas: [String] = Set(
    House.sources.compactMap { file in
      divided.contains(file.module) ? file.area.map { file.module + "/" + $0 } : nil
    }
  ).sorted()
}

extension SourceFile {
  fileprivate var isNamedForTests: Bool { path.hasSuffix("Tests.swift") }
}
