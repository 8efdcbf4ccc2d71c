import Domain

/// What a screen asks of the model.
package indirect enum Request {
  case none
  /// Puts a screen on top.
  case open(any Screen)
  /// Leaves the top screen.
  case close
  /// Leaves the top screen, a popup, and tells the one below what was chosen.
  case answer(tag: String, value: String)
  /// Shows one of the screens that the numbers open.
  case root(Int)
  /// Tells the top screen something, after another was shown.
  case tell(Message)
  case quit
  /// Shows a past day, or hands its register to the top screen for comparing.
  case look(PastDay, comparing: Bool = false)
  case lookAtToday
  /// A month later than a past day, or today.
  case later(PastDay)
  /// Records a change.
  case change(Recording)
  /// The person said that this computer's clock is right.
  case clockIsRight
  case perform(Effect)
  case say(Notice)
  /// Runs a command on the screen below the top one, which is left.
  case run(String)
  case all([Request])
}

/// What the model asks of the world.
package enum Effect {
  case record(Recording)
  case keepForm(KeptForm)
  case discardForm(KeptForm.Key)
  /// Opens the person's editor on a text, for the field of this id.
  case edit(field: String, text: String)
  case readFolder(path: String)
  /// Lists the themes, to choose one.
  case listThemes
  case theme(String)
  case keepPreferences(Preferences)
  /// Somebody opened the case of a child that is not theirs, and the reason they gave.
  case noteAccess(ChildID, because: String?)
  /// Reads who opened the case of a child that is not theirs.
  case readAccesses(of: ChildID)
  /// Reads every look at a case of another.
  case readLooks
  /// Puts a text on the clipboard; the words say what it is.
  case copy(String, words: String)
  /// Gives the terminal to the shell until it comes back.
  case suspend
  /// Makes the register of a past day.
  case lookBack(PastDay, comparing: Bool)
  case quit
}

/// A change to be recorded, and what to say when it is.
package struct Recording {
  package var change: Change
  /// The sentence for the person once it is durable.
  package var done: (Entry, Register) -> String
  /// The kept form that is done with, where there is one.
  package var formKey: KeptForm.Key?
  /// The part of an open form that it records, by the words of its button; the form stays open.
  package var formPart: String?
  /// Whose half-filled forms about children stand in the way, for a hand-over.
  package var handsOverFrom: OfficerID?
  /// What the person said of this computer's clock.
  package var clock = ClockTrust.unasked
  /// The name of the batch, for an import.
  package var batch: String?
  /// What makes the drafts of a batch piece by piece, in the place of the change: for what is too
  /// large to be held as a whole.
  package var pieces: ((Register, Desk) throws(Refusal) -> DraftSource)?

  package init(
    formKey: KeptForm.Key? = nil, batch: String? = nil, done: @escaping (Entry, Register) -> String,
    change: @escaping Change
  ) {
    self.change = change
    self.done = done
    self.formKey = formKey
    self.batch = batch
  }

  /// A batch whose drafts are made while it is written.
  package init(
    batch: String, done: @escaping (Entry, Register) -> String,
    pieces: @escaping (Register, Desk) throws(Refusal) -> DraftSource
  ) {
    self.init(batch: batch, done: done) { _, _ in [] }
    self.pieces = pieces
  }
}
