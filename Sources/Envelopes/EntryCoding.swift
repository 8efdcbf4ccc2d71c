import Domain
import JSON
import Storage

// The journal is text: one entry per line, each ended by a newline. A line is a JSON object without
// white space whose members stand in this order:
//
//   {"v":1                    the format; a reader refuses a newer one
//   ,"n":42                   the number of the entry, from 1 without gaps
//   ,"at":"2026-11-20T10:22:31.123Z"   the moment of recording in UTC, never earlier than before
//   ,"by":"p.ellery"          the officer who acted
//   ,"login":"pe123"          the login name of the operating system
//   ,"w":"c0ffee…"            the installation that wrote it
//   ,"prev":"…"               the hash of the entry before; zeros in the first
//   ,"batch":{…}              its place in a batch, where it is part of one
//   ,"clock":"back"           where the machine's clock had run backwards
//   ,"said":"2026-11-…Z"      what that clock said, where it was minutes or more behind (format 3)
//   ,"events":[…]             the facts, as `Fact` codes itself
//   ,"hash":"…"}              SHA-256 of every byte of the line before this member
//
// Hashes are checked over the bytes as they lie on the disk, never over a re-encoding, so that the
// chain can be checked without a key where a fact is sealed (see `SealedEvent`).
//
// Format 2 is written only where an entry holds what a program of format 1 would take for something
// else: a fact about a subject that is no child, a sealed one, a review of another kind. Every other
// entry stays of format 1, for older programs to read. Format 3 is written only where an entry says
// what the machine's clock said: a program of format 2 would take its line for a damaged one.

/// Writes entries as lines of the journal, each naming the one before.
package final class EntryWriter {
  private let sink = JSONSink()
  private let writer: String
  /// The hash of the last entry written.
  package private(set) var hash: ChainHash

  /// Goes on with a chain behind the entry of this hash, in the name of an installation.
  package init(writer: String, after previous: ChainHash) {
    self.writer = writer
    hash = previous
  }

  /// The lines written so far.
  package var bytes: [UInt8] { sink.bytes }

  /// Writes an entry as the next line; where its facts are text already, as an array of JSON, that
  /// serves.
  package func write(_ entry: Entry, facts text: [UInt8]? = nil) throws(StoreError) {
    let start = sink.bytes.count
    do {
      try members(of: entry, facts: text)
    } catch {
      sink.bytes.removeSubrange(start...)
      throw .notWritten(doing: "writing the entry as text", reason: JSONText.explain(error))
    }
    hash = sink.bytes.withUnsafeBytes {
      ChainHash(of: UnsafeRawBufferPointer(rebasing: $0[start...]))
    }
    sink.raw(",\"hash\":\"")
    hash.append(to: &sink.bytes)
    sink.raw("\"}\n")
  }

  private func members(of entry: Entry, facts text: [UInt8]?) throws {
    sink.raw("{\"v\":")
    sink.number(entry.format)
    sink.raw(",\"n\":")
    sink.number(entry.version)
    sink.raw(",\"at\":")
    sink.text(entry.at.text)
    sink.raw(",\"by\":")
    sink.text(entry.by.rawValue)
    sink.raw(",\"login\":")
    sink.text(entry.login)
    sink.raw(",\"w\":")
    sink.text(writer)
    sink.raw(",\"prev\":\"")
    hash.append(to: &sink.bytes)
    sink.raw("\"")
    if let batch = entry.batch {
      sink.raw(",\"batch\":")
      try sink.value(batch)
    }
    if entry.clockRanBackwards { sink.raw(",\"clock\":\"back\"") }
    if let machineTime = entry.machineTime {
      sink.raw(",\"said\":")
      sink.text(machineTime.text)
    }
    sink.raw(",\"events\":")
    if let text { sink.bytes += text } else { try sink.value(entry.facts) }
  }
}
