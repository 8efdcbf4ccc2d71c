import Console
import Domain

/// Planning a visit or a review for a day and, where agreed, a time.
enum PlanForm {
  static func make(_ children: [ChildID], _ world: World) -> FormScreen {
    var spec = FormSpec("plan", children, world, heading: "Plan", verb: "Put it in the diary") {
      screen, world in submit(screen, children, world)
    }
    spec.days = ["day": .future]
    spec.aside = { screen, world in aside(screen, children, world) }
    return FormScreen(
      spec,
      [
        .choice("what", "What", ["visit", "review"]),
        .day("day", "Day", example: "fri, +3d, 14/12"),
        .text("time", "Time", placeholder: "11:00, or leave it open"),
        .text("place", "Place"),
      ], world: world)
  }

  /// The clock that the day is measured against.
  private static func aside(
    _ screen: FormScreen, _ children: [ChildID], _ world: World
  ) -> [Piece] {
    guard let child = children.first, let row = world.register.row(of: child),
      case let summary = world.register.summary(at: row),
      let next = world.register.nextReview(at: row)
    else { return [] }
    var lines = [
      Piece("The clock", .heading),
      Piece(
        "\(Review.title(Int(summary.nextReviewNumber)).capitalisedFirst) by \(next.due.weekdayShort)"
      ),
    ]
    if let day = screen.day("day", world) {
      if screen.form.choice("what") == 1, day > next.due {
        lines.append(Piece("\(day.weekdayShort) is past it", .dueLate))
      }
      if !world.workingDays.isWorkingDay(day) {
        let name = world.workingDays.holiday(on: day)?.name ?? day.weekday.name
        lines.append(Piece("That is no working day: \(name)", .warning))
      }
    }
    return lines
  }

  private static func submit(
    _ screen: FormScreen, _ children: [ChildID], _ world: World
  ) -> FormSpec.Submission {
    guard let day = screen.day("day", world) else {
      return .problem(field: "day", "a day is needed")
    }
    let time = screen.form.text("time").trimmed
    let minute = TimeText.minutes(time)
    if !time.isEmpty, minute == nil {
      return .problem(field: "time", "write a time like 11:00 or 2.30pm")
    }
    let place = screen.form.text("place").trimmed
    let appointment = Appointment(day: day, minute: minute, place: place.isEmpty ? nil : place)
    let isReview = screen.form.choice("what") == 1
    let what = isReview ? "Review" : "Visit"
    return .record(
      Recording(
        done: { _, _ in
          "\(what) planned for \(day.weekdayDayMonth)\(appointment.time.map { " at \($0)" } ?? "")."
        },
        change: { register, desk throws(Refusal) in
          var drafts: [Draft] = []
          for child in children {
            drafts +=
              isReview
              ? try register.planReview(appointment, of: child, at: desk)
              : try register.planVisit(appointment, to: child, at: desk)
          }
          return drafts
        }))
  }
}
