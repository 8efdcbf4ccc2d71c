import Domain

/// A look at a case as `trail CHILD --json` prints it between the events, one object a line.
package struct ListedAccess: Encodable, Sendable {
  package let event = "access"
  package let at: Moment
  package let by: String
  package let login: String
  package let child: OrNull<String>
  package let what: OrNull<String>
  package let because: OrNull<String>
  package let sentence: String

  package init(_ line: AccessLine) {
    at = line.at
    by = line.by
    login = line.login
    child = OrNull(line.child?.rawValue)
    what = OrNull(line.what)
    because = OrNull(line.because)
    sentence = line.sentence
  }
}
