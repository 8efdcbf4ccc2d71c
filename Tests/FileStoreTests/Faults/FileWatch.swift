import CFaults
import Glibc

/// Watches the file operations of this thread below a folder, and breaks the one it is told to.
final class FileWatch {
  /// Which operation goes wrong, and how.
  struct Plan {
    /// Counted from 1.
    let place: Int
    let fault: Fault
    /// True where every operation from there on goes wrong so.
    let goesOn: Bool
  }

  let folder: String
  private let plan: Plan?
  /// What was asked for so far, broken or not.
  private(set) var operations: [FileOperation] = []
  /// True once the program counts as killed: nothing that it does reaches the disk any more, and
  /// what it says nobody hears.
  private(set) var isDead = false
  /// True once the fault was put in its way.
  private(set) var isBroken = false
  private var isFull = false
  /// What the disk is known to hold of a file.
  private var durable: [String: [UInt8]] = [:]

  init(_ folder: String, _ plan: Plan? = nil) {
    self.folder = folder
    self.plan = plan
  }

  /// Does something with every operation of this thread under watch.
  func during(_ body: () -> Void) {
    folder.withCString { path in
      cf_begin(
        path,
        { context, operation in
          guard let context, let operation = operation?.pointee else {
            return cf_answer(count: .max, error: 0)
          }
          return Unmanaged<FileWatch>.fromOpaque(context).takeUnretainedValue().judge(operation)
        }, Unmanaged.passUnretained(self).toOpaque())
      defer { cf_end() }
      body()
    }
  }

  private func judge(_ raw: cf_operation) -> cf_answer {
    guard let operation = FileOperation(raw) else { return .refused(EINVAL) }
    if isDead { return .refused(EIO) }
    operations.append(operation)
    if plan?.fault == .lostSync { remember(operation) }
    if isFull { return .refused(ENOSPC) }
    guard let plan, plan.fault.strikes(operation.kind),
      plan.goesOn ? operations.count >= plan.place : operations.count == plan.place
    else { return .allowed }
    isBroken = true
    return answer(plan.fault, operation)
  }

  private func answer(_ fault: Fault, _ operation: FileOperation) -> cf_answer {
    let half = max(1, operation.bytes.count / 2)
    switch fault {
    case .kill:
      isDead = true
      return .refused(EIO)
    case .killAfter:
      isDead = true
      return .allowed
    case .torn:
      isDead = true
      return cf_answer(count: half, error: 0)
    case .short: return cf_answer(count: half, error: 0)
    case .halfThenFull:
      isFull = true
      return cf_answer(count: half, error: 0)
    case .lostSync:
      if let bytes = durable[operation.path] { FileWatch.putBack(bytes, operation.path) }
      return .refused(EIO)
    case .interrupted: return .refused(EINTR)
    case .failed: return .refused(EIO)
    case .full: return .refused(ENOSPC)
    case .readOnly: return .refused(EROFS)
    }
  }

  /// Keeps in mind what the disk holds of a file that is written, or made durable.
  private func remember(_ operation: FileOperation) {
    switch operation.kind {
    case .make: durable[operation.path] = []
    case .write, .cut:
      if durable[operation.path] == nil {
        durable[operation.path] = StoreFolder.bytes(operation.path)
      }
    case .sync where operations.count != plan?.place:
      durable[operation.path] = StoreFolder.bytes(operation.path)
    case .rename: durable[operation.other] = durable[operation.path]
    case .sync, .remove, .makeFolder, .reserve: break
    }
  }

  private static func putBack(_ bytes: [UInt8], _ path: String) {
    guard StoreFolder.isFile(path) else { return }
    StoreFolder.extend(path, to: bytes)
    _ = truncate(path, off_t(bytes.count))
  }
}

extension cf_answer {
  fileprivate static let allowed = cf_answer(count: .max, error: 0)

  fileprivate static func refused(_ code: Int32) -> cf_answer { cf_answer(count: 0, error: code) }
}
