import Domain

/// What is odd about the episodes of one child, each beside the ones before and after it.
struct EpisodeDoubts {
  /// The rows of the return, which gather their doubts.
  private(set) var rows: [LocatedRow<Episode>]
  /// Every episode of the child, from the return and the register, in the order of their starts.
  private(set) var timeline: [Episode] = []
  private let born: Day?
  private let today: Day
  /// The first day of the year that the return covers.
  private let yearStart: Day?
  /// For each episode of the timeline its row, or nil where only the register has it.
  private var places: [Int?] = []
  /// The first of the episodes passed that is open, and the one that ends last.
  private var openBefore: Episode?
  private var longestBefore: Episode?

  /// Start days of episodes that are open in an earlier return only.
  private let superseded: Set<Day>

  init(
    rows: [LocatedRow<Episode>], known: [Episode], superseded: Set<Day> = [], born: Day?,
    today: Day, yearStart: Day?
  ) {
    self.rows = rows
    self.superseded = superseded
    self.born = born
    self.today = today
    self.yearStart = yearStart
    var all: [(episode: Episode, place: Int?)] = rows.enumerated().map { ($1.record, $0) }
    for episode in known where !rows.contains(where: { $0.record.start == episode.start }) {
      all.append((episode, nil))
    }
    all.sort { $0.episode.start < $1.episode.start }
    timeline = all.map(\.episode)
    places = all.map(\.place)
  }

  mutating func run() {
    let single = SingleEpisodeDoubts(born: born, today: today)
    let placements = PlacementDoubts(born: born, today: today)
    for index in rows.indices {
      single.judge(rows[index].record, &rows[index].cursor)
      placements.judge(rows[index].record, &rows[index].cursor)
    }
    judgeFirst()
    for index in timeline.indices.dropFirst() {
      pass(timeline[index - 1])
      judge(timeline[index - 1], then: index)
    }
    judgeLast()
    for found in StatusDoubts.find(in: timeline, today: today) {
      doubt(
        found.place, found.rule, Episode.Column.end, expected: found.expected,
        message: found.message)
    }
    for found in PlacementOrderDoubts.find(in: timeline) {
      doubt(
        found.place, found.rule, found.column, expected: found.expected, message: found.message)
    }
  }

  private mutating func judgeFirst() {
    guard let first = timeline.first, let reason = first.reason, !reason.startsPeriod,
      let yearStart, first.start >= yearStart
    else { return }
    doubt(
      0, "first-not-S", Episode.Column.reason, expected: "S (rule 357)",
      message: "it is the child's first episode, yet no start of care")
  }

  private mutating func judgeLast() {
    judgeOpenBeforeEnded()
    guard let last = timeline.last, last.end != nil, last.endReason?.keepsPeriodOpen == true
    else { return }
    doubt(
      timeline.count - 1, "X1-no-next", Episode.Column.endReason,
      expected: "a next episode, or the reason why care ended (rule 388)",
      message: "X1 says that another episode begins, and there is none")
  }

  /// An open episode and a later one that ended say both that care goes on and that it does not.
  private mutating func judgeOpenBeforeEnded() {
    guard let last = timeline.last, let ended = last.end, last.endReason?.keepsPeriodOpen != true,
      let index = timeline.lastIndex(where: { $0.end == nil && !superseded.contains($0.start) })
    else { return }
    doubt(
      index, "open-before-ended", Episode.Column.end,
      expected: "the day on which it ended, or no later episode that ended (rule 501)",
      message: "counted as in care, since this episode is open, although the one from "
        + "\(last.start.slashed) ended on \(ended.slashed)")
  }

  private mutating func judge(_ before: Episode, then index: Int) {
    let episode = timeline[index]
    judgeDays(before, episode, index)
    if before.endReason?.isDeath == true {
      doubt(
        index, "after-death", Episode.Column.start, expected: "no episode (rule 437)",
        message: "an earlier episode ended because the child died")
    } else if before.endReason?.isAdoption == true {
      doubt(
        index, "after-adoption", Episode.Column.start,
        expected: "another id for the adopted child (rule 199)",
        message: "an earlier episode ended because the child was adopted")
    }
    let goesOn =
      before.endReason?.keepsPeriodOpen == true && !before.startsAnewAfterGap(episode)
      || before.end == nil
      || (before.end == episode.start && before.endReason == nil)
    if goesOn {
      judgeChange(before, episode, index)
    } else if before.end == episode.start, episode.reason?.startsPeriod == true {
      doubt(
        index, "start-same-day", Episode.Column.reason,
        expected: "X1 before it, and L, P, T, B or U (rule 431)",
        message: "care ended and began again on one day")
    } else if let reason = episode.reason, !reason.startsPeriod {
      doubt(
        index, "start-not-S", Episode.Column.reason, expected: "S (rule 357)",
        message: "care had ended, so that this episode starts a new period of care")
    }
  }

  private mutating func judgeDays(_ before: Episode, _ episode: Episode, _ index: Int) {
    let column = Episode.Column.start
    if let open = openBefore {
      let isOpen = episode.end == nil
      doubt(
        index, isOpen ? "many-open" : "episode-overlap", column,
        expected: isOpen ? "one open episode (rule 142)" : "no overlap (rule 501)",
        message: "the episode from \(open.start.slashed) is still open")
    } else if let longest = longestBefore, let end = longest.end, episode.start < end {
      doubt(
        index, "episode-overlap", column, expected: "no day before \(end.slashed) (rule 501)",
        message: "it begins before the episode from \(longest.start.slashed) ends")
    } else if let end = before.end, before.startsAnewAfterGap(episode) {
      doubt(
        index, "X1-then-S", column, expected: "\(end.slashed), or why care ended then (rule 388)",
        message: "counted as a new period of care: X1 says that care went on, yet nothing is held "
          + "from \(end.slashed) and S starts care")
    } else if let end = before.end, episode.start > end, before.endReason?.keepsPeriodOpen == true {
      doubt(
        index, "episode-gap", column, expected: "\(end.slashed) (rule 501)",
        message: "care went on, yet nothing is held from \(end.slashed)")
    }
  }

  /// Remembers an episode for the ones after it.
  private mutating func pass(_ episode: Episode) {
    guard let end = episode.end else {
      openBefore = openBefore ?? episode
      return
    }
    if let longest = longestBefore?.end, longest >= end { return }
    longestBefore = episode
  }

  private mutating func judgeChange(_ before: Episode, _ episode: Episode, _ index: Int) {
    if let was = before.need, let need = episode.need, was != need {
      doubt(
        index, "CIN-changes", Episode.Column.need, expected: "\(was.rawValue) (rule 504)",
        message: "the category of need changes within a period of care")
    }
    guard let reason = episode.reason, reason.isKnown else { return }
    if reason.startsPeriod {
      doubt(
        index, "S-within-care", Episode.Column.reason, expected: "one of L, P, T, B, U",
        message: "care was going on, so that this episode does not start it")
    } else if let was = before.legalStatus, let status = episode.legalStatus,
      reason.changesLegalStatus != (was != status)
    {
      doubt(
        index, "RNE-mismatch", Episode.Column.reason,
        expected: was == status ? "P or T (rule 434)" : "one of L, B, U (rule 435)",
        message: "the legal status was \(was.rawValue) and is \(status.rawValue)")
    }
  }

  private mutating func doubt(
    _ index: Int, _ rule: String, _ column: Int, expected: String, message: String
  ) {
    guard let place = places[index] else { return }
    rows[place].cursor.doubt(rule, column: column, expected: expected, message: message)
  }
}
