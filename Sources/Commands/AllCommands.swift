import ArgumentParser

/// Every command of the command line, in the order in which help lists them.
///
/// The screens, which open where no command is named, are added by the executable.
package enum AllCommands {
  package static let list: [any ParsableCommand.Type] = [
    InitCommand.self, DemoCommand.self, ImportCommand.self, TodayCommand.self, ListCommand.self,
    ShowCommand.self, BriefCommand.self,
    VisitCommand.self, PlanCommand.self, NoteCommand.self, ReviewCommand.self, DecideCommand.self,
    DecisionCommand.self, DecisionsCommand.self, DoneCommand.self,
    FactsCommand.self, ConfirmCommand.self,
    TrackCommand.self, NotifyCommand.self, ChildCommand.self, AllocateCommand.self,
    HandoverCommand.self, UnallocatedCommand.self, CandidatesCommand.self, TeamCommand.self,
    PrioritiesCommand.self, WorkloadCommand.self, SuperviseCommand.self, SampleCommand.self,
    CorrectCommand.self, WithdrawCommand.self, UndoCommand.self, RedoCommand.self,
    WhyCommand.self, ChangesCommand.self, DoubtsCommand.self, DayCommand.self, TrailCommand.self,
    AccessCommand.self,
    VerifyCommand.self, BackupCommand.self,
    RestoreCommand.self, RecoverCommand.self, OfficerCommand.self, PolicyCommand.self,
    ThemeCommand.self, CompletionsCommand.self, ManualCommand.self,
  ]
}
