import Dispatch
import Foundation
import Glibc
import Synchronization
import Testing

/// The built program, eight at a time on one store, each again and again, with kills among them.
@Suite("Eight programs that record in one store", .serialized)
struct ManyWritersTests {
  private static let writers = 8
  private static let rounds = 25

  /// A note of one writer, and the entry that was acknowledged for it.
  private struct Note: Sendable {
    let text: String
    var entry: Int?
    var wasKilled = false
    /// What the program said on its errors.
    var errors = ""
  }

  @Test("lose nothing that was acknowledged and record nothing twice, though some are killed")
  func killed() throws {
    let place = try Place()
    try place.makeStore()
    let usual = try duration(in: place)
    let notes = together { writer in
      (0..<Self.rounds).map { round in
        // Each writer is killed once, each at another moment of its run.
        let isKilled = round == 3 + writer * 2
        let moment = usual * writer / Self.writers
        return note("writer \(writer) round \(round)", killedAfter: isKilled ? moment : nil, place)
      }
    }
    #expect(notes.count == Self.writers * Self.rounds)
    #expect(notes.filter(\.wasKilled).count == Self.writers)
    let refused = notes.filter { $0.entry == nil && !$0.wasKilled }
    #expect(refused.map { "\($0.text): \($0.errors)" } == [])
    try check(notes, in: place)
    try Program.say("verify", in: place)
  }

  /// Every acknowledged note stands in the entry that was named, and none stands twice.
  private func check(_ notes: [Note], in place: Place) throws {
    let lines = try String(contentsOfFile: "\(place.store)/journal.jsonl", encoding: .utf8)
      .split(separator: "\n")
    let found = lines.map { line in
      line.firstMatch(of: /"text":"(writer [^"]*)"/).map { String($0.1) }
    }
    for note in notes {
      let places = found.indices.filter { found[$0] == note.text }.map { $0 + 1 }
      if let entry = note.entry {
        #expect(places == [entry], "\(note.text)")
      } else {
        #expect(places.count <= 1, "\(note.text)")
      }
    }
    #expect(Set(found.compactMap(\.self)).isSubset(of: Set(notes.map(\.text))))
    for (index, line) in lines.enumerated() {
      #expect(line.hasPrefix("{\"v\":1,\"n\":\(index + 1),"))
    }
  }

  /// How long one run takes here, in microseconds.
  private func duration(in place: Place) throws -> Int {
    let start = ContinuousClock.now
    try Program.say("note", "204417", "first", "--today", Place.today, in: place)
    return Int((ContinuousClock.now - start) / .microseconds(1))
  }

  /// Records a note; where the others keep the store busy for too long, again, as a person would.
  private func note(_ text: String, killedAfter delay: Int?, _ place: Place) -> Note {
    var note = Note(text: text)
    let line = [Program.path, "note", "204417", text, "--today", Place.today]
    var outcome: Program.Outcome?
    repeat {
      outcome = try? Program.launch(line, in: place, with: ["CASELOAD_ACK": "1"]) { process in
        guard let delay else { return }
        usleep(UInt32(delay))
        kill(process, SIGKILL)
      }
    } while outcome?.status == 69
    note.wasKilled = delay != nil
    note.errors = outcome?.errors ?? "it was not started"
    note.entry = outcome?.output.firstMatch(of: /(?m)^ack (\d+)$/).flatMap { Int($0.1) }
    return note
  }

  /// Runs every writer on a thread of its own, and waits for all of them.
  private func together(_ body: @escaping @Sendable (Int) -> [Note]) -> [Note] {
    let all = Mutex<[Note]>([])
    withExtendedLifetime(all) {
      let group = DispatchGroup()
      for writer in 0..<Self.writers {
        group.enter()
        Thread.detachNewThread {
          let notes = body(writer)
          all.withLock { $0 += notes }
          group.leave()
        }
      }
      group.wait()
    }
    return all.withLock { $0 }
  }
}
