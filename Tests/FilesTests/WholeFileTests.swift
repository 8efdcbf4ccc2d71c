import Files
import Glibc
import TestSupport
import Testing

@Suite("A whole file")
struct WholeFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test("takes the place of another whole, with its mode, and leaves nothing aside")
  func replacing() throws {
    let path = "\(folder.path)/one"
    try WholeFile.replace(path, with: Array("long ago".utf8), mode: 0o600)
    try WholeFile.replace(path, with: Array("now".utf8), mode: 0o640)
    #expect(try WholeFile.read(path) == Array("now".utf8))
    #expect(mode(path) == 0o640)
    #expect(try Folder.names(in: folder.path) == ["one"])
  }

  @Test("that somebody named is written into, so that its mode and its links stay")
  func writing() throws {
    let path = "\(folder.path)/report"
    try WholeFile.write("a longer text".utf8, to: path)
    #expect(mode(path) == 0o600)
    #expect(chmod(path, 0o644) == 0)
    #expect(symlink(path, "\(folder.path)/link") == 0)
    try WholeFile.write("short".utf8, to: "\(folder.path)/link")
    #expect(try WholeFile.read(path) == Array("short".utf8))
    #expect(mode(path) == 0o644)
  }

  @Test("says in words why it cannot be read, made or written")
  func failures() throws {
    let absent = "\(folder.path)/absent"
    let unread = #expect(throws: FileFailure.self) { try WholeFile.read(absent) }
    #expect(unread?.message == "\(absent) cannot be read: there is no such file or folder")
    let folderItself = #expect(throws: FileFailure.self) {
      try WholeFile.write([], to: folder.path)
    }
    #expect(folderItself?.message == "\(folder.path) cannot be made: it is a folder")
    let full = #expect(throws: FileFailure.self) {
      try WholeFile.write("lost".utf8, to: "/dev/full")
    }
    #expect(full?.message == "/dev/full could not be written: the disk is full")
  }

  @Test("is refused where it gives more than is taken, as a device does without end")
  func tooMuch() throws {
    let path = "\(folder.path)/ten"
    try WholeFile.write("0123456789".utf8, to: path)
    #expect(try WholeFile.read(path, atMost: 10).count == 10)
    let more = #expect(throws: FileFailure.self) { try WholeFile.read(path, atMost: 9) }
    #expect(more?.code == EFBIG)
    let endless = #expect(throws: FileFailure.self) { try WholeFile.read("/dev/zero") }
    #expect(endless?.message == "/dev/zero cannot be read: it holds more than 128 megabytes")
    #expect(endless?.hint == "check that it is the right file")
  }

  @Test("may be a pipe that stands where a folder could")
  func pipe() async throws {
    let path = "\(folder.path)/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let writing = Task.detached {
      let descriptor = open(path, O_WRONLY)
      defer { close(descriptor) }
      return WholeFile.append(Array("CHILD\n".utf8), to: descriptor)
    }
    #expect(throws: FileFailure.self) { try WholeFile.readAll(in: path, ending: [".csv"]) }
    let files = try WholeFile.readAll(in: path, ending: [".csv"], mayBePipe: true)
    #expect(files.map(\.name) == ["pipe"])
    #expect(files.map(\.bytes) == [Array("CHILD\n".utf8)])
    #expect(await writing.value == 0)
  }

  @Test("is one of a folder's, by its ending whatever the case, and folders are none")
  func all() throws {
    for name in ["b.csv", "a.CSV", "c.txt"] {
      try WholeFile.write(name.utf8, to: "\(folder.path)/\(name)")
    }
    try Folder.make("\(folder.path)/d.csv")
    let files = try WholeFile.readAll(in: folder.path, ending: [".csv"])
    #expect(files.map(\.name) == ["a.CSV", "b.csv"])
    #expect(files.map(\.bytes) == [Array("a.CSV".utf8), Array("b.csv".utf8)])
  }

  @Test(
    "is named and not read where only its name is asked for, and alone where the path is a file")
  func named() throws {
    for name in ["b.csv", "a.XLSX", "c.doc"] {
      try WholeFile.write(name.utf8, to: "\(folder.path)/\(name)")
    }
    let files = try WholeFile.readAll(in: folder.path, ending: [".csv"], naming: [".xlsx"])
    #expect(files.map(\.name) == ["a.XLSX", "b.csv"])
    #expect(files.map(\.bytes) == [[], Array("b.csv".utf8)])
    let one = try WholeFile.readAll(in: "\(folder.path)/c.doc", ending: [".csv"])
    #expect(one.map(\.name) == ["c.doc"])
    #expect(one.map(\.bytes) == [Array("c.doc".utf8)])
  }
}
