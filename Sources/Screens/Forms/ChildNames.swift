import Domain

extension World {
  /// "Ava Brennan, 11"; of several "Ola, Łukasz and Róża Kaczmarek"; of more than fit on a line
  /// "82 children".
  func names(of children: [ChildID]) -> String {
    guard let first = children.first else { return "" }
    guard children.count == 1 else {
      return children.count > 6
        ? "\(children.count) children" : ChildNames.together(children.map { name(of: $0) })
    }
    let age = state(of: first)?.age(on: today)
    return name(of: first) + (age.map { ", \($0)" } ?? "")
  }

  /// The names by which the children of one form are told apart: first names where all differ.
  func shortNames(of children: [ChildID]) -> [String] {
    let names = children.map { name(of: $0) }
    let short = names.map { String($0.prefix { $0 != " " }) }
    return Set(short).count == short.count ? short : names
  }
}

enum ChildNames {
  /// Names one after the other, the surname once where neighbours share it: "Ola and Łukasz
  /// Kaczmarek, Ben Brennan".
  static func together(_ names: [String]) -> String {
    var groups: [(first: [String], last: String)] = []
    for name in names {
      let words = name.split(separator: " ").map(String.init)
      let last = words.count > 1 ? words[words.count - 1] : ""
      let first = last.isEmpty ? name : words.dropLast().joined(separator: " ")
      if let open = groups.indices.last, !last.isEmpty, groups[open].last == last {
        groups[open].first.append(first)
      } else {
        groups.append(([first], last))
      }
    }
    return groups.map { "\(listed($0.first)) \($0.last)".trimmed }.joined(separator: ", ")
  }

  /// "a", "a and b", "a, b and c".
  static func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}
