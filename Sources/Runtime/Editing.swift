import Domain
import Foundation
import Screens

extension Outside {
  /// Opens the person's editor on a text and gives back what they wrote.
  ///
  /// The text lies for that time in a file that only this person can read.
  func edit(field: String, text: String) -> Message {
    let environment = ProcessInfo.processInfo.environment
    let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? "nano"
    let folder = environment["XDG_RUNTIME_DIR"] ?? NSTemporaryDirectory()
    let path = folder + "/caseload-\(ProcessInfo.processInfo.processIdentifier)-\(field).txt"
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { return .failed(EditorProblem(reason: "no file could be made in \(folder)")) }
    defer { try? FileManager.default.removeItem(atPath: path) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "\(editor) \"$1\"", "sh", path]
    do {
      try process.run()
    } catch {
      return .failed(EditorProblem(reason: "\(editor) could not be started"))
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0, let data = FileManager.default.contents(atPath: path)
    else {
      return .failed(EditorProblem(reason: "\(editor) ended with an error; the text is as it was"))
    }
    return .edited(field: field, text: String(decoding: data, as: UTF8.self))
  }

  /// Stops this process as Ctrl+Z would, until the shell brings it back.
  func stopUntilContinued() {
    raise(SIGSTOP)
  }
}

/// Why the editor gave nothing back.
struct EditorProblem: Error, Explained {
  let reason: String

  var message: String { reason }
  var hint: String? { "set $EDITOR to the editor you use" }
}
