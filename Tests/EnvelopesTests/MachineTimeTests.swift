import Domain
import Envelopes
import Storage
import Testing

@Suite("What the machine's clock said")
struct MachineTimeTests {
  private let at = Moment(england: Day(2031, 6, 1), hour: 9, minute: 0)
  private let said = Moment(england: Day(2026, 12, 29), hour: 10, minute: 30)

  private func line(_ entry: Entry) throws -> [UInt8] {
    let writer = EntryWriter(writer: "0123456789abcdef0123456789abcdef", after: .none)
    try writer.write(entry)
    return Array(writer.bytes.dropLast())
  }

  private func read(_ line: [UInt8]) throws -> Entry {
    try line.withUnsafeBufferPointer { try EntryLine($0).entry() }
  }

  @Test("stands in the line as a member of its own, in format 3, and is read again")
  func there() throws {
    let entry = Entry(
      version: 1, at: at, by: OfficerID("p.ellery"), login: "pe123", facts: [],
      clockRanBackwards: true, machineTime: said)
    let line = try line(entry)
    let text = String(decoding: line, as: UTF8.self)
    #expect(text.hasPrefix("{\"v\":3,\"n\":1,"))
    // 10:30 in December is 10:30 UTC.
    #expect(text.contains(",\"clock\":\"back\",\"said\":\"2026-12-29T10:30:00.000Z\",\"events\""))
    #expect(try read(line) == entry)
  }

  @Test("is left out where it was near enough, and the line is one that older programs read")
  func absent() throws {
    let entry = Entry(
      version: 1, at: at, by: OfficerID("p.ellery"), login: "pe123", facts: [],
      clockRanBackwards: true)
    let line = try line(entry)
    #expect(String(decoding: line, as: UTF8.self).hasPrefix("{\"v\":1,\"n\":1,"))
    #expect(try read(line) == entry)
  }

  @Test("that is no moment is a fault of the line")
  func malformed() throws {
    let entry = Entry(
      version: 1, at: at, by: OfficerID("p.ellery"), login: "pe123", facts: [],
      clockRanBackwards: true, machineTime: said)
    let text = String(decoding: try line(entry), as: UTF8.self)
      .replacing("2026-12-29T10", with: "2026-13-29T10")
    #expect(throws: LineFault.malformed("what the clock said cannot be read")) {
      try read(Array(text.utf8))
    }
  }
}
