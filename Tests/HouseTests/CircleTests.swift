import Testing

@Suite("Files name each other in few circles")
struct CircleTests {
  /// A circle is a set of files of one module, each of which names types of the others by some way
  /// round: none can be read, or moved, without the rest.
  @Test("no circle has ten files or more", arguments: MirrorTests.modules)
  func circles(module: String) {
    let files = House.sources.filter { $0.module == module }
    for circle in FileGraph(files).circles {
      #expect(circle.count < 10, "\(circle)")
    }
  }
}

/// Which file names the types of which others.
private struct FileGraph {
  private let paths: [String]
  private let uses: [[Int]]
  private var low: [Int]
  private var order: [Int?]
  private var open: [Int] = []
  private var count = 0
  private(set) var circles: [[String]] = []

  init(_ files: [SourceFile]) {
    paths = files.map(\.path)
    var homes: [String: Int] = [:]
    for (place, file) in files.enumerated() {
      for type in file.declaredTypes where homes[type] == nil { homes[type] = place }
    }
    uses = files.enumerated().map { place, file in
      Set(file.words.compactMap { homes[$0] }).subtracting([place]).sorted()
    }
    low = Array(repeating: 0, count: files.count)
    order = Array(repeating: nil, count: files.count)
    for place in files.indices where order[place] == nil { visit(place) }
  }

  /// Tarjan's search for strongly connected parts.
  private mutating func visit(_ place: Int) {
    order[place] = count
    low[place] = count
    count += 1
    open.append(place)
    for next in uses[place] {
      if let seen = order[next] {
        if open.contains(next) { low[place] = min(low[place], seen) }
      } else {
        visit(next)
        low[place] = min(low[place], low[next])
      }
    }
    guard low[place] == order[place], let start = open.lastIndex(of: place) else { return }
    let part = open[start...]
    if part.count > 1 { circles.append(part.map { paths[$0] }.sorted()) }
    open.removeSubrange(start...)
  }
}

extension SourceFile {
  /// Every word of the code that begins with a capital letter.
  fileprivate var words: Set<String> {
    Set(Self.words(code[...]).filter { $0.first?.isUppercase == true })
  }

  /// The types that the file declares at its top level.
  fileprivate var declaredTypes: [String] {
    let kinds: Set = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    return code.split(separator: "\n").filter { $0.first?.isLetter == true }.compactMap { line in
      let words = Self.words(line)
      guard let kind = words.firstIndex(where: kinds.contains) else { return nil }
      return words.dropFirst(kind + 1).first
    }
  }

  private static func words(_ text: Substring) -> [String] {
    text.utf8.split { byte in
      !(byte == 95 || (48...57).contains(byte) || (65...90).contains(byte)
        || (97...122).contains(byte))
    }.map { String(Substring($0)) }
  }
}
