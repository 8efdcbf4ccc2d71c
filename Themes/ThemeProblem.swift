/// What is wrong with the file of a theme.
package struct ThemeProblem: Error, Hashable, Sendable {
  /// The line it stands on, counted from 1, where it is known.
  package var line: Int?
  /// The role it concerns.
  package var role: String?
  /// What the file holds that cannot be read, and what was expected instead.
  package var expected: String

  /// What went wrong: a clause without capital or full stop.
  package var message: String {
    let place = [line.map { "line \($0)" }, role.map { "\"\($0)\"" }].compactMap(\.self)
    return place.isEmpty ? expected : "\(place.joined(separator: ", ")): \(expected)"
  }

  /// The way out.
  package var hint: String? { "the theme \"terminal\" is used until the file is put right" }
}
