import Domain
import Files
import Glibc
import Screens

extension Deeds {
  /// Opens the person's editor on a text and gives back what they wrote.
  ///
  /// The text lies for that time in a file that only this person can read.
  func edit(field: String, text: String) -> Message {
    let editor = variable("VISUAL") ?? variable("EDITOR") ?? "nano"
    let folder = variable("XDG_RUNTIME_DIR") ?? variable("TMPDIR") ?? "/tmp"
    let path = folder + "/caseload-\(getpid())-\(field).txt"
    guard (try? WholeFile.replace(path, with: Array(text.utf8), mode: 0o600)) != nil else {
      return .failed(EditorProblem(reason: "no file could be made in \(folder)"))
    }
    defer { _ = unlink(path) }
    guard let status = run("/bin/sh", ["-c", "\(editor) \"$1\"", "sh", path]) else {
      return .failed(EditorProblem(reason: "\(editor) could not be started"))
    }
    guard status == 0, let bytes = try? WholeFile.read(path) else {
      return .failed(EditorProblem(reason: "\(editor) ended with an error; the text is as it was"))
    }
    return .edited(field: field, text: String(decoding: bytes, as: UTF8.self))
  }

  private func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Runs a program to its end on this terminal; returns its status, or nil where it cannot start.
  private func run(_ program: String, _ arguments: [String]) -> Int32? {
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, nil, nil, &words, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status
  }

  /// Stops this process and those started with it, as Ctrl+Z does, until the shell brings them back.
  ///
  /// Where no shell is there that could, the system lets the request pass and the screens go on.
  func stopUntilContinued() {
    let words = "caseload waits here; type fg to come back to it.\n"
    _ = words.withCString { write(STDOUT_FILENO, $0, strlen($0)) }
    kill(0, SIGTSTP)
  }
}

/// Why the editor gave nothing back.
struct EditorProblem: Error, Explained {
  let reason: String

  var message: String { reason }
  var hint: String? { "set $EDITOR to the editor you use" }
}
