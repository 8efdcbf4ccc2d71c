import Domain
import Files
import JSON
import Storage

/// Writes the lines of a snapshot: every child that changed, or every child into a new file.
struct KeepingChildren {
  let register: Register
  /// The children kept of the register, where it lies in files.
  let kept: MappedChildren?
  let children: ChildrenFile
  private var writer: PieceWriter
  private(set) var lines: [LinePlace] = []
  private(set) var ownChanges: [OwnChangesPlace] = []
  private(set) var head = LinePlace()

  /// Goes on behind what the file holds, whatever that is.
  init(_ register: Register, kept: MappedChildren?, children: ChildrenFile) throws(FileFailure) {
    self.register = register
    self.kept = kept
    self.children = children
    let size = try children.file.size()
    writer = PieceWriter(children.file, at: size, doing: "writing the children of a snapshot")
  }

  /// True where the lines that did not change stay where they are.
  private var goesOn: Bool { kept?.children === children }

  /// Bytes of lines that count, with their newlines.
  var liveBytes: Int {
    let children = lines.reduce(0) { $0 + $1.count + 1 }
    return ownChanges.reduce(children + head.count + 1) { $0 + $1.line.count + 1 }
  }

  /// Bytes of the file that the snapshot speaks of.
  var length: Int { writer.position }

  mutating func write() throws(KeepingFault) {
    if goesOn, let kept {
      lines = Array(kept.cache.lines)
      for row in register.changedRows where row < kept.count { lines[row] = try child(row) }
    }
    lines.reserveCapacity(register.childCount)
    for row in lines.count..<register.childCount { lines.append(try child(row)) }
    try writeHands()
    head = try line(of: register.service)
    do throws(FileFailure) {
      _ = try writer.finishPieces()
      if !children.isUnnamed {
        try children.file.syncData(doing: "making a snapshot durable")
      }
    } catch {
      throw .file(error)
    }
  }

  private mutating func child(_ row: Int) throws(KeepingFault) -> LinePlace {
    guard let kept, row < kept.count, !register.hasNewFacts(row) else {
      return try line(of: try record(row))
    }
    return try copied(kept.cache.lines[row], of: kept)
  }

  private func record(_ row: Int) throws(KeepingFault) -> ChildRecord {
    do throws(RecordDamage) { return try register.record(at: row) } catch { throw .damage(error) }
  }

  /// A line that did not change: where it lies, or a copy of it in the new file.
  private mutating func copied(
    _ place: LinePlace, of kept: MappedChildren
  ) throws(KeepingFault) -> LinePlace {
    if goesOn { return place }
    do throws(FileFailure) { return try add(try kept.children.line(place)) } catch {
      throw .file(error)
    }
  }

  private mutating func writeHands() throws(KeepingFault) {
    let changed = register.changedOwnChanges
    for officer in changed.keys.sorted() {
      guard let made = changed[officer] else { continue }
      let place = try line(of: KeptOwnChanges(officer: officer, changes: made))
      ownChanges.append(OwnChangesPlace(officer: Checksum.of(officer.rawValue), line: place))
    }
    guard let kept else { return }
    let written = Set(ownChanges.map(\.officer))
    for place in kept.cache.ownChanges where !written.contains(place.officer) {
      let line = try copied(place.line, of: kept)
      ownChanges.append(OwnChangesPlace(officer: place.officer, line: line))
    }
  }

  private mutating func line(of value: some Encodable) throws(KeepingFault) -> LinePlace {
    var bytes: [UInt8] = []
    do {
      try JSONText.append(value, to: &bytes)
    } catch {
      throw .text(JSONText.explain(error))
    }
    do throws(FileFailure) { return try add(bytes) } catch { throw .file(error) }
  }

  private mutating func add(_ bytes: [UInt8]) throws(FileFailure) -> LinePlace {
    let place = LinePlace(offset: writer.position, count: bytes.count)
    try writer.add(bytes)
    try writer.add([0x0A])
    return place
  }
}

/// Why a snapshot could not be kept. Nothing is lost by that.
enum KeepingFault: Error {
  case file(FileFailure)
  case damage(RecordDamage)
  case text(String)

  var error: StoreError {
    switch self {
    case .file(let failure): .notWritten(doing: "keeping a snapshot", reason: failure.reason)
    case .damage(let damage): .unreadableRecord(damage)
    case .text(let text): .notWritten(doing: "keeping a snapshot", reason: text)
    }
  }
}
