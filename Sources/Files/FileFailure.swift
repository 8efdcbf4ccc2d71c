import Domain
import Glibc

/// An operation of the operating system on a file that failed.
package struct FileFailure: Error, Hashable {
  /// What was to be done with the file.
  package enum Deed: Hashable, Sendable { case reading, making, writing }

  package let deed: Deed
  /// What was being done, for who knows more of it: "writing the entry".
  package let doing: String
  package let path: String
  package let code: Int32

  package init(_ deed: Deed, doing: String, path: String, code: Int32) {
    self.deed = deed
    self.doing = doing
    self.path = path
    self.code = code
  }

  /// The operating system's own words.
  package var reason: String { String(cString: strerror(code)) }

  /// True where there is no more room, or no more is allowed.
  package var isForWantOfRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }

  /// True where the place can be read only.
  package var isForWantOfRights: Bool { [EROFS, EACCES, EPERM].contains(code) }

  package var isForAbsence: Bool { code == ENOENT || code == ENOTDIR }
}

extension FileFailure: Explained {
  package var message: String {
    switch deed {
    case .reading: "\(path) cannot be read: \(plainReason)"
    case .making: "\(path) cannot be made: \(plainReason)"
    case .writing: "\(path) could not be written: \(plainReason)"
    }
  }

  package var hint: String? {
    switch deed {
    case .reading where code == EFBIG: "check that it is the right file"
    case .reading, .making: "check the path and its permissions"
    case .writing: "free some space or mend the disk, then try again"
    }
  }

  private var plainReason: String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "it is no folder"
    case ENOSPC: "the disk is full"
    case EROFS: "the disk can only be read"
    case EEXIST: "it is there already"
    case EFBIG where deed == .reading: "it holds more than \(WholeFile.most >> 20) megabytes"
    default: reason.lowercased()
    }
  }
}
