import Console
import Domain
import Reports

/// One record of a child in full: a review, a visit, a note, a priority, whatever its words.
struct RecordScreen: Screen {
  private let heading: String
  private let lines: [(label: String, words: String)]
  private let child: ChildID
  private let event: EventID?
  private var scroll = 0

  /// - Parameter row: the line of the child's page that it opens.
  init(_ row: ChildRow, of page: ChildPage) {
    child = page.state.id
    event = row.event
    let review = page.reviews.first { $0.id == row.event && $0.id != nil || $0.held == row.on }
    if row.kind == "held", let review {
      heading = "\(review.title) of \(review.held.weekdayShort)"
      lines = RecordScreen.lines(of: review) + RecordScreen.recorded(row.event, page)
    } else {
      heading = row.on.map { "\($0.weekdayShort)" } ?? row.title
      lines =
        [("", row.title), ("", row.detail)].filter { !$0.1.isEmpty }
        + RecordScreen.recorded(row.event, page)
    }
  }

  private static func lines(of review: ReviewLine) -> [(label: String, words: String)] {
    let due = review.due.map { day in
      review.wasInTime == false ? "late, was due \(day.short)" : "in time, due \(day.short)"
    }
    let code = review.participation.map { "\($0.rawValue) \($0.meaning)" } ?? "no code yet"
    let all: [(String, String?)] = [
      ("Time", due), ("Number", review.isNumberInferred ? "inferred from the return" : nil),
      (
        "Adjourned",
        review.adjourned.isEmpty
          ? nil : review.adjourned.map(\.short).joined(separator: ", ")
      ),
      ("To complete", review.completeBy.map { "by \($0.short)" }),
      ("Where", review.place), ("Took part", code),
      ("Extract", review.extractSays.map { "says \($0.rawValue) \($0.meaning); = settles it" }),
      ("Before it", review.talk.map { ReviewWords.words($0) }), ("Answers", review.answers),
      ("Child said", review.views), ("Notes", review.notes),
    ]
    return all.compactMap { label, words in words.map { (label, $0) } }
  }

  /// Who recorded it and when, and why it was corrected.
  private static func recorded(
    _ event: EventID?, _ page: ChildPage
  ) -> [(label: String, words: String)] {
    guard let event, let line = page.trail.first(where: { $0.id == event }) else {
      return [("Source", "the return, or what was entered before")]
    }
    let reason = line.reason.map { "; \($0)" } ?? ""
    return [("Recorded", "\(line.at.day.short) \(line.at.clock) by \(line.by)\(reason)")]
  }

  var isPopup: Bool { true }
  func title(_ world: World) -> String { heading }

  var commands: [Command] {
    [
      Command("back", [.escape, .enter, .character("q")], "Back", short: "Back") { _, _ in .close },
      .of(
        RecordScreen.self, "correct", [.character("c")], "Correct or withdraw this record",
        short: "Correct",
        reason: { screen, _ in screen.event == nil ? "it comes from the return" : nil },
        run: { screen, world in
          guard let event = screen.event else { return .none }
          return .all([.close, .open(CorrectForm(event, of: screen.child, world), world)])
        }),
    ]
  }

  mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    switch key {
    case .down, .character("j"): scroll += 1
    case .up, .character("k"): scroll = max(0, scroll - 1)
    case .pageDown: scroll += 10
    case .pageUp: scroll = max(0, scroll - 10)
    default: break
    }
    return .none
  }

  private static let label = 12

  func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let width = min(84, area.width - 4)
    let shown = lines.flatMap { line in
      line.words.wrapped(to: width - 4 - Self.label).enumerated().map {
        ($0.offset == 0 ? line.label : "", $0.element)
      }
    }
    let box = area.centred(width: width, height: min(shown.count + 2, area.height - 2))
    let inside = Panel(heading).drawPopup(on: &canvas, in: box)
    let first = min(scroll, max(0, shown.count - inside.height))
    for (row, line) in shown.dropFirst(first).prefix(inside.height).enumerated() {
      let (label, words) = inside.row(row).splitLeft(Self.label)
      canvas.put(line.0, in: label, style: Style(.muted))
      canvas.put(line.1, in: words)
    }
    Scroll.drawBar(
      first: first, count: shown.count, on: &canvas,
      in: Area(x: inside.right, y: inside.y, width: 1, height: inside.height))
    canvas.raise(box)
  }
}
