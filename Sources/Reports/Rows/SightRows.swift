import Domain

extension Sight {
  /// The rows that may be read by name: made once for a list, then asked row by row.
  package func rows(in register: Register) -> RowSet {
    switch reach {
    case .everyone: return RowSet(capacity: register.childCount, all: true)
    case .nobody: return RowSet(capacity: register.childCount)
    case .officers(let ids):
      guard !ids.isEmpty, let scope else { return RowSet(capacity: register.childCount) }
      return scope.rows(in: register, on: day)
    }
  }

  /// The widest list that may be read by name.
  package var scope: Scope? {
    switch reach {
    case .everyone: .everyone
    case .nobody: nil
    case .officers(let ids):
      ids.first.map { .officer($0, covering: Array(ids.dropFirst()), lost: lost) }
    }
  }
}

extension Scope {
  /// The children of nobody: an empty list.
  package static let nobody = Scope.officer(OfficerID(""))
}

/// How many children nobody holds: what everybody may know of them.
package struct UnallocatedCount: Hashable, Sendable {
  package let children: Int
  /// How many for whom the time to appoint an IRO has passed.
  package let late: Int

  package init(in register: Register, today: Day) {
    let all = UnallocatedChild.all(in: register, today: today)
    children = all.count
    late = all.count { $0.state == .late }
  }

  /// "3 children have no IRO, 1 of them past the time to appoint one; …".
  package var words: String {
    guard children > 0 else { return "Every child who is looked after has an IRO." }
    let none = "\(children.counted("child has", "children have")) no IRO"
    let late = self.late == 0 ? "" : ", \(self.late.grouped) of them past the time to appoint one"
    return "\(none)\(late). A service manager sees who, and allocates."
  }
}
