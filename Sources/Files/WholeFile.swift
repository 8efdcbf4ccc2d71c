import CSystem
import Glibc

/// Reads and writes files whole.
package enum WholeFile {
  /// How many bytes of a file are read at most; one that gives more, as a device may without end, is
  /// refused.
  package static let most = 128 << 20

  /// Returns the bytes of a file, which may be a pipe.
  package static func read(
    _ path: String, atMost most: Int = most
  ) throws(FileFailure) -> [UInt8] {
    let file = try OpenFile(path)
    // The file must outlive the reading: it is closed when nobody holds it any more.
    defer { withExtendedLifetime(file) {} }
    return try read(descriptor: file.descriptor, name: path, atMost: most)
  }

  /// Returns the files of a folder whose names end so, whatever the case, in the order of their
  /// names; folders within it are not looked into. Of files with the other endings only the names
  /// are returned. A path that is a file is that file alone, and so is
  /// a pipe where one may stand there: reading one waits for whoever writes into it.
  package static func readAll(
    in path: String, ending endings: [String], naming others: [String] = [],
    mayBePipe: Bool = false
  ) throws(FileFailure) -> [(name: String, bytes: [UInt8])] {
    if Folder.isFile(path) || mayBePipe && Folder.isThere(path) && !Folder.isFolder(path) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return [(name, ends(name, others) ? [] : try read(path))]
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in try Folder.files(in: path) {
      if ends(name, endings) {
        files.append((name, try read("\(path)/\(name)")))
      } else if ends(name, others) {
        files.append((name, []))
      }
    }
    return files
  }

  private static func ends(_ name: String, _ endings: [String]) -> Bool {
    endings.contains { name.lowercased().hasSuffix($0) }
  }

  /// Returns everything that an open descriptor gives, unless it is more than that.
  package static func read(
    descriptor: Int32, name: String, atMost most: Int = most
  ) throws(FileFailure) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return result }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(.reading, doing: "reading \(name)", path: name, code: errno)
      }
      guard result.count + count <= most else {
        throw FileFailure(.reading, doing: "reading \(name)", path: name, code: EFBIG)
      }
      result += buffer[..<count]
    }
  }

  /// Puts a whole file in the place of another, so that a reader sees the old or the new one, and
  /// so does who comes after a crash.
  package static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t
  ) throws(FileFailure) {
    let aside = "\(path).\(getpid()).new"
    _ = unlink(aside)
    do throws(FileFailure) {
      let file = try OpenFile(making: aside, mode: mode)
      try file.write(bytes, at: 0, doing: "writing \(path)")
      try file.sync(doing: "making \(path) durable")
      try Folder.rename(aside, to: path)
    } catch {
      _ = unlink(aside)
      throw error
    }
  }

  /// Writes into the file that somebody named for a result, or makes it for its owner alone. A
  /// file that is there is written into, not replaced: it may be a pipe, a device or a link, and
  /// its mode is its owner's choice.
  package static func write(
    _ bytes: some Collection<UInt8>, to path: String
  ) throws(FileFailure) {
    let descriptor = cs_open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else {
      throw FileFailure(.making, doing: "making \(path)", path: path, code: -descriptor)
    }
    defer { close(descriptor) }
    let code = append(Array(bytes), to: descriptor)
    if code != 0 {
      throw FileFailure(.writing, doing: "writing \(path)", path: path, code: code)
    }
  }

  /// Hands all of the bytes to an open descriptor, going on after a short write; 0, or the error.
  package static func append(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = buffer.baseAddress.map { $0 + written }
        let count = Glibc.write(descriptor, rest, buffer.count - written)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        written += count
      }
      return 0
    }
  }
}
