/// What somebody wants recorded, decided on the register as it is when it is recorded.
///
/// It is run again when others recorded something in between, so it holds no answer of its own.
package typealias Change = (Register, Desk) throws(Refusal) -> [Draft]

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
