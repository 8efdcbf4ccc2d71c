import Domain
import Envelopes
import Glibc
import Storage
import Testing

@Suite("A line of the journal")
struct EntryCodingTests {
  private let sample: [UInt8]

  init() {
    let folder = #filePath.split(separator: "/").dropLast()
    let path = "/" + folder.joined(separator: "/") + "/Samples/every-event.jsonl"
    var bytes: [UInt8] = []
    if let file = fopen(path, "r") {
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = fread(&piece, 1, piece.count, file), count > 0 {
        bytes += piece[..<count]
      }
      fclose(file)
    }
    sample = bytes
  }

  private var lines: [[UInt8]] { sample.split(separator: 0x0A).map { Array($0) } }

  private func taken(_ line: [UInt8]) throws -> (entry: Entry, isSound: Bool) {
    try line.withUnsafeBufferPointer { bytes in
      let line = try EntryLine(bytes)
      return (try line.entry(), line.stated == line.actual)
    }
  }

  @Test("of every event is read for ever as it was first written")
  func everyEvent() throws {
    let entries = EveryEvent.entries
    try #require(lines.count == entries.count)
    for (line, expected) in zip(lines, entries) {
      let (entry, isSound) = try taken(line)
      #expect(entry == expected)
      #expect(isSound)
    }
  }

  @Test("of every event is written for ever as it was first written")
  func everyEventWritten() throws {
    let writer = EntryWriter(writer: "0123456789abcdef0123456789abcdef", after: .none)
    for entry in EveryEvent.entries { try writer.write(entry) }
    let expected = String(decoding: sample, as: UTF8.self)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test("names its hash over the bytes before it")
  func hash() throws {
    // SHA-256 of "abc", FIPS 180-2 appendix B.1.
    let abc = Array("abc".utf8).withUnsafeBytes { ChainHash(of: $0) }
    #expect(abc.text == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    let line = try #require(lines.first)
    let before = line.dropLast(",\"hash\":\"\"}".utf8.count + 64)
    let hash = Array(before).withUnsafeBytes { ChainHash(of: $0) }
    #expect(String(decoding: line.suffix(66), as: UTF8.self) == "\(hash.text)\"}")
  }

  @Test("follows the one before it")
  func chain() throws {
    var last = ChainHash.none
    for line in lines {
      try line.withUnsafeBufferPointer { bytes in
        let line = try EntryLine(bytes)
        #expect(line.previous == last)
        last = line.stated
      }
    }
  }

  @Test("of a newer format is known by its number alone")
  func newer() {
    let line = Array("{\"v\":9,\"what\":\"ever\"}".utf8)
    #expect(throws: LineFault.newer(9)) { _ = try taken(line) }
  }

  @Test("of an event that no program of this format wrote names the event")
  func unknownEvent() throws {
    let text = String(decoding: try #require(lines.first), as: UTF8.self)
    let other = text.replacing("child.added", with: "child.cloned")
    let fault = LineFault.malformed(
      "no event of the name child.cloned is known; a newer program wrote it")
    #expect(throws: fault) { _ = try taken(Array(other.utf8)) }
  }

  @Test("with any byte changed is found out, or refused, and never crashes")
  func mutated() throws {
    for line in lines {
      for position in line.indices {
        var changed = line
        changed[position] ^= UInt8(1 << (position % 8))
        if let (_, isSound) = try? taken(changed) { #expect(!isSound) }
      }
    }
  }
}
