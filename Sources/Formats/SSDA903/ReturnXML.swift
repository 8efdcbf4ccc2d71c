import Domain

/// The return as the authority uploads it: EXPSSDA903, with a CHILD for each child, in it a HEADER,
/// within that the reviews, missing spells and outcomes, and an EPISODE for each episode.
///
/// It becomes the tables that the CSV files are, so that the same rows have the same doubts. A group
/// of elements is told by the names in it, as a CSV file is by its heading.
struct ReturnXML {
  private(set) var tables: [ReturnKind: TableBuilder] = [:]
  /// The names of elements that no kind has.
  private(set) var unknown: Set<String> = []
  private var seen: [ReturnKind: Set<String>] = [:]
  private var stack: [Element] = []
  /// The groups of the child that is being read.
  private var groups: [Element] = []
  private var leaves = 0

  private struct Element {
    let name: String
    let line: Int
    var text: [UInt8] = []
    var isGroup = false
    var values: [String: [UInt8]] = [:]
  }

  /// No child has so many values: 366 episodes of 13 are the most that the return allows.
  private static let mostLeaves = 50_000

  static func read(_ bytes: [UInt8]) throws(XMLFault) -> ReturnXML {
    guard bytes.count <= InputLimit.fileBytes else {
      throw XMLFault(
        line: 1, message: "the file is over \(InputLimit.fileBytes >> 20) megabytes")
    }
    var xml = ReturnXML()
    var reader = XMLReader(WideText.narrowed(bytes) ?? bytes)
    try reader.read { part throws(XMLFault) in try xml.take(part) }
    return xml
  }

  /// The file of one kind; a column that no element of it has is not there.
  func file(_ kind: ReturnKind, name: String) -> DataFile? {
    guard let table = tables[kind] else { return nil }
    let seen = seen[kind] ?? []
    return DataFile(
      name: name, columns: kind.columns,
      places: kind.columns.enumerated().map { seen.contains($1) ? $0 : nil }, table: table.table)
  }

  private mutating func take(_ part: XMLReader.Part) throws(XMLFault) {
    switch part {
    case .start(let name, let line):
      if !stack.isEmpty { stack[stack.count - 1].isGroup = true }
      stack.append(Element(name: ReturnKind.column(name), line: line))
    case .text(let text):
      guard let last = stack.indices.last, !stack[last].isGroup else { return }
      stack[last].text += text
      guard stack[last].text.count <= XMLReader.longestText else {
        throw XMLFault(line: stack[last].line, message: "a text is too long")
      }
    case .end:
      guard let element = stack.popLast() else { return }
      try close(element)
    }
  }

  private mutating func close(_ element: Element) throws(XMLFault) {
    if element.isGroup {
      if stack.count >= 2 {
        guard
          !["CHILD", "HEADER"].contains(element.name)
            || !groups.contains(where: { $0.name == element.name })
        else {
          throw XMLFault(
            line: element.line,
            message: "a second \(element.name) within one child; each CHILD is to stand directly "
              + "in the outermost element")
        }
        groups.append(element)
      }
    } else if let parent = stack.indices.last, stack.count >= 2 {
      leaves += 1
      guard leaves <= Self.mostLeaves else {
        throw XMLFault(line: element.line, message: "one child has too many values")
      }
      stack[parent].values[element.name] = element.text
    }
    guard stack.count == 1 else { return }
    addChild(element)
    groups = []
    leaves = 0
  }

  private mutating func addChild(_ child: Element) {
    var base = child.values
    for group in groups where group.name == "HEADER" {
      base.merge(group.values) { _, new in new }
    }
    guard base["CHILD"] != nil else {
      unknown.insert(child.name)
      return
    }
    add(.header, base, line: child.line)
    for group in groups where group.name != "HEADER" {
      guard let kind = Self.kind(of: group.values) else {
        unknown.insert(group.name)
        continue
      }
      let shared = base.filter { ["CHILD", "DOB", "SEX"].contains($0.key) }
      add(kind, group.values.merging(shared) { own, _ in own }, line: group.line)
    }
    for kind in [ReturnKind.uasc, .oc2, .previousPermanence, .oc3, .ad1]
    where Self.own(kind).contains(where: { base[$0]?.isEmpty == false })
      || kind == .uasc && base["UASC"] == [UInt8(ascii: "1")]
    {
      add(kind, base, line: child.line)
    }
    noteUnknown(base.keys)
  }

  private mutating func add(_ kind: ReturnKind, _ values: [String: [UInt8]], line: Int) {
    seen[kind, default: []].formUnion(kind.columns.filter { values[$0] != nil })
    tables[kind, default: TableBuilder(heading: kind.columns)]
      .append(kind.columns.map { values[$0] ?? [] }, line: line)
    if kind != .header { noteUnknown(values.keys) }
  }

  private mutating func noteUnknown(_ names: Dictionary<String, [UInt8]>.Keys) {
    for name in names where !Self.known.contains(name) { unknown.insert(name) }
  }

  /// The kind that has most of these names, of those that are its own.
  private static func kind(of values: [String: [UInt8]]) -> ReturnKind? {
    let counted = ReturnKind.allCases.filter { $0 != .header }
      .map { kind in (kind: kind, count: own(kind).count { values[$0] != nil }) }
    guard let best = counted.max(by: { $0.count < $1.count }), best.count > 0 else { return nil }
    return best.kind
  }

  /// The columns of a kind that the header does not have.
  private static func own(_ kind: ReturnKind) -> [String] {
    kind.columns.filter { !ReturnKind.header.columns.contains($0) }
  }

  private static let known = Set(ReturnKind.allCases.flatMap(\.columns) + ["UASC"])
}
