import Testing

@testable import FileStore

@Suite("In a user namespace")
struct UserNamespaceTests {
  /// The map of a process in no namespace but the machine's, as Linux prints it.
  private let whole = "         0          0 4294967295\n"

  @Test("of the machine a store is written whoever made it")
  func machine() {
    #expect(UserNamespace.reason(map: whole, owner: 1001, user: 1000) == nil)
  }

  @Test(
    "of its own, a store of its own is written and one that others share is not",
    arguments: [
      // Somebody who calls themselves 5, a rootless container, one that the machine's root made.
      "         5       1000          1\n", "0 1000 1\n1 100000 65536\n", "0 100000 65536\n",
    ])
  func own(map: String) {
    #expect(UserNamespace.reason(map: map, owner: 0, user: 0) == nil)
    #expect(UserNamespace.reason(map: map, owner: 65534, user: 0) != nil)
    #expect(UserNamespace.reason(map: map, owner: 1001, user: 1000) != nil)
  }

  @Test("whose map cannot be read only a store of its own is written")
  func unknown() {
    #expect(UserNamespace.reason(map: nil, owner: 1000, user: 1000) == nil)
    #expect(UserNamespace.reason(map: nil, owner: 1001, user: 1000) != nil)
  }
}
