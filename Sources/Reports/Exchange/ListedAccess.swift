import Domain

/// A look at a case as `trail CHILD --json` prints it between the events, one object a line.
package struct ListedAccess: Encodable, Sendable {
  package let event = "access"
  package let at: Moment
  package let by: String
  package let login: String
  package let child: String
  package let sentence = AccessLine.sentence

  package init(_ line: AccessLine) {
    at = line.at
    by = line.by
    login = line.login
    child = line.child.rawValue
  }
}
