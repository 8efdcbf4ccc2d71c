/// What a disk may hold of the operations that a program asked for, until it is made durable.
///
/// A sync of a file makes its bytes durable, a sync of a folder the names in it.
struct DiskModel {
  /// In which order names reach the disk that nobody made durable.
  enum Order: String, CaseIterable {
    /// In the order in which they were made, and any sync takes all of them along, as on ext4.
    case kept
    /// In any order, each folder by itself, as far as POSIX promises anything.
    case any
  }

  /// A file by its number, or a folder.
  enum Node: Hashable {
    case file(Int)
    case folder
  }

  private enum NameChange {
    case set(String, Node)
    case remove(String)
    case move(String, String)
  }

  private enum ContentChange {
    case write(Int, [UInt8])
    case cut(Int)
  }

  private let order: Order
  /// The folder from which the paths of the files are told.
  private let root: String
  private var names: [String: Node] = [:]
  private var durableNames: [String: Node] = [:]
  private var pendingNames: [NameChange] = []
  private var durable: [Int: [UInt8]] = [:]
  /// Writes that were not made durable, with their files, in their order.
  private var pending: [(file: Int, change: ContentChange)] = []
  private var fileCount = 0

  init(_ order: Order, root: String, files: [(String, [UInt8])]) {
    self.order = order
    self.root = root
    for (path, bytes) in files {
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty {
        names[parts.joined(separator: "/")] = .folder
        parts.removeLast()
      }
      names[path] = .file(fileCount)
      durable[fileCount] = bytes
      fileCount += 1
    }
    durableNames = names
  }

  private func inside(_ path: String) -> String { String(path.dropFirst(root.utf8.count + 1)) }

  private static func above(_ path: String) -> Substring {
    path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
  }

  /// Takes the next operation.
  mutating func take(_ operation: FileOperation) {
    let path = inside(operation.path)
    switch operation.kind {
    case .make:
      change(.set(path, .file(fileCount)))
      durable[fileCount] = []
      fileCount += 1
    case .makeFolder: change(.set(path, .folder))
    case .rename: change(.move(path, inside(operation.other)))
    case .remove: change(.remove(path))
    case .write: write(path, .write(operation.offset, operation.bytes))
    case .cut: write(path, .cut(operation.offset))
    case .sync: sync(path)
    case .reserve: break
    }
  }

  private mutating func change(_ change: NameChange) {
    DiskModel.apply(change, to: &names)
    pendingNames.append(change)
  }

  private static func apply(_ change: NameChange, to names: inout [String: Node]) {
    switch change {
    case .set(let path, let node): names[path] = node
    case .remove(let path): names[path] = nil
    case .move(let path, let other):
      guard let node = names.removeValue(forKey: path) else { return }
      names[other] = node
    }
  }

  /// A write over the very bytes of one that is still to come takes its place: what is never made
  /// durable would otherwise grow without end.
  private mutating func write(_ path: String, _ change: ContentChange) {
    guard case .file(let file) = names[path] else { return }
    if case .write(let offset, let bytes) = change {
      pending.removeAll { other in
        guard other.file == file, case .write(let begin, let old) = other.change else {
          return false
        }
        return begin == offset && old.count == bytes.count
      }
    }
    pending.append((file, change))
  }

  private mutating func sync(_ path: String) {
    if case .file(let file) = names[path] {
      for (_, change) in pending.filter({ $0.file == file }) {
        DiskModel.apply(change, to: &durable[file, default: []])
      }
      pending.removeAll { $0.file == file }
      if order == .kept { persistNames { _ in true } }
    } else {
      let order = order
      persistNames { order == .kept || DiskModel.above($0) == path }
    }
  }

  private mutating func persistNames(_ isMeant: (String) -> Bool) {
    var rest: [NameChange] = []
    for change in pendingNames {
      let path =
        switch change {
        case .set(let path, _), .remove(let path), .move(let path, _): path
        }
      if isMeant(path) {
        DiskModel.apply(change, to: &durableNames)
      } else {
        rest.append(change)
      }
    }
    pendingNames = rest
  }

