import Domain
import FileStore
import Glibc
import Storage
import TestSupport
import Testing

/// A store in a folder of its own, and its files as bytes.
struct StoreFolder: Sendable {
  private let temporary: TemporaryFolder
  let installation: Installation

  init(remembering: Bool = false) throws {
    temporary = try TemporaryFolder()
    installation = Installation(
      writer: "tests", stateFolder: remembering ? "\(temporary.path)/state" : nil)
    if remembering { _ = mkdir("\(temporary.path)/state", 0o700) }
  }

  var path: String { "\(temporary.path)/store" }
  var journal: String { "\(path)/journal.jsonl" }
  var cache: String { "\(path)/cache/summaries" }

  func create() throws -> FileStore {
    try FileStore.create(at: path, installation: installation)
  }

  func open() throws -> FileStore { try FileStore.open(at: path, installation: installation) }

  func session() throws -> Session { try Session(try open()) }

  /// A session of a program with other rules about time.
  func session(rules: RuleTable) throws -> Session {
    try Session(try FileStore.open(at: path, installation: installation, rules: rules))
  }

  /// Makes the store with two officers, and so many children with a note each.
  func fill(children: Int) throws {
    var session = try Session(try create())
    var work = [SmallService.work(SmallService.officers)]
    for number in 1...children {
      let drafts = [
        SmallService.child("C\(number)"), SmallService.note("note \(number)", on: "C\(number)"),
      ]
      work.append(SmallService.work(drafts, minute: number))
    }
    try session.recordHistory(work)
  }

  /// How many entries the journal has.
  func entryCount() throws -> Int { try open().verify().entries }

  /// Every entry that the store gives.
  func entries() throws -> [Entry] {
    let store = try open()
    var entries: [Entry] = []
    try store.read(after: 0) { (entry) throws(StoreError) in entries.append(entry) }
    return entries
  }

  static func bytes(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  static func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The names in the folder of broken pieces.
  var broken: [String] { TemporaryFolder.names(in: "\(path)/broken") }
}

extension Register {
  /// Everything that a register says, row by row, in an order that does not depend on how it was
  /// made.
  func everything() throws -> [String] {
    var lines = ["\(service)", "\(officers)", "\(policy.dueSoonWorkingDays)"]
    var children: [String] = []
    for row in 0..<childCount {
      var summary = self.summary(at: row)
      summary.textStart = 0
      summary.searchStart = 0
      summary.searchLength = 0
      summary.textLengths = .init(repeating: 0)
      let texts = self.texts(at: row)
      let lists = "\(duties(at: row)) \(marks(at: row))"
      children.append("\(texts) \(plain(summary)) \(lists) \(try record(at: row))")
      #expect(self.row(of: texts.id) == row)
    }
    lines += children.sorted()
    lines += NameOrder(self).rows.map { "\(texts(at: Int($0)).id)" }
    var cards: [String] = []
    forEachCard { card in
      var card = card
      let child = texts(at: Int(card.row)).id
      card.row = 0
      cards.append("\(child) \(card)")
    }
    lines += cards.sorted()
    lines += officers.map { "\($0.id) \(ownChanges(of: $0.id))" }
    return lines
  }

  private func plain(_ summary: ChildSummary) -> String {
    return "\(summary.nameKey) \(summary.born) \(summary.lookedAfterFrom) "
      + "\(summary.endedOn) \(summary.notifiedOn) \(summary.allocatedFrom) \(summary.lastSeen) "
      + "\(summary.prioritySince) \(summary.lastReview) \(summary.lastOfficer) \(summary.officerBefore) \(summary.flags.rawValue) "
      + "\(summary.legalStatus) \(summary.priority) \(summary.openNotifications) "
      + "\(summary.reviewsInPeriod) \(summary.nextReviewNumber) \(summary.lastTouched) "
      + "\(summary.familyKey)"
  }
}

extension StoreFolder {
  /// Makes a file longer in place, as another process does: the file stays the same one.
  static func extend(_ path: String, to bytes: [UInt8]) {
    guard let file = fopen(path, "r+") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}
