/// The names of the months, by number from 1.
package enum MonthNames {
  /// The whole names in order, January first.
  package static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let shorts = all.map { String($0.prefix(3)) }

  /// Returns the whole name of a month, 1 to 12.
  package static func name(_ month: Int) -> String { all[month - 1] }

  /// Returns the first three letters of the name of a month, 1 to 12.
  package static func short(_ month: Int) -> String { shorts[month - 1] }
}
