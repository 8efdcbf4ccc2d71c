import Console
import Domain
import Reports

/// The columns of the tables in which an IRO is chosen for children.
enum CandidateColumns {
  ///
  /// - Parameter present: whether what they hold now for each full-time post gives way first, to what
  ///   they would hold then.
  static func all(yielding present: Bool = false) -> [TableColumn] {
    [
      TableColumn("IRO", width: 14, grows: 1),
      TableColumn("FTE", width: 4, alignment: .right),
      TableColumn("Holds", width: 5, alignment: .right),
      TableColumn("per FTE", width: 7, alignment: .right, priority: present ? 3 : 0),
      TableColumn("Load", width: 5, alignment: .right),
      TableColumn("Guidance", width: 8, priority: 2),
      TableColumn("Siblings", width: present ? 8 : 10, grows: present ? 0 : 3),
    ]
  }

  /// The words of a candidate in these columns.
  static func cells(
    _ one: AllocationCandidate, siblings: String, _ today: Day? = nil
  ) -> [String] {
    let begins = today.map { one.officer.from > $0 } ?? false
    return [
      one.officer.name + (begins ? " from \(one.officer.from.dayMonth)" : ""),
      one.officer.fullTimeEquivalent, "\(one.children)", one.perFullTime(),
      one.load, "\(one.guidance.lowerBound)–\(one.guidance.upperBound)",
      siblings.isEmpty ? "–" : siblings,
    ]
  }
}
