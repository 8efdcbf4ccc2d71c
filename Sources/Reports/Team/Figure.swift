import Domain

/// By what a figure is known: on the command line, in tables, in a cell that is open.
///
/// Never its place in a list: a stage of the ladder is named by its key, so that a cell goes on
/// meaning what it meant when the ladder changes.
package struct FigureID: RawRepresentable, Hashable, Sendable {
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let children = FigureID(rawValue: "children")
  package static let high = FigureID(rawValue: "high")
  package static let medium = FigureID(rawValue: "medium")
  package static let low = FigureID(rawValue: "low")
  package static let unset = FigureID(rawValue: "unset")
  package static let late = FigureID(rawValue: "late")
  package static let dueSoon = FigureID(rawValue: "due-soon")
  package static let notSeen = FigureID(rawValue: "not-seen")
  package static let notifications = FigureID(rawValue: "notifications")
  package static let targets = FigureID(rawValue: "targets")
  package static let praise = FigureID(rawValue: "praise")
  package static let facts = FigureID(rawValue: "facts")
  package static let withoutCode = FigureID(rawValue: "without-code")
  package static let reviews = FigureID(rawValue: "reviews")
  package static let spokenWith = FigureID(rawValue: "spoken-with")
  package static let talkRefused = FigureID(rawValue: "talk-refused")
  package static let talkInappropriate = FigureID(rawValue: "talk-inappropriate")
  package static let talkNone = FigureID(rawValue: "talk-none")
  package static let sameIRO = FigureID(rawValue: "same-iro")

  /// Open notifications at a stage of the ladder.
  package static func stage(_ key: String) -> FigureID {
    FigureID(rawValue: "notifications-\(key)")
  }
}

/// One thing that boards and measures count: what it is called, what exactly it counts and by which
/// source, and the rule that counts it.
///
/// The board is a list of figures and a scope. A cell opens exactly what its figure counted, since
/// both are told by the same ``BoardScan``.
package struct Figure: Sendable {
  package let id: FigureID
  /// The member of JSON: "dueSoon".
  package let key: String
  /// The heading of a table: "Not seen".
  package let title: String
  /// The heading where room is short, and where there is next to none: "Medium", "Med".
  package let short: String
  package let brief: String
  /// The heading of a page to print, which explains itself.
  package let heading: String
  package let group: Group
  /// How many letters its counts take under ``brief``.
  package let width: Int
  /// Those of the highest number give way first where room is short; nought never does.
  package let yields: Int
  /// What its rows are, of one and of any number: "child of High priority", "children of …".
  package let one: String
  package let many: String
  /// Exactly what is counted, with its source, for a person who asks why.
  package let definition: String
  package let counts: Counts
  /// The part of what is counted that is shown as a share of it.
  package let part: Part?

  /// Where it stands on a board.
  package enum Group: Hashable, Sendable {
    case caseload, priority, watch, besides, stage, share
    /// What came of the talk before a review, beside the share of those that were held.
    case talk
  }

  /// What it counts, and which of those count. The day and the policy are known to the closure.
  package enum Counts: Sendable {
    /// Children who are looked after.
    case children(@Sendable (borrowing ChildSummary, Span<DutyCard>) -> Bool)
    /// Obligations that are late.
    case lateDuties
    /// Obligations that are past their local target and not late.
    case missedTargets
    /// Notifications that are not resolved, whether or not the child is looked after still.
    case openNotifications(@Sendable (NotificationCard, Register) -> Bool)
    /// Things that happened in the twelve months up to the day.
    case marks(Mark.Kind, @Sendable (Mark) -> Bool)
  }

  /// Which of the counted belong to the part, and its own names.
  package struct Part: Sendable {
    package let key: String
    package let title: String
    package let counts: @Sendable (BoardItem, Register) -> Bool
  }

  init(
    _ id: FigureID, key: String? = nil, _ title: String, short: String? = nil,
    brief: String? = nil, heading: String? = nil, _ group: Group, width: Int? = nil,
    yields: Int = 0,
    one: String, many: String, definition: String, _ counts: Counts, part: Part? = nil
  ) {
    self.id = id
    self.key = key ?? id.rawValue
    self.title = title
    self.short = short ?? title
    self.brief = brief ?? short ?? title
    self.heading = heading ?? title
    self.group = group
    self.width = width ?? max(4, self.brief.count)
    self.yields = yields
    self.one = one
    self.many = many
    self.definition = definition
    self.counts = counts
    self.part = part
  }

  /// A count with what its rows are: "12 reviews due in 20 working days", "1 child looked after".
  package func words(_ count: Int) -> String {
    count == 1 ? "1 \(one)" : "\(count.grouped) \(many)"
  }
}

/// What one figure counts on one line: all of it, and the part that is shown as a share of it.
package struct Share: Hashable, Sendable {
  package internal(set) var numerator = 0
  package internal(set) var denominator = 0

  package init(_ numerator: Int = 0, of denominator: Int = 0) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The share in whole per cent, rounded half up; nil of nothing.
  package var percent: Int? {
    denominator == 0 ? nil : (numerator * 200 + denominator) / (2 * denominator)
  }

  /// "3 of 4 (75 %)", a dash of nothing.
  package var words: String {
    percent.map { "\(numerator.grouped) of \(denominator.grouped) (\($0) %)" } ?? "–"
  }

  static func + (left: Share, right: Share) -> Share {
    Share(left.numerator + right.numerator, of: left.denominator + right.denominator)
  }
}
