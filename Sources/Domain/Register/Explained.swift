/// An error that a person can read.
///
/// Every error of the program says what went wrong and, where there is one, the way out. The
/// command line prints both; a screen shows the same words in its notice line.
package protocol Explained: Error {
  /// What went wrong: a clause without capital or full stop.
  var message: String { get }
  /// The way out, as a clause without capital or full stop, or nil where there is none.
  var hint: String? { get }
}
