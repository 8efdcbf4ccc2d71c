/// A bank holiday of England and Wales: a day on which no working day is counted.
package struct BankHoliday: Hashable, Codable, Sendable {
  package let day: Day
  /// Its name as the government publishes it: "Boxing Day".
  package let name: String
  /// What is particular about it, "Substitute day" or "Extra bank holiday"; mostly empty.
  package let note: String

  package init(day: Day, name: String, note: String = "") {
    self.day = day
    self.name = name
    self.note = note
  }
}
