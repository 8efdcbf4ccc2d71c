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
  /// As many as were asked for: whose name it is, whose names begin with the words, whose id does,
  /// then the rest; of each those looked after first, then by name.
  package let found: [FoundChild]
  /// How many were found beside them.
  package let more: Int
  /// The first of those who have the name and cannot be meant, and how many they are.
  package let unfit: FoundChild?
  package let unfitCount: Int
  /// The words at the end that are no part of a name that was found.
  package let unread: String

  /// - Parameters:
  ///   - scope: whose children the person may know by name.
  ///   - except: children who are not looked for.
  ///   - isFit: whether a child with the name can be meant.
  ///
  /// Fewer than two letters find nobody: they would find nearly everybody. Words that go on behind
  /// the name of a child, as an age or a reason, are left out.
  package init(
    _ text: String, in register: Register, scope: Scope, except: Set<ChildID> = [], today: Day,
    atMost limit: Int, isFit: (ChildID) -> Bool = { _ in true }
  ) {
    let words = SearchText.fold(text.trimmed).split { $0 == " " || $0 == "," }.map(String.init)
    var read = words.count
    var hits: [Hit] = []
    while read > 0, hits.isEmpty {
      hits = Self.hits(Array(words.prefix(read)), register, scope, except, today)
      if hits.isEmpty { read -= 1 }
    }
    let fit = hits.filter { isFit($0.texts.id) }.sorted()
    let unfit = hits.filter { hit in !fit.contains { $0.row == hit.row } }.sorted()
    func child(_ hit: Hit) -> FoundChild {
      FoundChild(hit.row, hit.texts, in: register, today: today)
    }
    found = fit.prefix(limit).map(child)
    more = fit.count - found.count
    self.unfit = unfit.first.map(child)
    unfitCount = unfit.count
    unread = hits.isEmpty ? "" : words.dropFirst(read).joined(separator: " ")
  }

  private static func hits(
    _ words: [String], _ register: Register, _ scope: Scope, _ except: Set<ChildID>, _ today: Day
  ) -> [Hit] {
    guard words.reduce(0, { $0 + $1.count }) >= 2 else { return [] }
    var rows = scope.rows(in: register, on: today)
    for word in words { rows.formIntersection(register.rows(holding: word)) }
    var hits: [Hit] = []
    rows.forEach { row in
      let texts = register.texts(at: row)
      guard !except.contains(texts.id), let nearness = Nearness(of: words, to: texts) else {
        return
      }
      hits.append(
        Hit(
          row: row, texts: texts, name: SearchText.fold(texts.shownName), nearness: nearness,
          isLookedAfter: register.summary(at: row).isLookedAfter(on: today)))
    }
    return hits
  }

  /// How near the words are to what a child is called.
  private enum Nearness: Int {
    case whole, beginnings, id, within

    init?(of words: [String], to texts: ChildTexts) {
      let name = SearchText.fold(texts.name)
      let knownAs = SearchText.fold(texts.knownAs)
      let id = SearchText.fold(texts.id.rawValue)
      let all = "\(name) \(knownAs) \(id)"
      guard words.allSatisfy({ all.contains($0) }) else { return nil }
      let text = words.joined(separator: " ")
      let parts = "\(name) \(knownAs)".split { !$0.isLetter && !$0.isNumber }
      if text == name || text == knownAs || text == id {
        self = .whole
      } else if words.allSatisfy({ word in parts.contains { $0.hasPrefix(word) } }) {
        self = .beginnings
      } else {
        self = id.hasPrefix(text) ? .id : .within
      }
    }
  }

  private struct Hit: Comparable {
    let row: Int
    let texts: ChildTexts
    let name: String
    let nearness: Nearness
    let isLookedAfter: Bool

    static func < (left: Hit, right: Hit) -> Bool {
      if left.nearness != right.nearness { return left.nearness.rawValue < right.nearness.rawValue }
      if left.isLookedAfter != right.isLookedAfter { return left.isLookedAfter }
      return (left.name, left.texts.id) < (right.name, right.texts.id)
    }
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
