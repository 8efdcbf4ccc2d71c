import Domain

/// A child who was found by a part of a name, with what tells one from another of the same name.
package struct FoundChild: Hashable, Sendable {
  package let id: ChildID
  /// The name, or the id where no name is known.
  package let name: String
  package let age: Int?
  /// Empty where none is known.
  package let socialWorker: String
  package let iro: String?
  package let isLookedAfter: Bool
}

/// The children of a scope whose name, known-as name or id holds every word of a text.
package struct ChildSearch: Hashable, Sendable {
  /// As many as were asked for: those looked after first, then by name.
  package let found: [FoundChild]
  /// How many were found beside them.
  package let more: Int

  /// - Parameters:
  ///   - scope: whose children the person may know by name.
  ///   - except: children who are not looked for.
  ///
  /// Fewer than two letters find nobody: they would find nearly everybody.
  package init(
    _ text: String, in register: Register, scope: Scope, except: Set<ChildID> = [], today: Day,
    atMost limit: Int
  ) {
    let words = SearchText.fold(text.trimmed).split(separator: " ").map(String.init)
    guard words.reduce(0, { $0 + $1.count }) >= 2 else {
      (found, more) = ([], 0)
      return
    }
    var rows = scope.rows(in: register, on: today)
    for word in words { rows.formIntersection(register.rows(holding: word)) }
    var hits: [Hit] = []
    rows.forEach { row in
      let texts = register.texts(at: row)
      guard !except.contains(texts.id), Self.holds(texts, words) else { return }
      hits.append(
        Hit(
          row: row, texts: texts, name: SearchText.fold(texts.shownName),
          isLookedAfter: register.summary(at: row).isLookedAfter(on: today)))
    }
    hits.sort()
    found = hits.prefix(limit).map { FoundChild($0.row, $0.texts, in: register, today: today) }
    more = hits.count - found.count
  }

  private struct Hit: Comparable {
    let row: Int
    let texts: ChildTexts
    let name: String
    let isLookedAfter: Bool

    static func < (left: Hit, right: Hit) -> Bool {
      if left.isLookedAfter != right.isLookedAfter { return left.isLookedAfter }
      return (left.name, left.texts.id) < (right.name, right.texts.id)
    }
  }

  private static func holds(_ texts: ChildTexts, _ words: [String]) -> Bool {
    let names = SearchText.fold("\(texts.name) \(texts.knownAs) \(texts.id.rawValue)")
    return words.allSatisfy { names.contains($0) }
  }
}

extension FoundChild {
  /// The child of an id, or nil where the register does not know it.
  package init?(_ id: ChildID, in register: Register, today: Day) {
    guard let row = register.row(of: id) else { return nil }
    self.init(row, register.texts(at: row), in: register, today: today)
  }

  fileprivate init(_ row: Int, _ texts: ChildTexts, in register: Register, today: Day) {
    let summary = register.summary(at: row)
    id = texts.id
    name = texts.shownName
    age = ChildSummary.day(summary.born).flatMap { Day.shownAge(of: $0, on: today) }
    socialWorker = texts.socialWorker
    iro = register.holder(of: texts.id, on: today)?.name
    isLookedAfter = summary.isLookedAfter(on: today)
  }

  /// "Rhys Pryce, 12, SW T. Haque".
  package var words: String {
    let age = age.map { ", \($0)" } ?? ""
    let worker = socialWorker.isEmpty ? "" : ", SW \(socialWorker)"
    return "\(name)\(age)\(worker)\(isLookedAfter ? "" : ", not looked after now")"
  }
}
