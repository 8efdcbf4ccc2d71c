import Domain
import Files
import Glibc
import JSON
import Storage

/// The file of the children's full records, one JSON line each, and what else a snapshot keeps.
///
/// A later snapshot appends the lines of the children that changed; their earlier lines stay and
/// mean nothing any more. Where more than half means nothing, the next snapshot begins a new file.
/// Which lines count, the cache says.
final class ChildrenFile: @unchecked Sendable {
  let file: OpenFile
  let generation: Int
  /// A random mark in the first line, which the cache repeats: the two belong together.
  let mark: UInt64

  private struct FirstLine: Codable {
    var generation: Int
    var mark: String
  }

  /// Opens the file of a generation.
  init?(_ generation: Int, of folder: DataFolder) {
    let path = ChildrenFile.path(generation, of: folder)
    guard let file = (try? OpenFile(path, O_RDWR)) ?? (try? OpenFile(path)),
      let start = try? file.bytes(ChildrenFile.firstLineRoom, at: 0),
      let end = start.firstIndex(of: 0x0A),
      let line = start[..<end].withUnsafeBufferPointer({
        try? JSONText.read(FirstLine.self, from: $0)
      }),
      line.generation == generation, let mark = UInt64(line.mark, radix: 16)
    else { return nil }
    self.file = file
    self.generation = generation
    self.mark = mark
  }

  /// Begins the file of a new generation.
  init(beginning generation: Int, of folder: DataFolder) throws(FileFailure) {
    self.generation = generation
    mark = UInt64.random(in: 1 ... .max)
    file = try OpenFile(
      making: ChildrenFile.path(generation, of: folder), mode: folder.fileMode)
    let line = "{\"generation\":\(generation),\"mark\":\"\(String(mark, radix: 16))\"}\n"
    try file.write(Array(line.utf8), at: 0, doing: "beginning a snapshot")
  }

  /// Begins a file that has no name and ends with this process.
  init(unnamedIn folder: DataFolder) throws(FileFailure) {
    generation = 0
    mark = 0
    file = try OpenFile(unnamedIn: folder)
  }

  /// True where no snapshot on the disk can speak of the file.
  var isUnnamed: Bool { generation == 0 }

  private static let firstLineRoom = 96

  static func path(_ generation: Int, of folder: DataFolder) -> String {
    "\(folder.snapshot)/children-\(generation).jsonl"
  }

  /// The generations that lie in a folder.
  static func generations(in folder: DataFolder) -> [Int] {
    ((try? Folder.names(in: folder.snapshot)) ?? []).compactMap { name in
      guard name.hasPrefix("children-"), name.hasSuffix(".jsonl") else { return nil }
      return Int(name.dropFirst(9).dropLast(6))
    }
  }

  func line(_ place: LinePlace) throws(FileFailure) -> [UInt8] {
    try file.bytes(place.count, at: place.offset)
  }

  /// Reads the value of a line.
  func value<Value: Decodable>(_ type: Value.Type, at place: LinePlace) throws -> Value {
    try line(place).withUnsafeBufferPointer { try JSONText.read(type, from: $0) }
  }
}
