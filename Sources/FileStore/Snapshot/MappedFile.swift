import Files
import Glibc

/// A file mapped into memory, for reading; gone when nobody holds it any more.
///
/// The file is only ever replaced under its name, never changed, so the bytes stay what they are.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init(_ file: OpenFile) throws(FileFailure) {
    let count = try file.size()
    guard count > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file.descriptor, 0),
      start != MAP_FAILED
    else { throw file.failure("mapping the cache") }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
  }

  deinit {
    if let start = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
  }
}
