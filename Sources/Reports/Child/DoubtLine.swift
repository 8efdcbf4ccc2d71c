import Domain

/// One doubt of an import about a child.
package struct DoubtLine: Hashable, Sendable {
  /// Its number among all doubts of the child, settled ones too, from 1: by it a person settles it.
  package let number: Int
  package let doubt: ImportDoubt
  /// Who settled it, on which day and why; nil where it is open.
  package let settled: Settled?

  package struct Settled: Hashable, Sendable {
    package let id: EventID
    package let on: Day
    package let by: String
    package let reason: String?
  }

  package static func all(of state: ChildState, in register: Register) -> [DoubtLine] {
    state.doubts.all.enumerated().map { place, doubt in
      DoubtLine(
        number: place + 1, doubt: doubt,
        settled: state.doubts.settlement(of: doubt).map { settled in
          Settled(
            id: settled.id, on: settled.on, by: register.name(of: settled.by),
            reason: settled.value.reason)
        })
    }
  }

  /// "episodes 12/05/2024, DEC 10/05/2024: it ends before it begins; expected …".
  package var words: String {
    let left = doubt.isLeftOut == true ? "left out, " : ""
    return "\(left)\(doubt.key.place): \(doubt.message); expected \(doubt.expected)"
  }

  /// "settled on 3 Mar 2026 by S. Osei: the order was confirmed"; nil where it is open.
  package var settledWords: String? {
    settled.map { settled in
      "settled on \(settled.on.short) by \(settled.by)"
        + (settled.reason.map { ": \($0.oneLine)" } ?? "")
    }
  }
}

extension ImportDoubt.Key {
  /// Where it stands: "episodes 12/05/2024, LS C2".
  package var place: String {
    let rows = row.map { "\(kind) \($0)" } ?? kind
    let cell = column.map { column in value.map { "\(column) \($0)" } ?? column }
    return [rows, cell].compactMap { $0 }.joined(separator: ", ")
  }
}

extension DoubtLine {
  package static let columns: [Column<DoubtLine>] = [
    Column("number", "No", isNumber: true, room: .init(3)) { .whole($0.number) },
    Column("rule", "Rule", room: .init(18, yields: 1)) { .string($0.doubt.key.rule) },
    .seen("where", "Where", room: .init(26, grows: 1)) { $0.doubt.key.place },
    .unseen("kind") { .string($0.doubt.key.kind) },
    .unseen("row") { .text($0.doubt.key.row) },
    .unseen("column") { .text($0.doubt.key.column) },
    .unseen("value") { .text($0.doubt.key.value) },
    Column("message", "What is odd", room: .init(30, grows: 3)) { .string($0.doubt.message) },
    Column("expected", "Expected", room: .init(20, grows: 1)) { .string($0.doubt.expected) },
    .unseen("leftOut") { .truth($0.doubt.isLeftOut == true) },
    .unseen("settledOn") { .date($0.settled?.on) },
    .unseen("settledBy") { .text($0.settled?.by) },
    .unseen("settledBecause") { .text($0.settled?.reason) },
  ]
}
