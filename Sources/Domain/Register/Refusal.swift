/// Every reason for which the register says no. Nothing was written.
package enum Refusal: Error, Hashable, Sendable {
  case noSuchChild(ChildID)
  /// What was written means no child whom the person reads: another's, or nobody at all. One refusal
  /// for both, which neither says that there is such a child nor who holds the case.
  case notYours(String)
  case childExists(ChildID)
  case notLookedAfter(ChildID)
  case alreadyLookedAfter(ChildID)
  case beforeCare(ChildID, Day, began: Day)
  case afterEighteen(ChildID, Day, eighteenth: Day)
  case endAnnounced(ChildID, Day)
  case inTheFuture(String, Day, RefusalField = .day)
  case inThePast(String, Day, RefusalField = .day)
  case missing(String, RefusalField? = nil)
  case noSuchOfficer(String)
  case ambiguousOfficer(String, [String])
  case officerLeft(String, on: Day)
  case notAnIRO(String)
  case outOfRange(String, String, RefusalField? = nil)
  case noSuchNotification(Int)
  case notificationResolved(Int)
  case praiseNeverEscalates(Int)
  case lastStage(Int)
  case noSuchStage(String)
  case lowerStage(String)
  case noSuchReason(String, known: [String])
  case praiseMismatch(String, at: String)
  /// It is not resolved, so that it cannot be raised again.
  case notificationOpen(Int)
  /// Its matter was raised again already.
  case repeatedAlready(Int, by: Int, isResolved: Bool)
  /// The case cannot be closed without saying what becomes of its open notifications.
  case notificationsLeftOpen(ChildID, [Int])
  case noSuchRule(String)
  case stoppedOtherwise(RuleID, by: String)
  /// Of a duty it is known whether it was done.
  case nothingToConfirm(ChildID, String)
  case noSuchEvent(EventID)
  case notInForce(EventID)
  case cannotBeCorrected(EventID, String)
  /// It is about the service and no child; how it is put right.
  case aboutNoChild(EventID, way: String)
  case nothingChanged(EventID)
  /// The review of that day has a participation code already.
  case codeKnown(ChildID, Day, Participation)
  /// Every review of the child has a participation code.
  case noCodeMissing(ChildID)
  case nothingToUndo
  case nothingToRedo
  case importNotUndone(Version)
  case noSuchImport(Version)
  /// An import whose every fact is out of force already.
  case importTakenBack(Version)
  case builtUpon(by: String)
  /// Somebody else recorded about the same child since the change was taken back.
  case changedSince(by: String)
  case sealed(EventID)
  case reviewOnSameDay(ChildID, Day)
  case nothingToSettle(ChildID, Day)
  case noSuchDoubt(ChildID, Int)
  case doubtIsSettled(ChildID, Int)
  case notPermitted(String, who: String)
  case cannotReopen(ChildID)
  case holdsAlready(String)
  /// The notification was moved to another stage since the person saw it.
  case stageMoved(Int, to: String, by: String)
  case allocatedMeanwhile(String, to: String)
  case adjournedOnce(ChildID)
  /// Earlier reviews may have been held before the child was entered by hand.
  case whichReview(ChildID, began: Day)
  case noEarlyReview(ChildID)
  /// Nothing can be decided at a review before one was held.
  case noReviewHeld(ChildID)
  /// No review of the child met on that day; the last that did.
  case noReviewOn(ChildID, Day, last: Day)
  case noSuchDecision(ChildID, Int)
  case decisionEnded(ChildID, Int, DecisionOutcome.Status, Day)
  case loginBound(String, String)
  case participationAge(Participation, age: Int)
  case unfitPolicy(String)
  case noOpenAction(ChildID)
  case noSuchSample(Int)
  case notInSample(ChildID, Int)
  case noSuchQuestion(String, known: [String])
  case coversThemselves(String)
  case endsBeforeItBegins(String, Day)
  case beforeFirstEntry(Day, first: Day)
  case handsOverToThemselves(String)
  case holdsNobody(String)
  /// So many problems keep rows of an import out, and nobody agreed to that.
  case keptOut(Int)
  /// An import stops until a person agrees, for a reason in words.
  case importStops(String, hint: String)
  case notHeldBy(ChildID, String)
  case unreadable(RecordDamage)
  /// It may not be recorded now, by this person, or without being asked about.
  case guarded(WriteRefusal)

  /// Why rows of an extract are not corrected one by one.
  static let cameFromExtract = "it came from an extract"
}