  private static func apply(_ change: ContentChange, to bytes: inout [UInt8]) {
    switch change {
    case .write(let offset, let new):
      let gap = offset + new.count - bytes.count
      if gap > 0 { bytes += [UInt8](repeating: 0, count: gap) }
      bytes.replaceSubrange(offset..<offset + new.count, with: new)
    case .cut(let count):
      if count > bytes.count { bytes += [UInt8](repeating: 0, count: count - bytes.count) }
      bytes.removeLast(bytes.count - count)
    }
  }
}

/// Files by their paths, as a power cut left them.
typealias DiskState = [String: [UInt8]]

extension DiskModel {
  /// Every state in which the power could go now: which names are there, and which bytes.
  func states() -> [DiskState] {
    let contents = self.contents()
    let names = self.namings()
    var states: [DiskState] = []
    for (index, naming) in names.enumerated() {
      // The first and the last naming are nothing and everything; between them two contents do.
      let isEnd = index == 0 || index == names.count - 1
      for content in isEnd ? contents : Array(contents.prefix(2)) {
        states.append(state(naming, content))
      }
    }
    return states
  }

  private func state(_ names: [String: Node], _ contents: [Int: [UInt8]]) -> DiskState {
    var state: DiskState = [:]
    for (path, node) in names {
      guard isReached(path, names) else { continue }
      if case .file(let file) = node { state[path] = contents[file] ?? [] }
    }
    return state
  }

  /// True where every folder above it is there.
  private func isReached(_ path: String, _ names: [String: Node]) -> Bool {
    let above = String(DiskModel.above(path))
    return above.isEmpty || (names[above] == .folder && isReached(above, names))
  }

  /// The names that may be there: none of the changes, any of them, all.
  private func namings() -> [[String: Node]] {
    subsets(pendingNames.count).map { chosen in
      var result = durableNames
      for index in chosen { DiskModel.apply(pendingNames[index], to: &result) }
      return result
    }
  }

  /// Which of so many changes reached the disk; of more than four each first part, each one alone
  /// and each one missing.
  private func subsets(_ count: Int) -> [[Int]] {
    let all = Array(0..<count)
    let firsts = (0...count).map { Array(0..<$0) }
    if order == .kept { return firsts }
    if count <= 4 {
      return (0..<1 << count).map { mask in all.filter { mask & (1 << $0) != 0 } }
    }
    let alone = all.map { [$0] }
    let missing = all.map { gone in all.filter { $0 != gone } }
    return [[]] + firsts.dropFirst().dropLast() + alone + missing + [all]
  }

  /// How much of a write reached the disk.
  private enum Extent {
    case none, all, zeros
    case first(Int)
  }

  /// The bytes that files may hold: nothing and everything of what was not made durable first, then
  /// each first part of it, and each write missing, cut, or zeros.
  private func contents() -> [[Int: [UInt8]]] {
    var result = [durable, contents { _ in .all }]
    for index in pending.indices {
      result.append(contents { $0 <= index ? .all : .none })
      result.append(contents { $0 == index ? .none : .all })
      result.append(contents { $0 == index ? .zeros : .all })
      guard case .write(let offset, let bytes) = pending[index].change else { continue }
      for cut in DiskModel.cuts(offset, bytes.count) {
        result.append(contents { $0 == index ? .first(cut) : $0 < index ? .all : .none })
      }
    }
    return result
  }

  /// Where a write may be cut: at the edges of sectors, at its ends and in its middle.
  private static func cuts(_ offset: Int, _ count: Int) -> Set<Int> {
    let sectors = stride(from: (offset / 512 + 1) * 512, to: offset + count, by: 512)
    return Set(sectors.map { $0 - offset } + [1, count / 2, count - 1])
      .filter { 0 < $0 && $0 < count }
  }

  private func contents(_ extent: (Int) -> Extent) -> [Int: [UInt8]] {
    var result = durable
    for (index, (file, change)) in pending.enumerated() {
      var change = change
      if case .write(let offset, let bytes) = change {
        switch extent(index) {
        case .none: continue
        case .all: break
        case .zeros: change = .write(offset, [UInt8](repeating: 0, count: bytes.count))
        case .first(let count): change = .write(offset, Array(bytes[..<count]))
        }
      } else if case .none = extent(index) {
        continue
      }
      DiskModel.apply(change, to: &result[file, default: []])
    }
    return result
  }
}
