import Domain
import Reports

/// What an import changed, by name: the counts first, then who, a group for each kind.
struct NewsText {
  private let news: IntakeNews
  private let listsAll: Bool
  /// How many of a group are shown unless all are asked for.
  private static let shown = 20

  init(_ news: IntakeNews, listsAll: Bool) {
    self.news = news
    self.listsAll = listsAll
  }

  func print(to output: Output) {
    guard !news.lines.isEmpty else { return }
    output.line()
    output.line(news.countWords)
    for (kind, count) in news.counts {
      output.line()
      output.line("\(kind.title) \(count.grouped)")
      let lines = news.lines(of: kind)
      let limit = listsAll ? lines.count : NewsText.shown
      let columns = CaseNews.columns.named(CaseNews.printed)
      for line in TextTable(columns, Array(lines.prefix(limit)), heading: nil).lines {
        output.line("  \(line)")
      }
      if count > limit {
        output.line("  and \((count - limit).grouped) more; see them with: caseload changes --all")
      }
    }
  }
}
