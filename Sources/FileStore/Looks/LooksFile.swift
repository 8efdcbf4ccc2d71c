import CSystem
import Domain
import Envelopes
import Files
import Glibc

/// The list of looks, open for one more; nobody else writes it meanwhile.
struct LooksFile {
  private let folder: DataFolder
  private let file: OpenFile
  private let size: Int
  /// Where the list ends.
  let end: LookPlace

  /// Opens the list, or makes it, and waits a moment for others who write it.
  ///
  /// Never through a link and never waiting for the other end of a pipe: whoever can put one in its
  /// place shall be found out.
  init(_ folder: DataFolder) throws(FileFailure) {
    self.folder = folder
    file = try LooksFile.opened(folder)
    try LooksFile.mustBeOrdinary(file)
    try LooksFile.lock(file)
    let size = try LooksFile.settledSize(of: file, folder)
    self.size = size
    end = try LooksFile.end(of: file, size)
  }

  /// The bytes of the list; none where there is none yet.
  static func bytes(in folder: DataFolder) throws(FileFailure) -> [UInt8] {
    let file: OpenFile
    do throws(FileFailure) {
      file = try OpenFile(folder.access, O_RDONLY | O_NONBLOCK)
    } catch {
      if error.isForAbsence { return [] }
      throw error
    }
    try mustBeOrdinary(file)
    return try file.bytes(file.size(), at: 0)
  }

  /// Appends a line and makes it durable; one that cannot be written whole is cut off again.
  func append(_ line: [UInt8]) throws(FileFailure) {
    do throws(FileFailure) {
      try file.write(line + [UInt8(ascii: "\n")], at: size, doing: LooksFile.doing)
    } catch {
      try file.cut(to: size, doing: LooksFile.doing)
      throw error
    }
    try file.syncData(doing: LooksFile.doing)
  }

  /// Whether the list has this look, as it was when this installation last knew.
  func holds(_ place: LookPlace) -> Bool {
    if place.number == end.number { return place.hash == end.hash }
    guard place.number < end.number, let bytes = try? file.bytes(size, at: 0) else { return false }
    return LooksCheck(bytes, known: place).isAsKnown
  }

  private static let doing = "noting the look"

  private static func opened(_ folder: DataFolder) throws(FileFailure) -> OpenFile {
    let flags = O_RDWR | O_NONBLOCK | O_NOFOLLOW
    do throws(FileFailure) { return try OpenFile(folder.access, flags) } catch {
      guard error.code == ENOENT else { throw error }
    }
    do throws(FileFailure) {
      let made = try OpenFile(making: folder.access, mode: folder.fileMode)
      try Folder.sync(folder.path)
      return made
    } catch {
      guard error.code == EEXIST else { throw error }
      return try OpenFile(folder.access, flags)
    }
  }

  private static func mustBeOrdinary(_ file: OpenFile) throws(FileFailure) {
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw file.failure(notOrdinary, EINVAL)
    }
  }

  private static let notOrdinary = "it is no ordinary file"

  /// What went wrong with the list, in words.
  static func words(for failure: FileFailure) -> String {
    failure.doing == notOrdinary ? notOrdinary : "\(failure.doing) (\(failure.reason))"
  }

  /// How often, a hundredth of a second apart, another writer is waited for.
  private static let patience = 100

  private static func lock(_ file: OpenFile) throws(FileFailure) {
    for _ in 0..<patience {
      switch cs_lock(file.descriptor) {
      case 0: return
      case EAGAIN, EACCES: usleep(10_000)
      case let code: throw file.failure(doing, code)
      }
    }
    throw file.failure("\(doing) while another program does", EAGAIN)
  }

  /// The size of the list after what a writer left unfinished was set aside.
  private static func settledSize(
    of file: OpenFile, _ folder: DataFolder
  ) throws(FileFailure) -> Int {
    let size = try file.size()
    let start = max(0, size - longest)
    let tail = try file.bytes(size - start, at: start)
    guard let last = tail.last, last != UInt8(ascii: "\n") else { return size }
    let begin = (tail.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let rest = Array(tail[begin...])
    try folder.makeInside(folder.broken)
    let name = "look-\(rest.count)-\(size)"
    try WholeFile.replace("\(folder.broken)/\(name)", with: rest, mode: folder.fileMode)
    try file.cut(to: start + begin, doing: doing)
    return start + begin
  }

  /// More than any line: names are short, and a reason is cut.
  private static let longest = 1 << 16

  private static func end(of file: OpenFile, _ size: Int) throws(FileFailure) -> LookPlace {
    guard size > 0 else { return LookPlace() }
    let start = max(0, size - longest)
    let tail = try file.bytes(size - start, at: start).dropLast()
    let begin = tail.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? tail.startIndex
    if let place = LookLine(tail[begin...])?.place { return place }
    return LooksCheck(try file.bytes(size, at: 0), known: nil).end
  }
}
