import Console
import Domain

extension FormScreen {
  mutating func save(_ world: World) -> Request {
    let recording = record.recording(world)
    if let answer = answer(to: recording, of: rows.indices, world) { return answer }
    // Closing keeps the form, so that a disk that fails loses nothing; recording discards it.
    let next = record.next(world).map { Request.open($0, world) }
    let change = Request.all([.close, .change(recording)] + [next].compactMap { $0 })
    guard let question = record.question(world) else { return change }
    return .open(ConfirmScreen(record.verb, question, yes: change))
  }

  /// Records the section that ends with a button; the form stays open.
  mutating func save(_ part: FormPart<Record>, endingAt end: Int, _ world: World) -> Request {
    let start = rows[..<end].lastIndex { $0.isSection } ?? 0
    let record = record
    var recording = Recording(done: { _, _ in part.done }) { register, desk throws(Refusal) in
      try part.change(record, register, desk)
    }
    recording.formPart = part.title
    return answer(to: recording, of: start..<end, world) ?? .change(recording)
  }

  /// A part was recorded: the rest goes on without it.
  mutating func noteSaved(_ recording: Recording, _ world: World) {
    for row in rows {
      guard case .save(let part) = row.press, part.title == recording.formPart else { continue }
      part.saved(&record)
      arrange(world)
      return
    }
  }

  /// What keeps a change from being recorded as it is filled in, or nil.
  ///
  /// The change is tried once on the register as it is now, for the words of a refusal, which leaves
  /// the form open, so that nothing typed is lost. What counts is decided under the lock.
  private mutating func answer(
    to recording: Recording, of places: Range<Int>, _ world: World
  ) -> Request? {
    refused = [:]
    lacking = Set(places.filter { rows[$0].problem(record, world) != nil })
    if let first = lacking.min() { return show(first, world) }
    if world.readOnlyReason != nil { return .change(recording) }
    do throws(Refusal) {
      _ = try recording.change(world.register, world.desk)
      return nil
    } catch {
      record.hear(error, world)
      guard let place = place(of: error, world) else { return .say(Notice(error)) }
      refused[place] = [error.screenMessage, error.screenHint].compactMap { $0 }.joined(
        separator: "; ")
      return show(place, world)
    }
  }

  /// The row at which a refusal is said: that of the child whom it is about, where each has one.
  private func place(of refusal: Refusal, _ world: World) -> Int? {
    guard let field = refusal.field else { return nil }
    let places = rows.indices.filter { rows[$0].answers == field }
    guard places.count > 1, let child = record.refusedChild(refusal, world) else {
      return places.first
    }
    return places.first { rows[$0].about == child } ?? places.first
  }

  /// Says at the rows what is wrong with them, and goes to one.
  private mutating func show(_ place: Int, _ world: World) -> Request {
    refill(world)
    form.focus(on: "\(place)")
    return .none
  }
}
