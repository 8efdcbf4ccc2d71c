import Files
import Glibc
import Storage

/// Whether the login of this process can be taken for the person.
///
/// Anybody may make a user namespace of their own in which they bear another's number, and so record
/// under another's login. Ordinary containers are user namespaces too, and there a store is made and
/// written by one owner. So where this process does not see the numbers of the whole machine, only a
/// store of its own is written; what others share is read. This keeps an honest mistake and a simple
/// trick out, no more: who may write a shared folder can write its files with any program.
enum UserNamespace {
  /// Why a store is not written from here, or nil where it is.
  static func reason(map: String?, owner: uid_t, user: uid_t) -> String? {
    if map.map(seesAllNumbers) == true || owner == user { return nil }
    return "this process runs in a user namespace, where a login proves nothing, and the store is "
      + "somebody else's"
  }

  /// True of the map of a process that is in no namespace but the machine's: every number is itself.
  private static func seesAllNumbers(_ map: String) -> Bool {
    map.split(whereSeparator: \.isWhitespace).map(String.init) == ["0", "0", "4294967295"]
  }

  /// The reason for this process and a store's journal.
  static func reason(for journal: OpenFile) -> String? {
    guard let owner = try? journal.status().st_uid else { return nil }
    let map = (try? WholeFile.read("/proc/self/uid_map")).map {
      String(decoding: $0, as: UTF8.self)
    }
    return reason(map: map, owner: owner, user: geteuid())
  }
}
