import Domain

/// The form of a record that is put right, filled with what stands there.
enum CorrectedRecord: Codable, Hashable {
  case visit(VisitForm)
  case review(ReviewForm)
  case plan(PlanForm)
  case note(NoteForm)
  case tracking(TrackingForm)
  case raised(RaiseForm)
  case answer(AnswerForm)
  case escalation(EscalateForm)
  case resolution(ResolveForm)
  case done(DoneForm)
  case confirmed(ConfirmForm)
  case closing(CloseForm)
  case addition(AddChildForm)
  case description(DescribeForm)
  case holder(HolderFields)
  case settlement(SettlementFields)
  case action(ActionForm)
  case check(CheckSampleForm)
  case remark(RemarkFields)
  /// Nothing but the day on which it was true.
  case dayAlone

  init(_ fact: Fact, of child: ChildID, _ world: World) {
    let kinds: [any CorrectableForm.Type] = [
      VisitForm.self, ReviewForm.self, PlanForm.self, NoteForm.self, TrackingForm.self,
      RaiseForm.self, AnswerForm.self, EscalateForm.self, ResolveForm.self, DoneForm.self,
      ConfirmForm.self, CloseForm.self, AddChildForm.self, DescribeForm.self, HolderFields.self,
      SettlementFields.self, ActionForm.self, CheckSampleForm.self, RemarkFields.self,
    ]
    let form = kinds.lazy.compactMap { $0.init(correcting: fact, of: child, world) }.first
    self = form.map(CorrectedRecord.init) ?? .dayAlone
  }

  init(_ form: any CorrectableForm) {
    self =
      switch form {
      case let form as VisitForm: .visit(form)
      case let form as ReviewForm: .review(form)
      case let form as PlanForm: .plan(form)
      case let form as NoteForm: .note(form)
      case let form as TrackingForm: .tracking(form)
      case let form as RaiseForm: .raised(form)
      case let form as AnswerForm: .answer(form)
      case let form as EscalateForm: .escalation(form)
      case let form as ResolveForm: .resolution(form)
      case let form as DoneForm: .done(form)
      case let form as ConfirmForm: .confirmed(form)
      case let form as CloseForm: .closing(form)
      case let form as AddChildForm: .addition(form)
      case let form as DescribeForm: .description(form)
      case let form as HolderFields: .holder(form)
      case let form as SettlementFields: .settlement(form)
      case let form as ActionForm: .action(form)
      case let form as CheckSampleForm: .check(form)
      case let form as RemarkFields: .remark(form)
      default: .dayAlone
      }
  }

  var form: (any CorrectableForm)? {
    switch self {
    case .visit(let form): form
    case .review(let form): form
    case .plan(let form): form
    case .note(let form): form
    case .tracking(let form): form
    case .raised(let form): form
    case .answer(let form): form
    case .escalation(let form): form
    case .resolution(let form): form
    case .done(let form): form
    case .confirmed(let form): form
    case .closing(let form): form
    case .addition(let form): form
    case .description(let form): form
    case .holder(let form): form
    case .settlement(let form): form
    case .action(let form): form
    case .check(let form): form
    case .remark(let form): form
    case .dayAlone: nil
    }
  }
}

extension CorrectedRecord {
  /// The fields of the form, as rows of the correction that holds it.
  func rows(_ world: World) -> [FieldRow<CorrectForm>] {
    form.map { Self.lifted($0, world) } ?? []
  }

  private static func lifted<Form: CorrectableForm>(
    _ form: Form, _ world: World
  ) -> [FieldRow<CorrectForm>] {
    form.fields(world).map { row in
      row.lifted({ $0.record.form as? Form }, { $0.record = CorrectedRecord($1) })
    }
  }
}
