import Domain
import Reports

/// The team board as a page to print: the counts of every IRO and what each column counts.
package struct PrintedBoard {
  private let board: TeamBoard
  private let lines: [BoardLine]
  private let day: String

  /// - Parameters:
  ///   - lines: the lines of the IROs, in the order in which they are to stand.
  ///   - day: "as at Fri 20 Nov 2026, known then".
  package init(_ board: TeamBoard, _ lines: [BoardLine], day: String) {
    self.board = board
    self.lines = lines
    self.day = day
  }

  /// What is counted beside the children.
  private var counted: [Figure] {
    board.team.filter { [.priority, .watch, .besides].contains($0.group) }
  }

  private var shares: [Figure] { board.team.filter { $0.group == .share } }

  /// The heading of a share: that of its part, where it is not the figure's own.
  private static func heading(_ figure: Figure) -> String {
    figure.heading == figure.title ? figure.part?.title ?? figure.title : figure.heading
  }

  /// The whole file.
  package var html: String {
    PrintedPage.html(title: "Team tracking board · \(day)", on: .landscape) { html in
      html.element("table") { html in
        html.element("caption", text: caption)
        html.headings(
          ["IRO", "FTE", "Children", "Per FTE", "Guidance"] + counted.map(\.heading)
            + shares.map(Self.heading),
          numbers: Set(1...(counted.count + shares.count + 4)).subtracting([3]))
        html.element("tbody") { html in
          for line in lines { append(line, isTotal: false, to: &html) }
          append(board.unallocated, isTotal: false, to: &html)
          append(board.totals, isTotal: true, to: &html)
        }
      }
      appendStages(to: &html)
      for remark in board.remarks { html.element("p", text: remark.capitalisedFirst + ".") }
      appendDefinitions(to: &html)
    }
  }

  private var caption: String {
    "\(board.title), \(day). Everything is counted from what is recorded; a child who is looked "
      + "after counts once in Children and once in a priority. No child is named; the figures of "
      + "named staff are personal data."
  }

  private func append(_ line: BoardLine, isTotal: Bool, to html: inout HTMLWriter) {
    html.element("tr", isTotal ? ["class": "total"] : [:]) { html in
      html.element("th", ["scope": "row"], text: line.name)
      html.number(line.hundredths > 0 ? line.fullTimeEquivalent : "–")
      html.number(line.figures[.children].grouped)
      html.element("td", ["class": "number"]) { html in
        if let width = width(line) {
          html.element("span", ["class": "bar", "style": "width:\(width)px"], text: "")
        }
        html.text(line.perFullTimeWords)
      }
      html.number(line.guidanceWords)
      for figure in counted { html.number(line.figures[figure.id].grouped) }
      for figure in shares { html.number(line.shareWords(figure.id)) }
    }
  }

  /// Where notifications are open, at which stage of the ladder they stand.
  private func appendStages(to html: inout HTMLWriter) {
    let lines = board.linesWithNotifications(lines)
    guard !lines.isEmpty else { return }
    let stages = board.stages
    html.element("h2", text: "Open notifications by stage")
    html.element("table") { html in
      html.headings(["IRO"] + stages.map(\.title), numbers: Set(1..<(stages.count + 1)))
      html.element("tbody") { html in
        for line in lines {
          html.element("tr", line.id == .everyone ? ["class": "total"] : [:]) { html in
            html.element("th", ["scope": "row"], text: line.name)
            for stage in stages { html.number(line.figures[stage.id].grouped) }
          }
        }
      }
    }
  }

  /// A bar of 30 pixels is the highest figure of the board; the figure stands beside every bar.
  private func width(_ line: BoardLine) -> Int? {
    let highest = board.lines.compactMap(\.perFullTimeTenths).max() ?? 0
    guard let tenths = line.perFullTimeTenths, highest > 0 else { return nil }
    return tenths * 30 / highest
  }

  private func appendDefinitions(to html: inout HTMLWriter) {
    html.element("h2", text: "What is counted")
    html.element("dl") { html in
      for figure in board.team where ![.priority, .talk].contains(figure.group) {
        html.element("div") { html in
          html.element("dt", text: figure.group == .share ? Self.heading(figure) : figure.heading)
          html.element("dd", text: figure.definition)
        }
      }
    }
  }
}
