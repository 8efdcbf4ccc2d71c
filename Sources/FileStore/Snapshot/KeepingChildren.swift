import Domain
import Envelopes
import Storage

/// Writes the lines of a snapshot: every child that changed, or every child into a new file.
struct KeepingChildren {
  let register: Register
  /// The shelf of the register, where it lies in files.
  let shelf: MappedShelf?
  let children: ChildrenFile
  private var writer: PieceWriter
  private(set) var lines: [LinePlace] = []
  private(set) var hands: [HandPlace] = []
  private(set) var head = LinePlace()

  /// Goes on behind what the file holds, whatever that is.
  init(_ register: Register, shelf: MappedShelf?, children: ChildrenFile) throws(FileFailure) {
    self.register = register
    self.shelf = shelf
    self.children = children
    let size = try children.file.size()
    writer = PieceWriter(children.file, at: size, doing: "writing the children of a snapshot")
  }

  /// True where the lines that did not change stay where they are.
  private var goesOn: Bool { shelf?.children === children }

  /// Bytes of lines that count, with their newlines.
  var liveBytes: Int {
    let children = lines.reduce(0) { $0 + $1.count + 1 }
    return hands.reduce(children + head.count + 1) { $0 + $1.line.count + 1 }
  }

  /// Bytes of the file that the snapshot speaks of.
  var length: Int { writer.position }

  mutating func write() throws(KeepingFault) {
    if goesOn, let shelf {
      lines = Array(shelf.cache.lines)
      for row in register.changedRows where row < shelf.count { lines[row] = try child(row) }
    }
    lines.reserveCapacity(register.childCount)
    for row in lines.count..<register.childCount { lines.append(try child(row)) }
    try writeHands()
    head = try line(of: register.head)
    do throws(FileFailure) {
      _ = try writer.finishPieces()
      try children.file.syncData(doing: "making a snapshot durable")
    } catch {
      throw .file(error)
    }
  }

  private mutating func child(_ row: Int) throws(KeepingFault) -> LinePlace {
    guard let shelf, !register.isChanged(row) else {
      return try line(of: try record(row))
    }
    return try kept(shelf.cache.lines[row], of: shelf)
  }

  private func record(_ row: Int) throws(KeepingFault) -> ChildRecord {
    do throws(ShelfDamage) { return try register.record(at: row) } catch { throw .damage(error) }
  }

  /// A line that did not change: where it lies, or a copy of it in the new file.
  private mutating func kept(
    _ place: LinePlace, of shelf: MappedShelf
  ) throws(KeepingFault) -> LinePlace {
    if goesOn { return place }
    do throws(FileFailure) { return try add(try shelf.children.line(place)) } catch {
      throw .file(error)
    }
  }

  private mutating func writeHands() throws(KeepingFault) {
    let changed = register.changedHands
    for officer in changed.keys.sorted() {
      guard let hand = changed[officer] else { continue }
      let place = try line(of: KeptHand(officer: officer, hand: hand))
      hands.append(HandPlace(officer: Checksum.of(officer.rawValue), line: place))
    }
    guard let shelf else { return }
    let written = Set(hands.map(\.officer))
    for place in shelf.cache.hands where !written.contains(place.officer) {
      let line = try kept(place.line, of: shelf)
      hands.append(HandPlace(officer: place.officer, line: line))
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
  case damage(ShelfDamage)
  case text(String)

  var error: StoreError {
    switch self {
    case .file(let failure): .notWritten(doing: "keeping a snapshot", reason: failure.reason)
    case .damage(let damage): .unreadableRecord(damage)
    case .text(let text): .notWritten(doing: "keeping a snapshot", reason: text)
    }
  }
}
