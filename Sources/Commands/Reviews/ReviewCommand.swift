import ArgumentParser

/// What is done with statutory reviews.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Record that a statutory review was held or adjourned, or is not asked for early.",
    subcommands: [HoldReview.self, CodeReview.self, AdjournReview.self, WithdrawEarlyReview.self])
}
