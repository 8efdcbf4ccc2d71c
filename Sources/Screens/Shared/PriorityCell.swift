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

  /// - Parameter short: a letter in place of the word, where room is short.
  static func cell(_ priority: Priority?, short: Bool = false) -> TableCell {
    let letter = priority.map { String($0.title.prefix(1)) } ?? "–"
    guard !short else { return TableCell(glyph(priority), letter) }
    var cell = TableCell(glyph(priority), priority?.title ?? "not set")
    cell.shorter = [letter]
    return cell
  }

  /// A column of letters, in which the words stand once there is room for them.
  static func column(_ title: String) -> TableColumn {
    TableColumn(title, width: 3, priority: 1, grows: 1, most: 9)
  }
}

extension Priority {
  /// The colour of the level.
  var paint: Paint {
    switch self {
    case .high: .priorityHigh
    case .medium: .priorityMedium
    case .low: .priorityLow
    }
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
