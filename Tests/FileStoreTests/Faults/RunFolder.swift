import Domain
import FileStore
import Glibc
import Storage
import TestSupport
import Testing

/// The folder of one run: a state folder, and a store where there was one before.
final class RunFolder {
  private let temporary: TemporaryFolder
  var path: String { temporary.path }

  init(_ left: LeftStore? = nil) throws {
    temporary = try TemporaryFolder()
    _ = mkdir("\(path)/state", 0o700)
    for (file, bytes) in left?.files ?? [] { RunFolder.put(bytes, "\(path)/\(file)") }
  }

  /// Writes a file and makes the folders above it.
  static func put(_ bytes: [UInt8], _ path: String) {
    var end = path.startIndex
    while let slash = path[end...].dropFirst().firstIndex(of: "/") {
      _ = mkdir(String(path[..<slash]), 0o700)
      end = slash
    }
    StoreFolder.write(bytes, to: path)
  }

  /// Every file below a folder, by its path from there on.
  static func files(in folder: String, _ inside: String = "") -> [(String, [UInt8])] {
    TemporaryFolder.names(in: folder).flatMap { name in
      StoreFolder.isFile("\(folder)/\(name)")
        ? [("\(inside)\(name)", StoreFolder.bytes("\(folder)/\(name)"))]
        : files(in: "\(folder)/\(name)", "\(inside)\(name)/")
    }
  }
}

/// A store as a program left it that did not come to its end.
struct LeftStore {
  let files: [(String, [UInt8])]
  let acknowledged: [String]

  /// The store of a first day, with so many bytes of one more entry, or a batch without its end.
  init(cutting count: Int = 0, endingInBatch: Bool = false) throws {
    let folder = try RunFolder()
    var run = RecordingRun(folder.path)
    run.firstDay()
    acknowledged = run.acknowledged.map(\.text)
    let path = RecordingRun.store(in: folder.path)
    let journal = "\(path)/journal.jsonl"
    let before = StoreFolder.bytes(journal)
    do {
      var session = try Session(
        try FileStore.open(at: path, installation: Installation(writer: "tests")))
      _ = try session.recordBatch(
        { (_, _) throws(Refusal) in [SmallService.child("C7")] }, name: "half a return",
        at: SmallService.desk(minute: 60))
    }
    let whole = StoreFolder.bytes(journal)
    let lines = whole[before.count...].split(separator: 0x0A)
    try #require(lines.count == 3)
    let rest = endingInBatch ? lines[2].startIndex + 30 : before.count + count
    StoreFolder.write(Array(whole[..<rest]), to: journal)
    files = RunFolder.files(in: folder.path)
  }
}
