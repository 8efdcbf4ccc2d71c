/// What the returns left doubtful about a child: each doubt stays until a person settles it or a
/// later return no longer shows it.
package struct DoubtHistory: Sendable {
  /// What the last return that looked at each kind of row found, settled or not.
  package private(set) var all: [ImportDoubt] = []
  private(set) var settlements: [Recorded<DoubtSettlement>] = []

  init() {}

  /// The doubts that nobody has settled.
  package var open: [ImportDoubt] { all.filter { settlement(of: $0) == nil } }

  /// Who settled a doubt last, when and why; nil where it is open.
  package func settlement(of doubt: ImportDoubt) -> Recorded<DoubtSettlement>? {
    settlements.last { $0.value.doubt == doubt.key }
  }

  mutating func take(_ extract: Extract) { all = extract.doubts ?? all }

  mutating func take(_ settled: Recorded<DoubtSettlement>) { settlements.append(settled) }
}
