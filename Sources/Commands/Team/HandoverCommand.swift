import ArgumentParser
import Domain
import Files
import Formats
import Reports
import Storage

/// Hands a whole caseload over.
struct HandoverCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: "Hand every child of one IRO to another, with a note on each.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The IRO who gives the cases up.")
  var leaver: String

  @Argument(help: "The IRO who takes them.")
  var taker: String

  @Option(parsing: .unconditional, help: "The note on every child; - reads standard input.")
  var note: String

  @Option(
    help: ArgumentHelp("A CSV file of CHILD, NOTE: more on single children.", valueName: "file"))
  var notes: String?

  @Option(
    name: .customLong("from"), parsing: .unconditional,
    help: ArgumentHelp("The day from which; today where not given.", valueName: "day"))
  var from: String?

  @Flag(help: "Also where forms about these children are half filled.")
  var despiteDrafts = false

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(from, .nearest)
    let old = try office.register.officer(named: leaver)
    let new = try office.register.officer(named: taker)
    let own = try notes.map { try Self.notes(in: $0) } ?? [:]
    let text = try office.text(note) ?? ""
    if !despiteDrafts, let forms = office.session.formsInTheWay(of: old.id, on: office.today) {
      throw forms
    }
    let children = office.register.cases(
      heldBy: old.id, on: office.today, from: max(day, office.today))
    let gaps = AllocationGap.all(
      before: day, of: children, in: office.register, today: office.today)
    let entry = try office.record(
      { (register, desk) throws(Refusal) in
        try register.handOver(
          from: old.id, to: new.id, on: day, note: text, notes: own, at: desk)
      }, at: office.desk())
    office.output.line(
      "\(children.count.counted("child", "children")) handed over from \(old.name) to \(new.name) "
        + "from \(day.weekdayShort)."
        + (day > office.today ? " Until then the cases stay where they are." : ""))
    for gap in gaps { office.output.notice("caseload: \(gap.words)") }
    office.finish(entry)
  }

  private static func notes(in path: String) throws -> [ChildID: String] {
    let table = CSVReader.read(try WholeFile.read(path))
    guard table.rowCount > 0, table.text(0, 0).uppercased() == "CHILD",
      table.text(0, 1).uppercased() == "NOTE"
    else {
      throw Failure.badData("\(path), line 1: the columns CHILD and NOTE were expected")
    }
    var notes: [ChildID: String] = [:]
    for row in 1..<max(1, table.rowCount) {
      let id = ChildID(table.text(row, 0))
      guard notes.updateValue(table.text(row, 1), forKey: id) == nil else {
        throw Failure.badData("\(path), line \(table.line(ofRow: row)): \(id) stands there twice")
      }
    }
    return notes
  }
}
