import CFaults

/// One operation on a file or a folder, as a program asked for it.
struct FileOperation {
  enum Kind: Int32 {
    case make, write, sync, cut, rename, remove, makeFolder, reserve
  }

  let kind: Kind
  let path: String
  /// The new name of a rename.
  let other: String
  /// Where a write begins, or the length to which a file is cut.
  let offset: Int
  let bytes: [UInt8]

  init?(_ operation: cf_operation) {
    guard let kind = Kind(rawValue: operation.kind), let path = operation.path else { return nil }
    self.kind = kind
    self.path = String(cString: path)
    other = operation.other.map { String(cString: $0) } ?? ""
    offset = Int(operation.offset)
    bytes = [UInt8](UnsafeRawBufferPointer(start: operation.bytes, count: operation.count))
  }
}

extension FileOperation: CustomStringConvertible {
  var description: String {
    "\(kind) \(path.split(separator: "/").suffix(2).joined(separator: "/"))"
  }
}
