import Domain

/// What happened to a child in care, as lines of the footprint: coming and leaving, each move, each
/// other legal status, each time missing, each change of social worker.
enum CareFootprint {
  static func all(of state: ChildState) -> [FootprintLine] {
    state.care.periods.flatMap(period) + missing(state) + workers(state)
  }

  private static func period(_ period: CarePeriod) -> [FootprintLine] {
    var lines = [line(period.start, "Came into care")]
    for (before, episode) in zip(period.episodes, period.episodes.dropFirst()) {
      lines += change(from: before, to: episode)
    }
    if let end = period.end {
      lines.append(line(end, "Care ended\(period.endReason.map { ": \($0.meaning)" } ?? "")"))
    }
    return lines
  }

  /// A move, another legal status, or both; nothing where only the provider is another.
  private static func change(from before: Episode, to episode: Episode) -> [FootprintLine] {
    var lines: [FootprintLine] = []
    if let place = episode.placement,
      place != before.placement || episode.placementPostcode != before.placementPostcode
    {
      let old = before.placement.map { "\($0.rawValue) \($0.shortName) → " } ?? ""
      let why = before.changeReason.map { " (\($0.meaning))" } ?? ""
      lines.append(line(episode.start, "Moved: \(old)\(place.rawValue) \(place.shortName)\(why)"))
    }
    if let status = episode.legalStatus, status != before.legalStatus {
      let old = before.legalStatus.map { "\($0.rawValue) → " } ?? ""
      lines.append(
        line(episode.start, "Legal status: \(old)\(status.rawValue) \(status.shortName)"))
    }
    return lines
  }

  private static func missing(_ state: ChildState) -> [FootprintLine] {
    state.care.missing.map { spell in
      let kind = spell.kind == "A" ? "Away without leave" : "Missing"
      return line(spell.start, "\(kind), \(spell.end.map { "back \($0.short)" } ?? "not back yet")")
    }
  }

  private static func workers(_ state: ChildState) -> [FootprintLine] {
    let spells = state.details.socialWorkers
    return zip(spells, spells.dropFirst()).compactMap { before, spell in
      guard before.worker != spell.worker else { return nil }
      let why = before.reason.map { " (\($0.meaning))" } ?? ""
      return line(spell.start, "Social worker: \(before.worker) → \(spell.worker)\(why)")
    }
  }

  private static func line(_ day: Day, _ sentence: String) -> FootprintLine {
    FootprintLine(on: day, kind: .care, sentence: sentence, id: nil, by: nil)
  }
}
