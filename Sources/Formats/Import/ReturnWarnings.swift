import Domain

/// An episode that ended, and is open in a return that reaches less far than what is known.
package struct Reopening: Hashable, Sendable {
  package let child: ChildID
  /// The episode's start, by which it is known.
  package let start: Day
  /// The day on which it ended.
  package let ended: Day

  package init(child: ChildID, start: Day, ended: Day) {
    self.child = child
    self.start = start
    self.ended = ended
  }
}

/// What a return says as a whole that a person must agree to first.
package struct ReturnWarnings: Hashable, Sendable {
  /// How far the return reaches: the last day on which an episode of it began or ended.
  package internal(set) var reach: Day?
  /// How far the newest return reaches that was imported; nil where this one reaches as far.
  package internal(set) var olderThan: Day?
  /// The episodes that an older return would open again. They stay ended.
  package internal(set) var reopenings: [Reopening] = []
  /// How many of the children are new, where they are more than half and others are known.
  package internal(set) var newcomers: Newcomers?

  package struct Newcomers: Hashable, Sendable {
    package let new: Int
    package let all: Int

    package init(new: Int, all: Int) {
      self.new = new
      self.all = all
    }
  }

  package init() {}
}

/// Who was in care by the last return and is absent from this one.
package struct AbsentChildren: Hashable, Sendable {
  /// Those who were not absent before.
  package internal(set) var new: [ChildID] = []
  /// How many were absent from an earlier return already.
  package internal(set) var before = 0
  /// How many are absent where that is more than half of all: such files are part of a return, and
  /// nobody counts as absent.
  package internal(set) var ofPart = 0

  package init() {}
}
