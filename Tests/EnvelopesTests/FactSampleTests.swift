import Domain
import Envelopes
import Glibc
import JSON
import Testing

/// `Samples/Facts` holds one file for each name of an event, and one each for sealed facts, for
/// subjects that are no child and for reviews of another kind; a line for each form that the fact ever had, the bytes as they lie in
/// a journal. A new form is a new line; a line is never changed.
@Suite("A fact in every form it ever had")
struct FactSampleTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Samples/Facts"

  /// What no older program may read: each its own file.
  static let newer = ["sealed", "subject", "review.otherKind"]
  static let forms = Event.names + newer

  private static func lines(of form: String) -> [[UInt8]] {
    guard let file = fopen("\(folder)/\(form).jsonl", "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&piece, 1, piece.count, file), count > 0 {
      bytes += piece[..<count]
    }
    return bytes.split(separator: 0x0A).map { Array($0) }
  }

  private func fact(_ line: [UInt8]) throws -> Fact {
    try line.withUnsafeBufferPointer { try JSONText.read(Fact.self, from: $0) }
  }

  @Test("has its sample, is read, and is written as the same bytes", arguments: forms)
  func sample(form: String) throws {
    let lines = Self.lines(of: form)
    #expect(!lines.isEmpty, "no sample of \(form): write Samples/Facts/\(form).jsonl")
    for line in lines {
      let fact = try fact(line)
      if Event.names.contains(form) { #expect(fact.event.name == form) }
      var bytes: [UInt8] = []
      try JSONText.append(fact, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: line, as: UTF8.self))
    }
  }

  @Test("about a carer, a family or a home names it by kind and id")
  func subjects() throws {
    let facts = try Self.lines(of: "subject").map { try fact($0) }
    #expect(
      facts.map(\.subject) == [
        Subject(.carer, "F12"), Subject(.family, "north:7"), Subject(.home, "SC1"),
      ])
    #expect(facts.allSatisfy { $0.child == nil && $0.format == 2 })
  }

  @Test("that is sealed keeps in the clear what others rest on")
  func sealed() throws {
    let facts = try Self.lines(of: "sealed").map { try fact($0) }
    let text = "b3BlbiBzZXNhbWU="
    #expect(
      facts.map(\.event) == [
        .sealed(SealedEvent(text: text)), .sealed(SealedEvent(text: text, notification: 42)),
        .sealed(SealedEvent(text: text, mark: .withdrawn(EventID(entry: 13, index: 1)))),
        .sealed(SealedEvent(text: text)),
      ])
    #expect(facts.map(\.corrects) == [nil, EventID(entry: 21, index: 1), nil, nil])
    #expect(facts.map(\.format) == [2, 2, 2, 2])
  }

  @Test("that is sealed and names an event besides a mark is refused, and so is a bare subject")
  func nonsense() {
    for line in [
      #"{"id":"1.1","child":"C-1","on":"2026-11-20","event":"note.made","sealed":"b3Bl"}"#,
      #"{"id":"1.1","subject":"F12","on":"2026-11-20","event":"child.notified"}"#,
      #"{"id":"1.1","subject":"carer:","on":"2026-11-20","event":"child.notified"}"#,
    ] {
      #expect(throws: DecodingError.self) { try fact(Array(line.utf8)) }
    }
  }

  /// A program of format 1 knows no subject but a child, and reads a line of format 2 no further
  /// than its number: it says that a newer program wrote it.
  @Test("that an older program would misread makes its line one of format 2, and no other does")
  func format() throws {
    func line(_ form: String) throws -> String {
      let facts = try Self.lines(of: form).prefix(1).map { try fact($0) }
      let writer = EntryWriter(writer: "w", after: .none)
      try writer.write(
        Entry(
          version: 1, at: Moment(day: Day(2026, 11, 20), hour: 9, minute: 0, second: 0),
          by: OfficerID("p.ellery"), login: "pe", facts: facts))
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    for form in Self.forms {
      let format = Self.newer.contains(form) ? 2 : 1
      #expect(try line(form).hasPrefix("{\"v\":\(format),\"n\":1,"), "\(form)")
    }
    let bytes = Array(try line("subject").utf8.dropLast())
    let read = try bytes.withUnsafeBufferPointer { try EntryLine($0).entry() }
    #expect(read.facts.first?.subject == Subject(.carer, "F12"))
  }
}
