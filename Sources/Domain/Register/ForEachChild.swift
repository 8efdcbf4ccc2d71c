extension Register {
  /// The same change for each of several children, as one: where one is refused, none is made.
  package func change(
    forEach children: [ChildID], _ change: (ChildID) throws(Refusal) -> [Draft]
  ) throws(Refusal) -> [Draft] {
    var drafts: [Draft] = []
    for child in children { drafts += try change(child) }
    return drafts
  }
}
