import Foundation
import Testing

/// Compares a frame with the one that is kept in a file; RECORD=1 writes it anew.
func expectFrame(
  _ lines: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Frames")
  let file = folder.appendingPathComponent(name + ".txt")
  let text = lines.joined(separator: "\n") + "\n"
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  let differing = zip(
    text.split(separator: "\n", omittingEmptySubsequences: false),
    kept.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated()
    .filter { $0.element.0 != $0.element.1 }
    .map { "line \($0.offset + 1)\n  is   \($0.element.0)\n  was  \($0.element.1)" }
  #expect(
    text == kept, "\(name): \(differing.joined(separator: "\n"))", sourceLocation: sourceLocation)
}
