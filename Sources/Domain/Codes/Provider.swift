/// Who provides a placement (column PLACE_PROVIDER of an episode).
package struct Provider: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// A parent or other person with parental responsibility (PR0), who goes only with placement P1.
  package var isParents: Bool { rawValue == "PR0" }

  package static let table: CodeTable = [
    "PR0": "parents or other person with parental responsibility",
    "PR1": "own provision",
    "PR2": "another local authority",
    "PR3": "other public provision",
    "PR4": "private provision",
    "PR5": "voluntary or third sector provision",
  ]
}
