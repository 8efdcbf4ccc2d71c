import ArgumentParser
import Domain
import Reports

/// What the imports left doubtful about children.
struct DoubtsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doubts",
    abstract: "What imports left doubtful about children, and settling it.",
    subcommands: [ListDoubts.self, SettleDoubt.self], defaultSubcommand: ListDoubts.self)
}

/// Lists the doubts that nobody has settled.
struct ListDoubts: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "The open doubts of your children, or of the whole service, child by child.",
    discussion: """
      A doubt stays until somebody settles it or a later import no longer shows it. The number \
      before it is the one to settle it by.
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var scope: ScopeOptions

  @Option(help: "Only the doubts of this rule, such as over-18-open.")
  var rule: String?

  @OptionGroup var output: JSONOption

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside)
    let rows = DoubtedChildren(
      office.register, scope: try scope.scope(in: office), today: office.today
    ).rows
    var children: [(child: DoubtedChild, doubts: [DoubtLine])] = []
    for row in rows {
      let child = try DoubtedChild(row: row, in: office.register, today: office.today)
      let doubts = child.doubts.filter { rule == nil || $0.doubt.key.rule == rule }
      if !doubts.isEmpty { children.append((child, doubts)) }
    }
    if output.json {
      try office.output.json(children.map { ListedDoubts(child: $0.child, doubts: $0.doubts) })
      return
    }
    for (child, doubts) in children {
      let closed = child.isLookedAfter ? "" : ", care ended"
      let name = child.name == child.id.rawValue ? "" : "\(child.name) "
      office.output.line("\(name)\(child.id)\(closed)")
      for doubt in doubts {
        office.output.line("  \(doubt.number)  \(doubt.words) [\(doubt.doubt.key.rule)]")
      }
    }
    if !children.isEmpty { office.output.line() }
    let count = children.reduce(0) { $0 + $1.doubts.count }
    office.output.line(
      count == 0
        ? "No doubt of an import is open."
        : "\(count.counted("doubt")) about \(children.count.counted("child", "children"))")
  }
}

/// A child with its open doubts as JSON.
struct ListedDoubts: Encodable {
  let id: String
  let name: OrNull<String>
  let lookedAfter: Bool
  let doubts: [Listed<DoubtLine>]

  init(child: DoubtedChild, doubts: [DoubtLine]) {
    id = child.id.rawValue
    name = OrNull(child.name == child.id.rawValue ? nil : child.name)
    lookedAfter = child.isLookedAfter
    self.doubts = doubts.map { Listed(DoubtLine.columns, $0) }
  }
}

/// Settles one doubt of an import.
struct SettleDoubt: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Settle a doubt: the row is right as it is, or is being put right.",
    discussion: "Undo brings the doubt back.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "The number of the doubt, as doubts and show list it.")
  var number: Int

  @Option(help: "Why, for who reads it later.")
  var reason: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let (number, reason) = (number, reason)
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.settleDoubt(number, of: id, reason: reason, at: desk)
    } saying: { _, state in
      let open = state.doubts.open.count
      return "doubt \(number) is settled; \(open == 0 ? "none is" : "\(open.grouped) more") open."
    }
  }
}
