import CSystem
import Files
import Glibc

extension DataFolder {
  /// Bytes that are kept back for the day when the disk is full.
  private static let reserveCount = 1 << 20

  /// Sets bytes aside where they are not; without success where there is no room for them.
  func keepReserve() {
    guard let file = try? OpenFile.openOrMake(reserve, mode: fileMode),
      let size = try? file.size(), size < DataFolder.reserveCount
    else { return }
    _ = cs_reserve(file.descriptor, Int64(DataFolder.reserveCount))
  }

  /// Gives the reserve back to the disk; false where there was none.
  func giveBackReserve() -> Bool {
    guard let file = try? OpenFile(reserve, O_RDWR), let size = try? file.size(), size > 0 else {
      return false
    }
    return (try? file.cut(to: 0, doing: "giving back the reserve")) != nil
  }
}
