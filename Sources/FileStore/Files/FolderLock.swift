import CSystem
import Files
import Glibc
import Storage

/// The lock that lets one process at a time write.
///
/// It lies on an empty file of its own, which is made once and never replaced: a lock on the
/// journal itself would keep its readers out on some network shares. It belongs to this open file
/// alone and goes with it, however the process ends.
final class FolderLock {
  private let file: OpenFile
  private let holder: OpenFile?
  private(set) var isHeld = false

  init(_ folder: DataFolder) throws(FileFailure) {
    file = try OpenFile.openOrMake(folder.lock, mode: folder.fileMode)
    holder = try? OpenFile.openOrMake(folder.holder, mode: folder.fileMode)
  }

  /// How long to wait for another process, in seconds.
  private static let patience = 5.0

  /// Takes the lock, waiting some seconds for others.
  func take() throws(StoreError) {
    guard !isHeld else { throw .busy(holder: "this process") }
    let start = FolderLock.clock()
    while true {
      switch cs_lock(file.descriptor) {
      case 0:
        isHeld = true
        noteHolder()
        return
      case EAGAIN, EACCES:
        guard FolderLock.clock() - start < FolderLock.patience else {
          throw .busy(holder: holderWords())
        }
        usleep(UInt32.random(in: 500...8_000))
      case let code:
        throw .readOnly(reason: "it cannot be locked (\(file.failure("locking", code).reason))")
      }
    }
  }

  /// Takes the lock where nobody holds it; returns whether it did.
  func takeAtOnce() -> Bool {
    guard !isHeld, cs_lock(file.descriptor) == 0 else { return false }
    isHeld = true
    return true
  }

  func giveBack() {
    guard isHeld else { return }
    isHeld = false
    _ = cs_unlock(file.descriptor)
  }

  private static func clock() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// Bytes of the hint, always the same number so that one write replaces it whole.
  private static let hintCount = 160

  /// Leaves a hint of who holds the lock, for whoever waits; its loss does no harm.
  private func noteHolder() {
    guard let holder else { return }
    var words = "process \(getpid()) of \(FolderLock.user) on \(FolderLock.host)"
    words += ", since \(FolderLock.timeOfDay())"
    var bytes = Array(words.utf8.prefix(FolderLock.hintCount - 1))
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: FolderLock.hintCount - 1 - bytes.count)
    try? holder.write(bytes + [UInt8(ascii: "\n")], at: 0, doing: "noting who holds the lock")
  }

  private static let user = getenv("LOGNAME").map { String(cString: $0) } ?? "user \(getuid())"

  private static let host: String = {
    var name = [CChar](repeating: 0, count: 65)
    guard gethostname(&name, 64) == 0 else { return "?" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()

  private static func timeOfDay() -> String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
  }

  private func holderWords() -> String {
    let unknown = "another process holds it"
    guard let holder, let bytes = try? holder.bytes(FolderLock.hintCount, at: 0) else {
      return unknown
    }
    let words = bytes.prefix { $0 >= 0x20 }
    let end = words.lastIndex { $0 != UInt8(ascii: " ") }
    guard let end else { return unknown }
    return String(decoding: words[...end], as: UTF8.self)
  }
}
