import Files
import TestSupport
import Testing

@Suite("A folder")
struct FolderTests {
  @Test("is made with those above it, and says whether it is new")
  func making() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/one/two"
    #expect(try Folder.make(path))
    #expect(try !Folder.make(path))
    #expect(try Folder.names(in: place.path) == ["one"])
    #expect(try Folder.names(in: path) == [])
  }

  @Test(
    "lies in the one above it",
    arguments: [("/a/b", "/a"), ("/a", "/"), ("a", "."), ("a/b/c", "a/b")])
  func above(path: String, expected: String) {
    #expect(Folder.above(path) == expected)
  }
}
