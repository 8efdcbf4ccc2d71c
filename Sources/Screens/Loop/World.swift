import Console
import Domain
import Reports

/// What a screen can see: the register, the day, who is at the desk, and how large the screen is.
package struct World {
  package var register: Register { didSet { withholdWords() } }
  /// Today in England.
  package var today: Day
  package var now: Moment
  package var officer: Officer { didSet { withholdWords() } }
  package var login: String
  package var size: Size
  package var preferences: Preferences
  /// The forms this person left half filled, the newest first.
  package var keptForms: [KeptForm] = []
  /// Why nothing can be recorded, or nil.
  package var readOnlyReason: String?
  /// True where the day was set on the command line and is not the machine's.
  package var isTodaySet = false
  /// When this sitting began: what is older is not undone without a question.
  package let sittingBegan: Moment
  /// What was said of this computer's clock in this sitting.
  package var clock = ClockTrust.unasked
  /// The past day that is looked at in place of today, or nil.
  package var past: PastDay?
  /// Today while a past day is looked at: what "today", "-1w" and "fri" are counted from.
  package internal(set) var realToday: Day?
  /// The messages of this sitting, newest first.
  package var messages: [Notice] = []

  package init(
    register: Register, today: Day, now: Moment, officer: Officer, login: String,
    size: Size = Size(columns: 80, rows: 24), preferences: Preferences = Preferences()
  ) {
    self.register = register
    self.today = today
    self.now = now
    sittingBegan = now
    self.officer = officer
    self.login = login
    self.size = size
    self.preferences = preferences
    withholdWords()
  }

  /// What the person may see of the past day that is looked at, nil where it is today.
  var pastSight: Sight?

  /// What the person at the desk may see.
  package var sight: Sight { pastSight ?? Sight(register, desk) }

  /// The register shows what was said and written of children to who may read that.
  private mutating func withholdWords() {
    let withholds = !sight.readsWords
    if register.withholdsWords != withholds { register.withholdsWords = withholds }
  }

  package var workingDays: WorkingDays { register.workingDays }

  package var desk: Desk {
    Desk(
      officer: officer, login: login, today: today, now: now, isDaySet: isTodaySet,
      clock: clock)
  }

  /// Whose children a list is about: an IRO's own and those covered, or the team's.
  func scope(team: Bool) -> Scope {
    let widest = widestScope
    guard widest == .everyone, !team, officer.role == .iro else { return widest }
    return .own(of: desk, in: register).seen(by: sight)
  }

  /// Everybody's children where the person may read them, else their own and those covered; nobody's
  /// for who left.
  var widestScope: Scope { sight.scope ?? .nobody }

  /// Why the person may not list everybody's children, or nil where they may.
  var reasonNotToList: String? {
    reason { () throws(Refusal) in try desk.mustBeAllowedToList(nil, register) }
  }

  /// Why the person may not do this, or nil where they may.
  func reasonNot(to permission: Permission) -> String? {
    reason { () throws(Refusal) in try desk.mustBeAllowed(permission, register) }
  }

  private func reason(_ check: () throws(Refusal) -> Void) -> String? {
    do throws(Refusal) {
      try check()
      return nil
    } catch {
      return [error.screenMessage, error.screenHint].compactMap { $0 }.joined(separator: "; ")
    }
  }

  /// The name of a child, or its id where no name is known.
  package func name(of child: ChildID) -> String {
    register.name(of: child)
  }

  /// The child's state, or nil where it cannot be read.
  package func state(of child: ChildID) -> ChildState? {
    guard let row = register.row(of: child) else { return nil }
    return try? register.state(at: row)
  }

  /// A child's notification as it stands, or nil where it cannot be read.
  func notification(_ number: Int, of child: ChildID) -> QANotification? {
    state(of: child)?.notifications.all.first { $0.number == number }
  }
}

/// A theme as the chooser lists it.
package struct ThemeName: Hashable, Sendable {
  package var name: String
  package var title: String
  package var summary: String

  package init(name: String, title: String, summary: String) {
    self.name = name
    self.title = title
    self.summary = summary
  }
}
