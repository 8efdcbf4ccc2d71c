import ArgumentParser
import Domain
import Storage

/// Makes a new store.
struct InitCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new, empty store.",
    discussion: """
      For one IRO: caseload init --solo "P. Ellery". Every child is then theirs. With --practice the \
      store is one to practise in, or to try an import in: --today and --as may be used to record, \
      every screen says so, and it never becomes a real one. With --group a folder is shared: it \
      trusts everybody of the group, who may write its files.
      """)

  @OptionGroup var store: StoreOptions

  @Option(
    help: ArgumentHelp(
      "Whose ladder of QA notifications: derby, durham, dudley or northumberland.",
      valueName: "service"))
  var policy = "derby"

  @Option(
    help: ArgumentHelp(
      "The one IRO of this store, to whom every child is allocated.",
      valueName: "name"))
  var solo: String?

  @Option(
    help: ArgumentHelp("A group of this machine that shares the store.", valueName: "name"))
  var group: String?

  @Flag(help: "Make a store to practise in, where any day may be set; it never becomes real.")
  var practice = false

  func run(in outside: Invocation) throws {
    guard let preset = Ladder.presets.first(where: { $0.name == policy.lowercased() }) else {
      throw Failure.usage(
        "no policy is called \(policy)",
        hint: "there are: \(Ladder.presets.map(\.name).joined(separator: ", "))")
    }
    if let solo, solo.trimmed.isEmpty { throw Refusal.missing("the name of the IRO") }
    let path = try store.path(in: outside)
    let today = try store.day(in: outside)
    if !practice, try store.isDaySet(in: outside) { throw Refusal.guarded(.setDay(today)) }
    let session = try Session(outside.backend.create(at: path, group: group))
    var office = Office(session, today: today, person: nil, outside)
    let entry = try office.settle(first(preset.ladder), solo: solo)
    let kind = practice ? "a practice store" : "a store"
    outside.output.line("Made \(kind) at \(path) with the ladder of \(preset.ladder.name).")
    outside.output.line(
      solo.map { "Every child is allocated to \($0.trimmed)." }
        ?? "Add yourself next with: caseload officer add NAME")
    office.finish(entry)
  }

  /// The policy with which the store begins.
  private func first(_ ladder: Ladder) -> Policy {
    var first = Policy(ladder: ladder)
    if practice { first.isPractice = true }
    return first
  }
}

extension Office {
  /// Records the policy of a new store and, where it belongs to one IRO, that officer.
  fileprivate mutating func settle(_ policy: Policy, solo: String?) throws -> Entry {
    let founder = Officer(
      id: solo.map { register.freeOfficerID(for: $0) } ?? OfficerID(outside.login),
      name: solo?.trimmed ?? outside.login, role: solo == nil ? .businessSupport : .iro,
      logins: [outside.login], from: today)
    let isSolo = solo != nil
    let desk = desk(of: founder)
    return try record(
      { (register, desk) throws(Refusal) in
        var policy = policy
        if isSolo { policy.soloOfficer = founder.id }
        let set = Draft(nil, on: desk.today, .policy(.set(policy)))
        return isSolo ? try register.setOfficer(founder, at: desk) + [set] : [set]
      }, at: desk)
  }
}
