/// How a file operation goes wrong.
enum Fault: String, CaseIterable {
  /// The program is killed just before it, just after it, or in the middle of a write.
  case kill, killAfter, torn
  /// The program goes on: half a write, a signal, a broken disk, a full one, one that is full after
  /// half a write, one that threw away what it was to make durable, one that became read-only.
  case short, interrupted, failed, full, halfThenFull, lostSync, readOnly

  /// The faults that stay once they are there.
  static let lasting: [Fault] = [.failed, .full, .readOnly]

  /// True where an operation of this kind can go wrong so.
  func strikes(_ kind: FileOperation.Kind) -> Bool {
    switch self {
    case .torn, .short, .halfThenFull: kind == .write
    case .lostSync: kind == .sync
    default: true
    }
  }
}
