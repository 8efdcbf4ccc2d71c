extension FormKind {
  /// The form of this kind, which opens what was kept of it.
  var form: any RecordForm.Type {
    switch self {
    case .visit: VisitForm.self
    case .review: ReviewForm.self
    case .code: ReviewCodeForm.self
    case .decide: DecideForm.self
    case .decision: DecisionEndForm.self
    case .plan: PlanForm.self
    case .note: NoteForm.self
    case .done: DoneForm.self
    case .confirm: ConfirmForm.self
    case .track: TrackingForm.self
    case .notify: RaiseForm.self
    case .answer: AnswerForm.self
    case .escalate: EscalateForm.self
    case .resolve: ResolveForm.self
    case .allocate: AllocateForm.self
    case .describe: DescribeForm.self
    case .close: CloseForm.self
    case .reopen: ReopenForm.self
    case .correct: CorrectForm.self
    case .addChild: AddChildForm.self
    case .action: ActionForm.self
    case .cover: CoverForm.self
    case .handOver: HandOverForm.self
    case .sample: DrawSampleForm.self
    case .check: CheckSampleForm.self
    }
  }
}
