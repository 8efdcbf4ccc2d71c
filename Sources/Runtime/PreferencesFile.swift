import CSystem
import Domain
import FoundationEssentials
import Glibc
import Screens

/// Where a person's preferences are kept: a small file of their own, beside no store.
package struct PreferencesFile {
  private let folder: String
  private var path: String { folder + "/preferences.json" }

  /// - Parameter folder: the folder of the program's settings, made when first needed.
  package init(folder: String) { self.folder = folder }

  /// The preferences, or the usual ones where there are none that can be read.
  package func read() -> Preferences {
    guard let data = FileManager.default.contents(atPath: path) else { return Preferences() }
    return (try? JSONDecoder().decode(Preferences.self, from: data)) ?? Preferences()
  }

  /// Keeps the preferences: written aside and renamed, so that a crash leaves the old or the new.
  func keep(_ preferences: Preferences) throws(PreferencesProblem) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let aside = path + ".new"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let data = try encoder.encode(preferences)
      guard
        FileManager.default.createFile(
          atPath: aside, contents: data, attributes: [.posixPermissions: 0o600]),
        rename(aside, path) == 0
      else { throw PreferencesProblem(path: path) }
    } catch {
      throw PreferencesProblem(path: path)
    }
  }
}

/// Preferences that could not be kept.
struct PreferencesProblem: Error, Explained {
  let path: String

  var message: String { "your preferences could not be kept in \(path)" }
  var hint: String? { "check the permissions of that folder" }
}
