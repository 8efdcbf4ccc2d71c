/// What each refusal says, and the way out of it: one switch each, so that a refusal without words
/// does not compile.
extension Refusal: Explained {
  package var message: String {
    switch self {
    case .noSuchChild(let id): "no child has the id \(id)"
    case .notYours(let text): "none of your children is \(text)"
    case .childExists(let id): "\(id) is in the register already"
    case .notLookedAfter(let id): "\(id) is not looked after"
    case .alreadyLookedAfter(let id): "\(id) is looked after already"
    case .beforeCare(let id, let day, let began):
      "\(day.short) is before \(id) came into care on \(began.short)"
    case .afterEighteen(let id, let day, let eighteenth):
      day == eighteenth
        ? "\(day.short) is the 18th birthday of \(id), from which on nobody is looked after"
        : "\(day.short) is after \(id) turned 18 on \(eighteenth.short)"
    case .endAnnounced(let id, let day):
      "by the extract the care of \(id) ends on \(day.short)"
    case .inTheFuture(let what, let day, _):
      "\(what) cannot be on \(day.short): that day is to come"
    case .inThePast(let what, let day, _): "\(what) cannot be planned for \(day.short): it is past"
    case .missing(let what, _): "\(what) is missing"
    case .noSuchOfficer(let name): "no officer is called \(name)"
    case .ambiguousOfficer(let name, let names):
      "\(name) could be \(names.joined(separator: " or "))"
    case .officerLeft(let name, let day): "\(name) left on \(day.short)"
    case .notAnIRO(let name): "\(name) is not an IRO and holds no cases"
    case .outOfRange(let what, let range, _): "\(what) must be \(range)"
    case .noSuchRule(let rule): "no rule is called \(rule)"
    case .stoppedOtherwise(let rule, let how): "\(rule) is stopped by \(how)"
    case .nothingToConfirm(let id, let title):
      "\(title.smallFirst) of \(id) is no fact to confirm"
    case .noSuchEvent(let id): "no event has the number \(id)"
    case .notInForce(let id): "\(id) is no longer in force"
    case .cannotBeCorrected(let id, let why): "\(id) cannot be corrected: \(why)"
    case .aboutNoChild(let id, _):
      "\(id) is about the service and no child, and is set anew rather than withdrawn"
    case .nothingChanged(let id): "nothing was changed in \(id)"
    case .codeKnown(let id, let day, let code):
      "the review of \(id) on \(day.short) has the code \(code.rawValue) already"
    case .noCodeMissing(let id): "no participation code is missing for \(id)"
    case .nothingToUndo: "there is nothing of yours to undo"
    case .nothingToRedo: "there is nothing to redo"
    case .importNotUndone(let version):
      "entry \(version) is an import from before imports were undone as one"
    case .noSuchImport(let version): "entry \(version) belongs to no import"
    case .importTakenBack(let version):
      "of the import of entry \(version) everything is taken back already"
    case .builtUpon(let name): "\(name) has recorded something since that builds on it"
    case .changedSince(let name): "\(name) has recorded something about it since it was taken back"
    case .sealed(let id):
      "\(id) is sealed and cannot be opened here, so it can be neither undone nor put right"
    case .reviewOnSameDay(let id, let day): "a review of \(id) on \(day.short) is recorded already"
    case .nothingToSettle(let id, let day):
      "the records of the review of \(id) on \(day.short) do not differ"
    case .noSuchDoubt(let id, let number): "\(id) has no doubt \(number)"
    case .doubtIsSettled(let id, let number): "doubt \(number) of \(id) is settled already"
    case .notPermitted(let what, _): what
    case .cannotReopen(let id): "\(id) was not closed by hand"
    case .holdsAlready(let name): "\(name) holds every one of them already"
    case .stageMoved(let number, let stage, let owner):
      "\(QANotification.title(number)) was moved to \(stage) in the meantime, where \(owner) answers"
    case .allocatedMeanwhile(let child, let holder):
      "\(child) was allocated to \(holder) in the meantime"
    case .adjournedOnce(let id): "the review of \(id) is adjourned already"
    case .whichReview(let id, let began):
      "\(id) came into care on \(began.short), long before anything was recorded here: "
        + "which review this was is missing"
    case .noEarlyReview(let id): "no early review of \(id) is asked for"
    case .loginBound(let login, let name): "the login \(login) is bound to \(name)"
    case .noReviewHeld(let id): "no review of \(id) was held yet"
    case .noReviewOn(let id, let day, _): "no review of \(id) met on \(day.short)"
    case .noSuchDecision(let id, let number): "\(id) has no decision \(number)"
    case .decisionEnded(_, let number, let status, let day):
      "decision \(number) is \(status.title) since \(day.short)"
    case .participationAge(let code, let age): "\(code.rawValue) does not fit a child of \(age)"
    case .unfitPolicy(let flaw): "this policy cannot be worked with: \(flaw)"
    case .unreadable(let damage): damage.message
    case .noSuchNotification(let number):
      "there is no notification \(QANotification.title(number))"
    case .notificationResolved(let number): "\(QANotification.title(number)) is resolved"
    case .praiseNeverEscalates(let number):
      "\(QANotification.title(number)) is praise, which closes itself and never escalates"
    case .lastStage(let number): "\(QANotification.title(number)) is at the last stage"
    case .noSuchStage(let key): "the ladder has no stage \(key)"
    case .lowerStage(let title): "\(title) is not above the present stage"
    case .noSuchReason(let key, _): "the ladder has no reason \(key)"
    case .praiseMismatch(let title, let stage): "\(title) is praise and stands at \(stage) only"
    case .notificationOpen(let number):
      "\(QANotification.title(number)) is not resolved; go on with it"
    case .repeatedAlready(let number, let again, _):
      "\(QANotification.title(number)) was raised again already, as \(QANotification.title(again))"
    case .notificationsLeftOpen(let id, let numbers):
      "\(id) has \(numbers.count.counted("open notification", "open notifications")): "
        + numbers.map(QANotification.title).joined(separator: ", ")
    case .noOpenAction(let id): "no action from supervision is open for \(id)"
    case .noSuchSample(let number): "there is no dip sample \(number)"
    case .notInSample(let id, let number): "\(id) was not drawn for dip sample \(number)"
    case .noSuchQuestion(let key, _): "the audit form has no question \(key)"
    case .beforeFirstEntry(let day, let first):
      "nothing was known on \(day.short): the first entry is of \(first.short)"
    case .handsOverToThemselves(let name): "\(name) cannot hand cases over to themselves"
    case .holdsNobody(let name): "\(name) holds no child who is looked after"
    case .keptOut(let count):
      "\(count.counted("problem keeps", "problems keep")) something out; nothing was written"
    case .importStops(let why, _): why
    case .notHeldBy(let id, let name): "\(id) is not held by \(name)"
    case .guarded(let refusal): refusal.message
    case .coversThemselves(let name): "\(name) cannot cover their own cases"
    case .endsBeforeItBegins(let what, let day):
      "\(what) would end on \(day.short), before it begins"
    }
  }

