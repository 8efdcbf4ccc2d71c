import Console
import Domain
import Reports

/// The cells of one row of a list that a board's cell opens.
struct CellRow {
  let world: World
  let duties: DueList?
  let figure: Figure?

  static func columns(_ figure: Figure?) -> [TableColumn] {
    var columns = [
      TableColumn("Child", width: 18, grows: 1),
      TableColumn("Age", width: 3, alignment: .right, priority: 3),
      PriorityCell.column("P"),
    ]
    switch figure?.counts {
    case .lateDuties: columns.append(TableColumn("What is late", width: 30, grows: 4))
    case .missedTargets:
      columns.append(TableColumn("Past its local target", width: 30, grows: 4))
    case .marks(.notificationRaised, _):
      columns += [TableColumn("Raised", width: 15), TableColumn("", width: 9, grows: 1)]
    case .marks(.reviewTalk, _):
      columns += [
        TableColumn("Held", width: 15), TableColumn("Before it", width: 16, grows: 3),
      ]
    case .openNotifications:
      columns += [
        TableColumn("Number", width: 7), TableColumn("Stage", width: 9),
        TableColumn("Since", width: 11), TableColumn("Answer due", width: 12, grows: 1),
      ]
    case .marks:
      columns += [
        TableColumn("Held", width: 15), TableColumn("In time", width: 11),
        TableColumn("Review", width: 13, priority: 1),
        TableColumn("Took part", width: 16, priority: 2, grows: 2),
      ]
    case .children, nil: columns += ofChildren(figure)
    }
    return columns + [TableColumn("IRO", width: 12, priority: 2)]
  }

  private static func ofChildren(_ figure: Figure?) -> [TableColumn] {
    let review = TableColumn("Next review", width: 14, priority: 1)
    switch figure?.id {
    case FigureID.notSeen?: return [TableColumn("Last seen", width: 36, grows: 2), review]
    case FigureID.facts?: return [TableColumn("Not known", width: 36, grows: 2), review]
    default:
      return [
        TableColumn("Next review", width: 14), TableColumn("Last seen", width: 14, grows: 1),
        TableColumn("QN", width: 3, alignment: .right),
      ]
    }
  }

  func cells(_ item: BoardItem) -> [TableCell] {
    let summary = world.register.summary(at: item.row)
    let texts = world.register.texts(at: item.row)
    let age =
      ChildSummary.day(summary.born).flatMap { Day.shownAge(of: $0, on: world.today) }
      .map { "\($0)" } ?? ""
    return [
      TableCell(texts.shownName, .strong), TableCell(age, .muted),
      PriorityCell.cell(summary.trackingPriority),
    ] + details(item, summary) + [
      TableCell(
        world.register.officer(at: summary.officer(on: world.today))?.name ?? "nobody", .muted)
    ]
  }

  private func details(_ item: BoardItem, _ summary: ChildSummary) -> [TableCell] {
    switch item {
    case .duty(let duty):
      guard let row = duties?.row(duty, in: world.register, now: world.seen.now) else {
        return [TableCell("")]
      }
      let glyph = row.isTargetMissed ? Glyph.warning : .late
      return [TableCell("\(row.when) · \(row.sentence)", glyph.role, glyph: glyph)]
    case .notification(let card):
      let due = ChildSummary.day(card.answerDue)
      let isLate = card.isLate(at: world.seen)
      return [
        TableCell(QANotification.title(Int(card.number))), TableCell(stage(card)),
        TableCell(day(card.stageSince)),
        isLate
          ? TableCell("late, \(due?.dayMonth ?? "")", .dueLate, glyph: .late)
          : TableCell(card.isPraise ? "praise" : due?.weekdayDayMonth ?? "–"),
      ]
    case .mark(_, let mark) where mark.kind == .notificationRaised:
      return [TableCell(Day(number: mark.day).weekdayShort), TableCell(.praise, "praise")]
    case .mark(_, let mark) where mark.kind == .reviewTalk:
      let glyph: Glyph = mark.outcome == .talked ? .done : .info
      return [
        TableCell(Day(number: mark.day).weekdayShort), TableCell(glyph, mark.talkWords),
      ]
    case .mark(let row, let mark):
      let review = CountedReview(mark, of: row, in: world.register)
      let glyph: Glyph = mark.outcome == .late ? .late : .done
      return [
        TableCell(Day(number: mark.day).weekdayShort),
        TableCell(glyph, review?.punctuality ?? (glyph == .late ? "late" : "on time")),
        TableCell(review?.title ?? ""), TableCell(review?.participation ?? "", .muted),
      ]
    case .child: return child(item.row, summary)
    }
  }

  private func child(_ row: Int, _ summary: ChildSummary) -> [TableCell] {
    switch figure?.id {
    case FigureID.notSeen?: [TableCell(summary.seenWords(on: world.today)), review(row)]
    case FigureID.facts?:
      [TableCell(world.register.factWords(at: row, on: world.today)), review(row)]
    default: [review(row), seen(summary), TableCell(openNotifications(summary))]
    }
  }

  private func stage(_ card: NotificationCard) -> String {
    card.stage(in: world.register)?.title ?? "other"
  }

  private func day(_ number: Int32) -> String {
    ChildSummary.day(number).map { $0.weekdayDayMonth } ?? "–"
  }

  private func review(_ row: Int) -> TableCell {
    guard let due = world.register.nextReview(at: row, on: world.today)?.due else {
      return TableCell("not known", .notKnown)
    }
    let state = DueState(
      due: due, today: world.today, soonUntil: world.register.soonUntil(world.today))
    switch state {
    case .late: return TableCell(due.weekdayDayMonth, .dueLate, glyph: .late)
    case .today: return TableCell(due.weekdayDayMonth, .dueToday, glyph: .today)
    case .soon: return TableCell(due.weekdayDayMonth, .dueSoon, glyph: .soon)
    default: return TableCell(due.short, .dueLater, glyph: .later)
    }
  }

  private func seen(_ summary: ChildSummary) -> TableCell {
    guard let last = ChildSummary.day(summary.lastSeen) else { return TableCell("never", .muted) }
    return TableCell("\(last.dayMonth) · \(world.today - last) d")
  }

  private func openNotifications(_ summary: ChildSummary) -> String {
    summary.openNotifications == 0 ? "–" : "\(summary.openNotifications)"
  }
}
