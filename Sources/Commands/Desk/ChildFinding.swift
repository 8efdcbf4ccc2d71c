import Domain
import Storage

extension Office {
  /// Returns the child that somebody means by an id or by part of a name.
  ///
  /// An id counts before any name; of several children with the name, the one who is looked after.
  /// A name finds only children whom the person at the desk reads by name. What is another's and
  /// what is nobody's is refused in the same words; only who says why they look is told apart.
  ///
  /// - Parameter because: why the person looks, where a reason opens the case of another.
  func child(_ text: String, because: String? = nil) throws -> ChildID {
    let id = ChildID(text.trimmed)
    if register.row(of: id) != nil { return id }
    let sight = try sight()
    let found = rows(named: text).filter {
      sight.reads(register.texts(at: $0).id, in: session.register)
    }
    guard let first = found.first else {
      let isToldApart = sight.reach == .everyone || because?.trimmed.isEmpty == false
      throw isToldApart ? Refusal.noSuchChild(id) : Refusal.notYours(text.trimmed)
    }
    if found.count == 1 { return register.texts(at: first).id }
    let lookedAfter = found.filter { register.summary(at: $0).isLookedAfter(on: today) }
    if lookedAfter.count == 1 { return register.texts(at: lookedAfter[0]).id }
    throw ambiguity(text, lookedAfter.isEmpty ? found : lookedAfter)
  }

  /// Returns the children that several texts mean, each once.
  func children(_ texts: [String]) throws -> [ChildID] {
    var seen: Set<ChildID> = []
    return try texts.map { try child($0) }.filter { seen.insert($0).inserted }
  }

  private func ambiguity(_ text: String, _ rows: [Int]) -> Failure {
    let shown = rows.prefix(4).map { row in
      let texts = register.texts(at: row)
      return "\(texts.shownName) (\(texts.id))"
    }
    let more = rows.count > 4 ? ", and \(rows.count - 4) more" : ""
    return Failure(
      "\(text) could be \(shown.joined(separator: ", "))\(more)",
      hint: "write more of the name, or the id", status: 1)
  }

  /// The rows whose name, known-as name or id holds every word; where a whole name is equal, only
  /// those.
  private func rows(named text: String) -> [Int] {
    let folded = SearchText.fold(text.trimmed)
    let words = folded.split(separator: " ").map { Array($0.utf8) }
    guard !words.isEmpty else { return [] }
    var found: [Int] = []
    var equal: [Int] = []
    forEachSearchText { row, search in
      guard words.allSatisfy({ search.holds($0) }) else { return }
      let texts = register.texts(at: row)
      let name = SearchText.fold(texts.name)
      let names = "\(name) \(SearchText.fold(texts.knownAs)) \(SearchText.fold(texts.id.rawValue))"
      guard words.allSatisfy({ Array(names.utf8).holds($0) }) else { return }
      found.append(row)
      if name == folded || SearchText.fold(texts.knownAs) == folded { equal.append(row) }
    }
    return equal.isEmpty ? found : equal
  }

  private func forEachSearchText(_ body: (Int, [UInt8]) -> Void) {
    register.kept.withSearchTexts { heap in
      register.forEachSummary { row, summary in
        if register.isChanged(row) {
          body(row, register.changedSearch(at: row))
        } else {
          let start = Int(summary.searchStart)
          body(row, Array(heap[start..<start + Int(summary.searchLength)]))
        }
      }
    }
  }
}

extension [UInt8] {
  /// Whether these bytes stand somewhere within.
  fileprivate func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return false }
    for start in 0...(count - needle.count) where self[start] == first {
      if self[start..<start + needle.count].elementsEqual(needle) { return true }
    }
    return false
  }
}
