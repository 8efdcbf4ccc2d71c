import Console
import Domain

extension DoneForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .clock(.done(let done)) = fact.event else { return nil }
    self.init([child], world)
    (rule, outcome, declined) = (done.rule, done.outcome ?? "", done.declined)
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(
        \.rule, "What", Self.rules(world).map { Offer($0.id, $0.title) }, inColumn: true,
        required: true, answers: .rule),
      .text(\.outcome, "Outcome", answers: .text),
      .toggles("Or", [("declined (health only)", \.isDeclined)], answers: .rule),
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    let rule = try rule.given("what was done", .rule)
    return .clock(
      .done(
        Completion(rule: rule, outcome: outcome.trimmed.orNil, declined: isDeclined ? true : nil)))
  }
}

extension ConfirmForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    switch fact.event {
    case .clock(.notDone(let answer)), .clock(.notApplicable(let answer)):
      self.init(child, answer.rule)
      remark = answer.remark ?? ""
    default: return nil
    }
  }

  func fields(_ world: World) -> [FieldRow<Self>] { [.text(\.remark, "Remark")] }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    let answer = FactAnswer(rule: rule, remark: remark.trimmed.orNil)
    if case .clock(.notDone) = fact.event { return .clock(.notDone(answer)) }
    return .clock(.notApplicable(answer))
  }
}

extension CloseForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .child(.closed(let reason)) = fact.event else { return nil }
    self.init(child, world)
    self.reason = reason
  }

  func fields(_ world: World) -> [FieldRow<Self>] { [why] }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .child(.closed(reason))
  }
}

extension AddChildForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .child(.added(let added)) = fact.event else { return nil }
    self.init()
    id = child.rawValue
    born = DayText(added.born)
    since = DayText(added.lookedAfterFrom)
    status = added.legalStatus
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    [
      .day(\.born, "Born", .past, required: false, answers: nil),
      .day(\.since, "In care since", .past, required: false, answers: .careBegan),
      .choice(
        \.status, "Legal status",
        LegalStatus.known.map { Offer($0, "\($0.rawValue) \($0.shortName)") }),
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .child(
      .added(ChildAddition(born: born.day, lookedAfterFrom: since.day, legalStatus: status)))
  }
}

extension DescribeForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .child(.described(let said)) = fact.event else { return nil }
    self.init(child, said)
  }

  func fields(_ world: World) -> [FieldRow<Self>] { rows(world) }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .child(
      .described(
        Description(
          name: name.trimmed, knownAs: knownAs.trimmed, socialWorker: worker.trimmed,
          team: team.trimmed, teamManager: manager.trimmed, siblings: Self.ids(siblings))))
  }
}

extension ActionForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .supervision(.agreed(let action)) = fact.event else { return nil }
    self.init([child])
    (text, by) = (action.text, DayText(action.by))
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    [.box(\.text, "What", rows: 3, required: true), .day(\.by, "By", .nearest)]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .supervision(.agreed(SupervisionAction(text: text.trimmed, by: try by.given())))
  }
}

extension CheckSampleForm: CorrectableForm {
  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .dipSample(.checked(let check)) = fact.event else { return nil }
    self.init(check.sample, child, world)
    (answers, remark) = (check.answers, check.remark ?? "")
  }

  func fields(_ world: World) -> [FieldRow<Self>] { rows(world) }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .dipSample(
      .checked(DipSampleCheck(sample: sample, answers: answers, remark: remark.trimmed.orNil)))
  }
}

/// Who holds a case, of an allocation that is put right.
struct HolderFields: CorrectableForm {
  private var officer: OfficerID?

  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .child(.allocated(let officer)) = fact.event else { return nil }
    self.officer = officer
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    let offers = world.register.officers.filter {
      $0.role == .iro && $0.worksHere(on: world.today) || $0.id == officer
    }
    return [
      .choice(
        \.officer, "To", offers.map { Offer($0.id, $0.name) }, inColumn: true, required: true,
        answers: .officer)
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .child(.allocated(try officer.given("the IRO", .officer)))
  }
}

/// Which record of a review counts, of a settlement that is put right.
struct SettlementFields: CorrectableForm {
  private var choice: Settlement.Choice
  private let review: Day

  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    guard case .child(.settled(let settlement)) = fact.event else { return nil }
    (choice, review) = (settlement.choice, settlement.review)
  }

  func fields(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(
        \.choice, "What counts",
        each: [Offer(.own, "what the IRO recorded"), Offer(.extract, "the extract's")],
        inColumn: true)
    ]
  }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    .child(.settled(Settlement(review: review, choice: choice)))
  }
}

/// The only words of a record: what came of an action, why a doubt was settled.
struct RemarkFields: CorrectableForm {
  private var text: String

  init?(correcting fact: Fact, of child: ChildID, _ world: World) {
    switch fact.event {
    case .supervision(.done(let done)): text = done.outcome ?? ""
    case .child(.doubtSettled(let settled)): text = settled.reason ?? ""
    default: return nil
    }
  }

  func fields(_ world: World) -> [FieldRow<Self>] { [.text(\.text, "Words")] }

  func event(_ fact: Fact, on day: Day, _ register: Register) throws(Refusal) -> Event {
    switch fact.event {
    case .supervision(.done(var done)):
      done.outcome = text.trimmed.orNil
      return .supervision(.done(done))
    case .child(.doubtSettled(var settled)):
      settled.reason = text.trimmed.orNil
      return .child(.doubtSettled(settled))
    default: return fact.event
    }
  }
}
