import Console
import Domain
import Reports

/// What it means that cases pass on a day to come, as the forms say it before they do.
enum AllocationComing {
  static func pieces(of children: [ChildID], from day: DayText, _ world: World) -> [Piece] {
    guard let day = day.day, day > world.today else { return [] }
    let until = Piece(
      "Until \(day.weekdayShort) the cases stay where they are; they are read from that day.",
      .muted)
    let gaps = AllocationGap.all(before: day, of: children, in: world.register, today: world.today)
    return [until] + gaps.map { Piece($0.words, .warning) } + [Piece("")]
  }
}
