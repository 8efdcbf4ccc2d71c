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
  /// Who opened the case of a child that is not theirs.
  case accesses([Access], of: ChildID)
  /// Every look at a case of another, for a manager.
  case looks(Looks)
  /// A look at a case could not be kept, and why.
  case notNoted(ChildID, any Explained)
  /// The themes one can choose.
  case themes([ThemeName])
  /// A popup above answered.
  case answered(tag: String, value: String)
  /// Another screen sends on what was looked for there.
  case search(String)
  /// The forms that are kept, after one was kept or thrown away.
  case keptForms([KeptForm])
  /// A form could not be kept, and why.
  case notKept(KeptForm, any Explained)
  /// The terminal goes away: keep what is half typed.
  case closing
}
