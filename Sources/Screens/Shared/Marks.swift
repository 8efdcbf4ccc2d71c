import Domain

extension Set<ChildID> {
  /// Drops marks of children who are not in these rows: nothing is done to whom nobody sees.
  mutating func keep(rows: some Sequence<Int>, _ register: Register) {
    guard !isEmpty else { return }
    let own = Dictionary(
      compactMap { id in register.row(of: id).map { ($0, id) } },
      uniquingKeysWith: { first, _ in first })
    self = Set(rows.compactMap { own[$0] })
  }
}
