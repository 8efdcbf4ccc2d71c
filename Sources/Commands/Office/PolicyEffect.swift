import Domain
import Reports
import Storage

/// What another policy does to the team board of today: whom it makes late, unseen, due soon.
struct PolicyEffect {
  /// A line for each IRO, and one for the team, where a figure is another: "P. Ellery: Unseen 1 → 4".
  let lines: [String]

  init(from earlier: Register, to later: Register, at seen: Viewpoint) {
    let comparison = BoardComparison(
      earlier: TeamBoard(earlier, at: seen), later: TeamBoard(later, at: seen))
    let watched: [FigureID] = [.late, .dueSoon, .notSeen, .notifications, .targets]
    lines = comparison.lines.compactMap { line in
      let moved = comparison.counted.filter { figure in
        watched.contains(figure.id) && line.difference(figure.id) != 0
      }
      guard !moved.isEmpty else { return nil }
      let words = moved.map { figure in
        let before = (line.earlier?[figure.id] ?? 0).grouped
        return "\(figure.title.lowercased()) \(before) → \((line.later?[figure.id] ?? 0).grouped)"
      }
      return "\(line.name): \(words.joined(separator: ", "))"
    }
  }
}

extension Register {
  /// The register as it would be under another policy, which nobody records.
  func trying(_ drafts: [Draft], at desk: Desk) throws -> Register {
    var register = self
    let work = Work(
      by: desk.officer.id, login: desk.login, at: max(desk.now, service.lastMoment ?? desk.now),
      drafts: drafts)
    try register.apply(work.entry(version + 1))
    return register
  }
}
