import ArgumentParser
import Domain

/// Shows the policy.
struct ShowPolicy: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the ladder, its reasons, and the service's own numbers.")

  @OptionGroup var store: StoreOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside)
    let policy = office.register.policy
    let output = office.output
    output.line("Ladder of QA notifications: \(policy.ladder.name)")
    stages(policy.ladder).print(to: output)
    output.line()
    reasons(policy.ladder).print(to: output)
    output.line()
    for (key, title) in [
      ("high", "High"), ("medium", "Medium"), ("low", "Low"), ("unset", "No priority"),
    ] {
      let term = policy.seenEvery[key]?.words ?? "no period"
      output.line("\(title): seen every \(term) (local)")
    }
    output.line("Children per full-time IRO: \(policy.guidanceFrom) to \(policy.guidanceTo)")
    output.line(
      "Who covers for an IRO: "
        + (policy.managersMayCover == true ? "an IRO or a service manager" : "an IRO"))
    output.line("Due soon: within \(policy.dueSoonWorkingDays.counted("working day"))")
    seeing(policy, output)
    output.line("An adjourned review counts from: \(policy.adjournedReviewCounts.words)")
    output.line(
      "Looked-after reviews once placed for adoption: "
        + (policy.reviewsGoOnWhenPlacedForAdoption
          ? "held all the same, as the service set" : "none, by law"))
    let until = policy.workingDays.knownUntil.short
    output.line(
      "Bank holidays: \(policy.bankHolidays == nil ? "by rule" : "from a file"), known until \(until)"
    )
    weights(policy, output)
    for (rule, setting) in policy.rules.sorted(by: { $0.key < $1.key }) {
      output.line("\(rule): \(setting.words)")
    }
    output.line()
    output.line("Audit form of a dip sample")
    for question in policy.questionsOfAudit { output.line("\(question.key): \(question.text)") }
  }

  private func seeing(_ policy: Policy, _ output: Output) {
    output.line(
      "Seeing the child by video: \(policy.seesByVideo ? "counts as seen" : "is a talk, not seen")")
    output.line(
      "A talk alone within \(policy.talkBeforeReview.counted("working day")) before a review counts as one "
        + "before it")
    output.line(
      "A visit or contact in Annex A counts as seeing the child: "
        + "\(policy.listedContactCountsAsSeen == true ? "yes" : "no") (listedContactCountsAsSeen)")
  }

  private func weights(_ policy: Policy, _ output: Output) {
    let weights = policy.weights
    output.line(
      "Points of a case: \(weights.base); High \(weights.high) more, Medium \(weights.medium), "
        + "each open notification \(weights.openNotification), "
        + "before the second review \(weights.beforeSecondReview), "
        + "placed away \(weights.away); a further brother or sister \(weights.siblingHeldToo) "
        + "less; \(weights.fullTime) for a full-time IRO (local)")
  }

  private func stages(_ ladder: Ladder) -> TextTable {
    var table = TextTable(["Stage", "Title", "Answered by", "Within"])
    for stage in ladder.stages {
      let within = stage.response?.words ?? "no time set"
      table.append([
        stage.key, stage.title, stage.answeredBy,
        stage.isUnconfirmed ? "\(within) (unconfirmed)" : within,
      ])
    }
    return table
  }

  private func reasons(_ ladder: Ladder) -> TextTable {
    var table = TextTable(["Reason", "Title"])
    for reason in ladder.reasons {
      table.append([reason.key, reason.isPraise ? "\(reason.title) (praise)" : reason.title])
    }
    return table
  }
}

extension AdjournedReviewDay {
  fileprivate var words: String {
    switch self {
    case .completed: "the day it was completed (unconfirmed)"
    case .firstMeeting: "its first meeting (unconfirmed)"
    }
  }
}

extension RuleSetting {
  fileprivate var words: String {
    if isOff == true { return "switched off" }
    return [
      term.map { $0.words },
      localTarget.map { "local target \($0.words), counted apart from what is late" },
    ]
    .compactMap { $0 }.joined(separator: ", ")
  }
}
