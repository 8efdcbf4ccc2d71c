import ArgumentParser
import Domain

/// Withdraws the IRO's request for an early review.
struct WithdrawEarlyReview: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw-early",
    abstract: "Withdraw the request for an early review, with the reason.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Option(
    parsing: .unconditional,
    help: "Why it is not asked for any more; - reads it from standard input.")
  var reason: String

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let reason = try office.text(reason) ?? ""
    try office.record(about: who.ids(in: office)) { (register, id, desk) throws(Refusal) in
      try register.withdrawEarlyReview(of: id, reason: reason, at: desk)
    } saying: { office, state in
      joined("no early review is asked for any more.", NextClocks(state, in: office).review)
    }
  }
}
