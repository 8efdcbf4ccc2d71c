import Domain
import Files
import JSON
import Screens

/// Where a person's preferences are kept: a small file of their own, beside no store.
package struct PreferencesFile {
  private let folder: String
  private var path: String { folder + "/preferences.json" }

  /// - Parameter folder: the folder of the program's settings, made when first needed.
  package init(folder: String) { self.folder = folder }

  /// The preferences, or the usual ones where there are none that can be read.
  package func read() -> Preferences {
    guard let bytes = try? WholeFile.read(path) else { return Preferences() }
    return bytes.withUnsafeBufferPointer { try? JSONText.read(Preferences.self, from: $0) }
      ?? Preferences()
  }

  /// Keeps the preferences; a crash leaves the old or the new.
  func keep(_ preferences: Preferences) throws(PreferencesProblem) {
    do {
      var bytes: [UInt8] = []
      try JSONText.append(preferences, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
      try Folder.make(folder)
      try WholeFile.replace(path, with: bytes, mode: 0o600)
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
