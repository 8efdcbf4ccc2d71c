import Domain

/// Rows put in the order of surnames, as a list on paper stands.
enum SurnameOrder {
  /// Returns the rows by surname; children of one surname keep the order they come in.
  ///
  /// It reads the names of the rows alone, and only where somebody asks for this order.
  static func sorted(_ rows: [UInt32], in register: Register) -> [UInt32] {
    let surnames = rows.map { SurnameOrder.surname(in: register.texts(at: Int($0)).shownName) }
    let keys = surnames.map(SurnameOrder.key)
    var order = rows.indices.map { UInt32($0) }
    RadixSort.sort(&order) { keys[Int($0)] }
    RowRuns.forEach(in: order.count, areEqual: { keys[Int(order[$0])] == keys[Int(order[$1])] }) {
      run in
      order[run].sort { (surnames[Int($0)], $0) < (surnames[Int($1)], $1) }
    }
    return order.map { rows[Int($0)] }
  }

  /// The surname, folded for comparing: what stands before a comma, else the last word.
  static func surname(in name: String) -> String {
    let folded = SearchText.fold(name)
    if let comma = folded.firstIndex(of: ",") { return String(folded[..<comma]) }
    return folded.split(separator: " ").last.map(String.init) ?? folded
  }

  /// The first eight bytes of a surname as a number that sorts alike.
  private static func key(_ surname: String) -> UInt64 {
    var key: UInt64 = 0
    var places = 8
    for byte in surname.utf8.prefix(8) {
      key = key << 8 | UInt64(byte)
      places -= 1
    }
    return places == 8 ? 0 : key << UInt64(8 * places)
  }
}
