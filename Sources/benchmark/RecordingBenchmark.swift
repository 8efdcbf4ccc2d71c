import Domain
import Glibc
import Storage

/// A visit recorded durably, beside a bare append and sync of the same bytes in the same folder.
struct RecordingBenchmark {
  let store: String
  let today: Day
  let runs: Int

  func run() throws {
    var session = try Desks.open(store)
    let children = try Desks.children(20, in: session.register, on: today)
    let holders = try children.map { try Desks.holder(of: $0, in: session.register, on: today) }
    let bare = open("\(store)/bare-append", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard bare >= 0 else { throw Failure("a file beside the journal cannot be made") }
    defer {
      close(bare)
      unlink("\(store)/bare-append")
    }
    var recorded = Sample()
    var appended = Sample()
    let clock = ContinuousClock()
    for run in 0..<runs * 10 {
      let officer = holders[run % holders.count]
      let desk = Desk(
        officer: officer, login: officer.logins.first ?? "", today: today,
        now: Moment(england: today, hour: 9, minute: 0).adding(milliseconds: Int64(run)))
      let before = journalLength
      let visit = Visit(place: .placement, views: "likes the new school")
      recorded.add(
        try clock.measure {
          _ = try session.record(
            { (register, desk) throws(Refusal) in
              try register.logVisit(
                visit, to: children[run % children.count], on: desk.today, at: desk)
            }, at: desk)
        })
      let bytes = [UInt8](repeating: 0x78, count: max(1, journalLength - before))
      appended.add(try clock.measure { try append(bytes, to: bare) })
    }
    show(recorded, appended)
  }

  private func show(_ recorded: Sample, _ appended: Sample) {
    Printing.heading("Recording (each visit beside a bare append and fdatasync of as many bytes)")
    Printing.line("a visit, durable", recorded)
    Printing.line("bare append and fdatasync", appended)
    let ratio = recorded.median / appended.median
    let more = recorded.median - appended.median
    Printing.line(
      "the visit beside the bare append",
      "\(Int((ratio * 100).rounded())) %, \(Printing.milliseconds(more)) more")
  }

  private func append(_ bytes: [UInt8], to file: Int32) throws {
    guard write(file, bytes, bytes.count) == bytes.count, fdatasync(file) == 0 else {
      throw Failure("the bare append failed")
    }
  }

  private var journalLength: Int {
    var status = stat()
    return stat("\(store)/journal.jsonl", &status) == 0 ? Int(status.st_size) : 0
  }
}
