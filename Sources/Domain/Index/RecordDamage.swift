/// A child's record that could not be read.
package struct RecordDamage: Error, Hashable, Explained {
  package let child: ChildID
  package let detail: String

  package init(child: ChildID, detail: String) {
    self.child = child
    self.detail = detail
  }

  package var message: String { "the record of \(child) cannot be read: \(detail)" }
  package var hint: String? { "delete the folders snapshot and cache; both are made anew" }
}
