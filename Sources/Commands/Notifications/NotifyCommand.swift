import ArgumentParser

/// QA notifications: challenges and praise.
struct NotifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notify",
    abstract: "Raise a QA notification, record answers, move it up the ladder, resolve it.",
    subcommands: [
      RaiseNotification.self, AnswerNotification.self, EscalateNotification.self,
      ResolveNotification.self, ListNotifications.self,
    ])
}
