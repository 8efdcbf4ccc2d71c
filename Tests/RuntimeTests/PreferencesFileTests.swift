import Foundation
import Screens
import Testing

@testable import Runtime

@Suite("Preferences")
struct PreferencesFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("caseload-\(UUID().uuidString)").path

  @Test("are the usual ones where none were kept")
  func none() {
    #expect(PreferencesFile(folder: folder).read() == Preferences())
  }

  @Test("come back as they were kept, in a file that only their owner can read")
  func roundTrip() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var preferences = Preferences()
    preferences.theme = "dark"
    preferences.views = [NamedFilter(name: "Worries", filter: "priority:high")]
    let file = PreferencesFile(folder: folder)
    try file.keep(preferences)
    #expect(file.read() == preferences)
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/preferences.json")[
      .posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test("are the usual ones where the file is broken")
  func broken() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("{".utf8).write(to: URL(fileURLWithPath: folder + "/preferences.json"))
    #expect(PreferencesFile(folder: folder).read() == Preferences())
  }
}
