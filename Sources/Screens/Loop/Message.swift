import Console
import Domain
import Formats

/// What happened outside, told to the model.
package enum Message {
  case key(Key)
  case resized(Size)
  /// Nobody typed for a moment: the time now, and today in England.
  case idle(now: Moment, today: Day)
  /// Other people recorded something.
  case registerChanged(Register)
  /// A recording was made durable.
  case recorded(Recording, Entry, Register)
  case failed(any Explained)
  /// The register of a past day was made, to be shown or to be compared with.
  case lookedBack(PastDay, Register, comparing: Bool)
  /// The person's editor gave text back for the field of this id.
  case edited(field: String, text: String)
  /// A folder that is to be imported was read.
  case folderRead(path: String, files: [InputFile])
  /// A popup above answered.
  case answered(tag: String, value: String)
  /// The forms that are kept, after one was kept or thrown away.
  case keptForms([FormDraft])
  /// The terminal goes away: keep what is half typed.
  case closing
}

/// A form that somebody left half filled.
package struct FormDraft: Hashable, Sendable {
  /// The kind of form and what it is about: "visit 204417".
  package var key: String
  package var title: String
  package var fields: [String: String]
  package var at: Moment

  package init(key: String, title: String, fields: [String: String], at: Moment) {
    self.key = key
    self.title = title
    self.fields = fields
    self.at = at
  }
}
