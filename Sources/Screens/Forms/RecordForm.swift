import Console
import Domain

/// A form that records one change.
///
/// Its fields are its own properties, and what is kept of it half filled is the value itself: a
/// chosen officer by id, a reason or a stage by key, a day as it was typed and as it was understood.
/// No property holds a place in a list.
protocol RecordForm: Codable, Hashable {
  static var kind: FormKind { get }

  /// The children it is about.
  var children: [ChildID] { get }

  /// What else it is about: the number of a notification, an event, an officer.
  var detail: String? { get }

  /// What saving does, in words: "Log the visit".
  var verb: String { get }

  /// What stands before the names of the children: "Visit".
  func heading(_ world: World) -> String

  /// The fields, from the first to the last. Asked for when the form opens, when the register, the
  /// day or the size changes, and after a row was added or a part recorded.
  func rows(_ world: World) -> [FieldRow<Self>]

  /// Words beside the fields that do not depend on them: what is known of the children. Asked for
  /// as seldom as the rows.
  func known(_ world: World) -> [Piece]

  /// Words beside the fields that follow from what is in them, asked for at each frame.
  func aside(_ world: World) -> [Piece]

  /// What follows from a changed field; `before` is the form as it was.
  mutating func follow(_ before: Self, _ world: World)

  /// A change was refused with words that the person now knows: what the form saw when it opened may
  /// be seen anew, so that saving again is meant.
  mutating func hear(_ refusal: Refusal, _ world: World)

  /// Which of the children a refusal is about, where that can be told.
  func refusedChild(_ refusal: Refusal, _ world: World) -> ChildID?

  /// What is asked once before it is recorded, because it is unusual and no rule refuses it; nil where
  /// nothing is.
  func question(_ world: World) -> String?

  /// What is recorded. The register's refusal is shown at the field it names.
  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft]

  /// The sentence for the person once it is durable, in a world that knows of it.
  func done(_ entry: Entry, _ world: World) -> String

  /// The form that opens once this one is recorded.
  func next(_ world: World) -> (any RecordForm)?

  /// Whose half-filled forms about children stand in the way, for a hand-over.
  var handsOverFrom: OfficerID? { get }
}

extension RecordForm {
  var children: [ChildID] { [] }
  var detail: String? { nil }
  func known(_ world: World) -> [Piece] { [] }
  func aside(_ world: World) -> [Piece] { [] }
  mutating func follow(_ before: Self, _ world: World) {}
  mutating func hear(_ refusal: Refusal, _ world: World) {}
  func refusedChild(_ refusal: Refusal, _ world: World) -> ChildID? { nil }
  func next(_ world: World) -> (any RecordForm)? { nil }
  func question(_ world: World) -> String? { nil }
  var handsOverFrom: OfficerID? { nil }

  /// "Visit · Ava Brennan, 11".
  func title(_ world: World) -> String {
    let who = world.names(of: children)
    return who.isEmpty ? heading(world) : "\(heading(world)) · \(who)"
  }

  /// The change with its sentence, to be decided under the lock.
  func recording(_ world: World) -> Recording {
    var recording = Recording(
      formKey: key,
      done: { entry, register in
        var after = world
        after.register = register
        return done(entry, after)
      },
      change: { register, desk throws(Refusal) in try change(register, desk) })
    recording.handsOverFrom = handsOverFrom
    return recording
  }
}

extension Request {
  /// Opens a form, with what was left half filled in it.
  static func open(_ form: some RecordForm, _ world: World) -> Request {
    .open(FormScreen(form, world))
  }
}
