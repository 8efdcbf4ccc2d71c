import Domain

/// What an import brought for one child, in words.
enum ExtractWords {
  /// "header, 2 episodes, 1 review".
  static func counts(_ extract: Extract) -> String {
    var parts: [String] = []
    if extract.header != nil { parts.append("header") }
    parts.append(contentsOf: count(extract.episodes.count, "episode"))
    parts.append(contentsOf: count(extract.reviews.count, "review"))
    if extract.outcomes != nil { parts.append("outcomes of a year") }
    if extract.unaccompanied != nil { parts.append("unaccompanied status") }
    if extract.earlierPermanence != nil { parts.append("earlier permanence") }
    parts.append(contentsOf: count(extract.missing.count, "missing spell"))
    parts.append(contentsOf: count(extract.adoptionPlacements.count, "decision for adoption"))
    parts.append(contentsOf: count(extract.socialWorkers.count, "social worker"))
    parts.append(contentsOf: count(extract.removedEpisodes.count, "episode", "taken out"))
    parts.append(contentsOf: count(extract.removedReviews.count, "review", "taken out"))
    parts.append(
      contentsOf: count(extract.supersededEpisodes.count, "open episode", "of an earlier return"))
    if let doubts = extract.doubts {
      parts.append(doubts.isEmpty ? "no doubt any more" : doubts.count.counted("doubt"))
    }
    return parts.joined(separator: ", ")
  }

  private static func count(_ number: Int, _ noun: String, _ after: String = "") -> [String] {
    guard number > 0 else { return [] }
    let plural =
      noun == "decision for adoption" ? "decisions for adoption" : "\(noun)s"
    return ["\(number) \(number == 1 ? noun : plural)\(after.isEmpty ? "" : " ")\(after)"]
  }
}

extension Intake {
  /// "ssda903 /data/march (400 children, 1,234 facts)".
  package var words: String {
    "\(name) (\(children.counted("child", "children")), \(facts.counted("fact")))"
  }
}
