/// The part of a change that a refusal is about, so that a form can say the words where it was
/// filled in.
package enum RefusalField: Hashable, Sendable {
  /// The day on which it happened, or from which it is to be.
  case day
  /// The last day of something that has a first.
  case until
  /// The day on which care began.
  case careBegan
  /// The day by which a review is to be held earlier than the law asks.
  case earlyReview
  case child
  case officer
  /// Who gave an answer.
  case from
  /// The reason of a notification, by its key on the ladder.
  case ladderReason
  case stage
  case rule
  /// Why something was done: the reason for a priority, for a correction, for an adjournment.
  case reason
  /// Why a child was not seen, or not spoken with in private.
  case notSeen
  /// Whether the child was seen, alone, observed in the placement.
  case sight
  /// The longer text: what it is about, an answer, an outcome.
  case text
  case participation
  /// Which review it was, counted within the period of care.
  case reviewNumber
  /// Why a child is not placed for adoption yet.
  case notPlaced
  /// Whether the child should still be placed for adoption.
  case planStands
  /// Weeks between updates from the social worker.
  case updates
  /// Weeks between checks of the file.
  case fileChecks
  /// What becomes of the open notifications of a case that is closed.
  case openNotifications
  /// How many cases a sample is to have.
  case count
}

extension Refusal {
  /// The field of a form that the refusal is about; nil where it is about the change as a whole.
  package var field: RefusalField? {
    switch self {
    case .missing(_, let field), .outOfRange(_, _, let field): field
    case .guarded(let refusal): refusal.field
    case .inTheFuture(_, _, let field), .inThePast(_, _, let field): field
    case .noSuchChild, .notYours, .childExists: .child
    case .beforeCare, .afterEighteen, .reviewOnSameDay, .beforeFirstEntry, .noReviewOn: .day
    case .endsBeforeItBegins: .until
    case .noSuchOfficer, .ambiguousOfficer, .officerLeft, .notAnIRO, .holdsAlready,
      .handsOverToThemselves, .coversThemselves, .allocatedMeanwhile:
      .officer
    case .lastStage, .noSuchStage, .lowerStage, .praiseMismatch: .stage
    case .noSuchReason: .ladderReason
    case .stageMoved: .from
    case .noSuchRule, .nothingToConfirm, .stoppedOtherwise, .noOpenAction: .rule
    case .participationAge, .codeKnown, .noCodeMissing: .participation
    case .notificationsLeftOpen: .openNotifications
    case .whichReview: .reviewNumber
    case .notLookedAfter, .alreadyLookedAfter, .endAnnounced, .noSuchNotification,
      .notificationOpen, .repeatedAlready,
      .notificationResolved,
      .praiseNeverEscalates, .noSuchEvent, .notInForce, .cannotBeCorrected, .aboutNoChild,
      .nothingChanged, .nothingToUndo,
      .nothingToRedo, .importNotUndone, .noSuchImport, .importTakenBack, .builtUpon,
      .changedSince, .nothingToSettle, .noSuchDoubt, .doubtIsSettled, .notPermitted,
      .noReviewHeld, .noSuchDecision, .decisionEnded, .cannotReopen, .adjournedOnce, .noEarlyReview,
      .loginBound, .unfitPolicy,
      .noSuchSample, .sealed, .keptOut, .importStops, .notInSample, .noSuchQuestion, .holdsNobody,
      .notHeldBy,
      .unreadable:
      nil
    }
  }
}

extension Optional {
  /// The value, or a refusal that says what is missing.
  package func given(_ what: String, _ field: RefusalField) throws(Refusal) -> Wrapped {
    guard let self else { throw .missing(what, field) }
    return self
  }
}
