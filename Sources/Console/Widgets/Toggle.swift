/// Something that is so or is not.
package struct Toggle: Hashable, Sendable {
  package var label: String
  package var isOn: Bool

  package init(_ label: String, isOn: Bool = false) {
    self.label = label
    self.isOn = isOn
  }
}