  package var hint: String? {
    switch self {
    case .noSuchChild: "look the child up with: caseload list NAME"
    case .notYours:
      "who holds a case records in it; to look at the case of another, name its id and say why with "
        + "--because: the look is kept, and a service manager sees it"
    case .childExists:
      "describe the child with: caseload child describe; where care began again after it had "
        + "ended, give --looked-after-from"
    case .notLookedAfter:
      "open the case with: caseload child reopen CHILD --closed-in-error, or --came-again DAY"
    case .beforeCare: "check the day, or the child"
    case .afterEighteen(_, let day, let eighteenth):
      day == eighteenth
        ? "give a day before it"
        : "care ends with the 18th birthday at the latest: give that day or one before"
    case .endAnnounced: "it closes by itself on that day; another day comes with the next extract"
    case .noSuchOfficer: "see who there is with: caseload officer list"
    case .ambiguousOfficer: "write more of the name"
    case .noSuchReason(_, let known): "reasons are: \(known.joined(separator: ", "))"
    case .noSuchQuestion(_, let known): "questions are: \(known.joined(separator: ", "))"
    case .beforeFirstEntry: "look at what is now known about that day: --known now"
    case .noSuchDoubt: "numbers stand in: caseload doubts"
    case .noSuchSample: "see them with: caseload sample show"
    case .noSuchStage, .lowerStage: "see the ladder with: caseload policy show"
    case .nothingToConfirm: "see what is not known with: caseload facts"
    case .noSuchRule: "rules are listed by: caseload why CHILD"
    case .noSuchEvent, .notInForce: "numbers stand in: caseload trail CHILD"
    case .cannotBeCorrected(let id, Refusal.cameFromExtract):
      "import the right file, or take the whole import back: caseload import undo \(id.entry)"
    case .aboutNoChild(_, let way): way
    case .nothingChanged: "say what is right: another day, another child, or another word"
    case .codeKnown:
      "put another in its place with: caseload correct NUMBER --set participation=CODE"
    case .noCodeMissing:
      "name the review with --on DAY, or correct its record with: caseload correct"
    case .cannotBeCorrected: "withdraw it with a reason, and record it anew"
    case .importNotUndone(let version): "take it back with: caseload import undo \(version)"
    case .changedSince: "record it anew where it still holds"
    case .noSuchImport: "see the imports with: caseload changes --imports"
    case .builtUpon: "put it right with a correction and a reason: caseload correct"
    case .reviewOnSameDay: "correct that record with: caseload correct"
    case .notificationResolved(let number):
      "if the matter is open again: caseload notify raise CHILD --repeats "
        + QANotification.title(number)
    case .repeatedAlready(_, let again, let isResolved):
      isResolved
        ? "repeat the last one: --repeats \(QANotification.title(again))"
        : "go on with \(QANotification.title(again))"
    case .notificationsLeftOpen:
      "say what becomes of them: --resolve-open OUTCOME, or --keep-open"
    case .notPermitted(_, let who): who
    case .stageMoved: "say who answered, and record it again where it is the answer of that stage"
    case .allocatedMeanwhile: "allocate again where the case is to go elsewhere all the same"
    case .cannotReopen(let id):
      "where care began again: caseload child reopen \(id) --came-again DAY"
    case .adjournedOnce: "record the day on which it was completed: caseload review hold"
    case .whichReview:
      "give its number with --number, or --not-first where it was not the first and nobody knows"
    case .noEarlyReview: "one is asked for with: caseload track CHILD --early-review DAY"
    case .noReviewHeld: "record the review first: caseload review hold"
    case .noReviewOn(_, _, let last): "the last met on \(last.short): --on \(last.iso)"
    case .noSuchDecision: "see them with: caseload decisions CHILD"
    case .decisionEnded: "withdraw what was said of it, or decide anew: caseload decide"
    case .participationAge: "PN0 is for a child under 4, PN1 to PN7 for one of 4 or more"
    case .unfitPolicy: "start from: caseload policy export"
    case .unreadable(let damage): damage.hint
    case .importStops(_, let hint): hint
    case .guarded(let refusal): refusal.hint
    case .keptOut: "look at what is kept out, and agree to import the rest"
    case .alreadyLookedAfter, .inTheFuture, .inThePast, .missing, .officerLeft, .notAnIRO,
      .outOfRange, .noSuchNotification, .praiseNeverEscalates, .lastStage, .praiseMismatch,
      .notificationOpen, .doubtIsSettled,
      .stoppedOtherwise, .nothingToUndo, .nothingToRedo, .importTakenBack, .sealed,
      .nothingToSettle,
      .holdsAlready, .loginBound, .noOpenAction, .notInSample, .coversThemselves,
      .endsBeforeItBegins, .handsOverToThemselves, .holdsNobody, .notHeldBy:
      nil
    }
  }
}
