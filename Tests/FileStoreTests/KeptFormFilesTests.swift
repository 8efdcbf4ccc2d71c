import Domain
import FileStore
import Glibc
import Storage
import TestSupport
import Testing

@Suite("The files of half-filled forms")
struct KeptFormFilesTests {
  private let folder: StoreFolder

  init() throws {
    folder = try StoreFolder()
    try folder.fill(children: 1)
  }

  private var drafts: String { "\(folder.path)/drafts" }

  @Test(
    "that are none are put with the broken pieces, with a word, and are never written over",
    arguments: ["{\"officer\":", "\u{0}\u{1}\u{2}", "[]", ""])
  func broken(_ text: String) throws {
    StoreFolder.write(Array(text.utf8), to: "\(drafts)/cut.json")
    let store = try folder.open()
    #expect(store.keptForms(of: SmallService.ellery.id).isEmpty)
    #expect(store.notices.map(\.text).contains { $0.contains("broken/draft-cut.json") })
    #expect(StoreFolder.bytes("\(folder.path)/broken/draft-cut.json") == Array(text.utf8))
    #expect(!StoreFolder.isFile("\(drafts)/cut.json"))
  }

  @Test("are each kept among the broken pieces, though they have one name")
  func brokenTwice() throws {
    for text in ["first", "second"] {
      StoreFolder.write(Array(text.utf8), to: "\(drafts)/cut.json")
      _ = try folder.open().keptForms(of: SmallService.ellery.id)
    }
    #expect(StoreFolder.bytes("\(folder.path)/broken/draft-cut.json") == Array("first".utf8))
    #expect(StoreFolder.bytes("\(folder.path)/broken/draft-2-cut.json") == Array("second".utf8))
  }

  @Test("are passed over where a pipe or a folder has the name of one")
  func noFiles() throws {
    #expect(mkfifo("\(drafts)/pipe.json", 0o600) == 0)
    #expect(mkdir("\(drafts)/folder.json", 0o700) == 0)
    let store = try folder.open()
    #expect(store.keptForms(of: SmallService.ellery.id).isEmpty)
    #expect(store.notices.isEmpty)
  }
}
