/// By a child, the children whose records ever named it as a brother or sister: where to look, not
/// who is one (``Register/siblings(of:)``).
///
/// A store of a whole country has tens of thousands, of which one is asked for at a time: they are
/// kept as one text and looked up in it, so that opening the store reads none of them.
package struct Namers: Sendable {
  /// A line for each child, in the order of ids: the child and those who named it.
  private var kept = ""
  /// Children who were named since; what counts for them.
  private var changed: [ChildID: Set<ChildID>] = [:]

  package init() {}

  /// The children who named a child.
  package subscript(child: ChildID) -> Set<ChildID> { changed[child] ?? Set(read(child)) }

  mutating func insert(_ by: ChildID, for child: ChildID) {
    if changed.count >= Namers.fewChanges, !kept.isEmpty { (changed, kept) = (all, "") }
    var named = self[child]
    guard named.insert(by).inserted else { return }
    changed[child] = named
  }

  /// So many are looked up one by one; a whole list of people would read the text once for each.
  private static let fewChanges = 32

  /// Everybody who was named.
  private var all: [ChildID: Set<ChildID>] {
    var all = changed
    for line in kept.utf8.split(separator: Namers.newline) {
      let ids = Namers.ids(in: line)
      if let child = ids.first, all[child] == nil { all[child] = Set(ids.dropFirst()) }
    }
    return all
  }

  private func read(_ child: ChildID) -> ArraySlice<ChildID> {
    let wanted = Array(Namers.escaped(child).utf8)
    var rest = kept.utf8[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: Namers.newline) ?? rest.endIndex
      let line = rest[..<end]
      if line.starts(with: wanted), line.dropFirst(wanted.count).first == Namers.separator {
        return Namers.ids(in: line).dropFirst()
      }
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : rest[end...]
    }
    return []
  }

  /// What parts lines and ids: no character that JSON has another spelling for.
  private static let newline = UInt8(ascii: ";")
  private static let separator = UInt8(ascii: "|")

  private static func ids(in line: Substring.UTF8View) -> [ChildID] {
    line.split(separator: separator, omittingEmptySubsequences: false).map { part in
      unescaped(String(Substring(part)))
    }
  }

  /// An id without the characters that part lines and ids.
  private static func escaped(_ id: ChildID) -> String {
    guard id.rawValue.utf8.contains(where: { $0 == newline || $0 == separator || $0 == 0x5C })
    else { return id.rawValue }
    return id.rawValue.reduce(into: "") { text, character in
      switch character {
      case "\\": text += "\\\\"
      case ";": text += "\\s"
      case "|": text += "\\p"
      default: text.append(character)
      }
    }
  }

  private static func unescaped(_ text: String) -> ChildID {
    guard text.utf8.contains(0x5C) else { return ChildID(text) }
    var id = ""
    var isEscape = false
    for character in text {
      if isEscape {
        id.append(character == "s" ? ";" : character == "p" ? "|" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        id.append(character)
      }
    }
    return ChildID(id)
  }
}

extension Namers: Hashable {
  package static func == (left: Namers, right: Namers) -> Bool { left.all == right.all }

  package func hash(into hasher: inout Hasher) { hasher.combine(all) }
}

extension Namers: Codable {
  package init(from decoder: any Decoder) throws {
    kept = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    let lines = all.sorted { $0.key < $1.key }.map { child, by in
      ([child] + by.sorted()).map(Namers.escaped).joined(separator: "|")
    }
    var container = encoder.singleValueContainer()
    try container.encode(changed.isEmpty ? kept : lines.joined(separator: ";"))
  }

  /// True where nobody was ever named.
  package var isEmpty: Bool { kept.isEmpty && changed.isEmpty }
}
