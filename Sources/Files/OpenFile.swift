import CSystem
import Glibc

/// A file that is open, closed when nobody holds it any more.
package final class OpenFile {
  package let path: String
  package let descriptor: Int32

  /// Opens a file that must be there.
  package init(_ path: String, _ flags: Int32 = O_RDONLY) throws(FileFailure) {
    self.path = path
    descriptor = try OpenFile.opened(path, flags, mode: 0, .reading)
  }

  /// Makes a file that must not be there, with exactly this mode whatever the umask.
  package init(making path: String, mode: mode_t) throws(FileFailure) {
    self.path = path
    descriptor = try OpenFile.opened(path, O_RDWR | O_CREAT | O_EXCL, mode: mode, .making)
    _ = fchmod(descriptor, mode)
  }

  /// Opens a file for writing, or makes it.
  package static func openOrMake(_ path: String, mode: mode_t) throws(FileFailure) -> OpenFile {
    do throws(FileFailure) {
      return try OpenFile(path, O_RDWR)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    do throws(FileFailure) {
      return try OpenFile(making: path, mode: mode)
    } catch {
      guard error.code == EEXIST else { throw error }
      return try OpenFile(path, O_RDWR)
    }
  }

  private static func opened(
    _ path: String, _ flags: Int32, mode: mode_t, _ deed: FileFailure.Deed
  ) throws(FileFailure) -> Int32 {
    let result = cs_open(path, flags, mode)
    guard result >= 0 else {
      throw FileFailure(deed, doing: "opening \(path)", path: path, code: -result)
    }
    return result
  }

  deinit { _ = close(descriptor) }

  package func failure(
    _ doing: String, _ code: Int32 = errno, _ deed: FileFailure.Deed = .writing
  ) -> FileFailure {
    FileFailure(deed, doing: doing, path: path, code: code)
  }

  /// What the operating system knows of the file.
  package func status() throws(FileFailure) -> stat {
    var result = stat()
    guard fstat(descriptor, &result) == 0 else {
      throw failure("looking at the file", errno, .reading)
    }
    return result
  }

  package func size() throws(FileFailure) -> Int { Int(try status().st_size) }

  /// Reads bytes from this place on; fewer only at the end of the file.
  package func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileFailure)
    -> Int
  {
    var done = 0
    while done < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
        off_t(offset + done))
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("reading \(path)", errno, .reading)
      }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Reads so many bytes from this place on; fewer only at the end of the file.
  package func bytes(_ count: Int, at offset: Int) throws(FileFailure) -> [UInt8] {
    var failed: FileFailure?
    let result = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(FileFailure) {
        filled = try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
      } catch {
        failed = error
      }
    }
    if let failed { throw failed }
    return result
  }

  package func write(_ bytes: [UInt8], at offset: Int, doing: String) throws(FileFailure) {
    let result = bytes.withUnsafeBytes { writeAll($0, at: offset) }
    if result != 0 { throw failure(doing, result) }
  }

  /// Writes all bytes at this place, going on after a short write; 0, or the error.
  private func writeAll(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done,
        off_t(offset + done))
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      if count == 0 { return EIO }
      done += count
    }
    return 0
  }

  /// Makes the content durable. A failure is never to be tried again: the pages that were not
  /// written count as clean from then on, and a second try would succeed without them.
  package func syncData(doing: String) throws(FileFailure) {
    while fdatasync(descriptor) != 0 {
      if errno != EINTR { throw failure(doing) }
    }
  }

  /// Makes content and length durable.
  package func sync(doing: String) throws(FileFailure) {
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw failure(doing) }
    }
  }

  package func cut(to count: Int, doing: String) throws(FileFailure) {
    while ftruncate(descriptor, off_t(count)) != 0 {
      if errno != EINTR { throw failure(doing) }
    }
  }
}
