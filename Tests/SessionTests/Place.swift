import Foundation

/// A home of its own for one test: its store, its settings, its files.
final class Place: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "caseload-session-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The day on which every session takes place: a Friday.
  static let today = "2026-11-20"

  var environment: [String: String] {
    [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb",
      "CASELOAD_STORE": store,
    ]
  }

  var store: String { path("store") }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func write(_ name: String, _ text: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Makes a store of one IRO with Ava, born in 2015 and looked after since October.
  func makeStore() throws {
    try Program.say("init", "--practice", "--solo", "P. Ellery", "--today", "2026-10-05", in: self)
    try Program.say(
      "child", "add", "204417", "--name", "Ava Brennan", "--born", "2015-03-02",
      "--looked-after-from", "2026-10-26", "--status", "C2", "--placement", "U4",
      "--today", "2026-10-27", in: self)
  }

  /// What the program tells of a child, as JSON.
  func child(_ id: String) throws -> [String: Any] {
    let text = try Program.say("show", id, "--json", "--today", Self.today, in: self)
    return try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// One list of a child, such as the visits.
  func list(_ name: String, of id: String) throws -> [[String: Any]] {
    try child(id)[name] as? [[String: Any]] ?? []
  }
}
