import Domain

/// A notification with every stage and step, in `show --json`.
package struct ShownThread: Encodable, Sendable {
  package let number: Int
  package let repeats: OrNull<Int>
  package let repeatedBy: OrNull<Int>
  package let stages: [Stage]
  /// How long it has been open, or took, beside the time that all stages may take.
  package let whole: OrNull<String>
  package let steps: [Step]

  package struct Stage: Encodable, Sendable {
    package let stage: String
    package let from: Day
    package let to: OrNull<Day>
    package let workingDays: Int
  }

  package struct Step: Encodable, Sendable {
    /// "raised", "answered", "escalated" or "resolved".
    package let kind: String
    package let event: EventID
    package let on: Day
    package let by: String
    package let heading: String
    package let text: String
    /// By when an answer was due, and by how much it was late.
    package let due: OrNull<Day>
    package let late: OrNull<LateValue>
  }

  init(_ thread: NotificationThread) {
    number = thread.notification.number
    repeats = OrNull(thread.repeats)
    repeatedBy = OrNull(thread.repeatedBy)
    whole = OrNull(thread.wholeWords)
    stages = thread.stages.map {
      Stage(stage: $0.key, from: $0.from, to: OrNull($0.until), workingDays: $0.workingDays)
    }
    steps = thread.steps.map { step in
      Step(
        kind: step.kind.rawValue, event: step.id, on: step.on, by: step.by, heading: step.heading,
        text: step.text, due: OrNull(step.due), late: OrNull(step.lateness.map(LateValue.init)))
    }
  }
}

/// A spell in which the child was missing, in `show --json`.
package struct ShownMissing: Encodable, Sendable {
  package let from: Day
  package let to: OrNull<Day>
  package let kind: OrNull<String>

  init(_ spell: MissingSpell) {
    from = spell.start
    to = OrNull(spell.end)
    kind = OrNull(spell.kind)
  }
}

/// A note of `show --json`.
package struct ShownNote: Encodable, Sendable {
  package let event: EventID
  package let on: Day
  package let kind: String
  package let text: String

  init(_ note: Recorded<Note>) {
    event = note.id
    on = note.on
    kind = note.value.kind.rawValue
    text = note.value.text
  }
}

/// A duty that was done, in `show --json`.
package struct ShownDone: Encodable, Sendable {
  package let event: EventID
  package let on: Day
  package let rule: String
  /// True of a health assessment that was offered and not made.
  package let declined: Bool
  package let outcome: OrNull<String>

  init(_ done: Recorded<Completion>) {
    event = done.id
    on = done.on
    rule = done.value.rule.rawValue
    declined = done.value.isDeclined
    outcome = OrNull(done.value.outcome)
  }
}

/// A line about the child in words, in `show --json`.
package struct ShownDetail: Encodable, Sendable {
  package let title: String
  package let words: String
  package let on: OrNull<Day>

  init(_ title: String, _ words: String, on: Day? = nil) {
    self.title = title
    self.words = words
    self.on = OrNull(on)
  }

  init(_ line: HealthLine) {
    self.init(
      line.title, line.isOfYear ? "\(line.words), in the year of the return" : line.words,
      on: line.on)
  }
}
