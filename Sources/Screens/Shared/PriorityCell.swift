import Console
import Domain

/// A tracking priority as lists show it: glyph and word.
enum PriorityCell {
  static func glyph(_ priority: Priority?) -> Glyph {
    switch priority {
    case .high: .high
    case .medium: .medium
    case .low: .low
    case nil: .unset
    }
  }

  static func cell(_ priority: Priority?) -> TableCell {
    TableCell(glyph(priority), priority?.title ?? "not set")
  }
}

/// The warning past the last day for which bank holidays are known.
enum CalendarWarning {
  static func words(_ world: World) -> String? {
    let last = world.workingDays.day(20, after: world.today)
    guard !world.workingDays.knows(last) else { return nil }
    return "bank holidays are known only until \(world.workingDays.knownUntil.short)"
  }
}
