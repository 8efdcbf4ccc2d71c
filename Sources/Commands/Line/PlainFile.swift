import Domain
import Glibc

/// Reads and writes whole files that are not part of a store: extracts, policies, scripts.
enum PlainFile {
  /// Returns the bytes of a file.
  static func read(_ path: String) throws(PlainFileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, Failure.reason(errno)) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, name: path)
  }

  /// Returns everything that an open descriptor gives.
  static func read(descriptor: Int32, name: String) throws(PlainFileFailure) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return result }
      if count < 0 {
        if errno == EINTR { continue }
        throw .unreadable(name, Failure.reason(errno))
      }
      result += buffer[..<count]
    }
  }

  /// Makes a new file, or puts new bytes in an old one's place.
  static func write(_ bytes: some Collection<UInt8>, to path: String) throws(PlainFileFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .notMade(path, Failure.reason(errno)) }
    defer { close(descriptor) }
    guard Descriptor(descriptor).write(Array(bytes)) else {
      throw .notWritten(path, Failure.reason(errno))
    }
  }

  /// Makes a folder where there is none.
  static func makeFolder(_ path: String) throws(PlainFileFailure) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .notMade(path, Failure.reason(errno))
    }
  }

  /// Returns the names of the files of a folder, sorted, those of folders within it left out.
  static func names(in folder: String) throws(PlainFileFailure) -> [String] {
    guard let stream = opendir(folder) else { throw .unreadable(folder, Failure.reason(errno)) }
    defer { closedir(stream) }
    var result: [String] = []
    while let entry = Glibc.readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      if stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        result.append(name)
      }
    }
    return result.sorted()
  }
}

/// A file that could not be read or made.
enum PlainFileFailure: Error, Hashable, Explained {
  case unreadable(String, String)
  case notMade(String, String)
  case notWritten(String, String)

  var message: String {
    switch self {
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
    case .notMade(let path, let reason): "\(path) cannot be made: \(reason)"
    case .notWritten(let path, let reason): "\(path) could not be written: \(reason)"
    }
  }

  var hint: String? {
    switch self {
    case .unreadable, .notMade: "check the path and its permissions"
    case .notWritten: "free some space or mend the disk, then try again"
    }
  }
}
