import ArgumentParser
import Domain

/// Notes something on a child's case.
struct NoteCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Note a call, a check of the file, an update received, or anything else.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var who: ChildrenOptions

  @Argument(help: "The text; - reads it from standard input.")
  var text: String?

  @Option(parsing: .unconditional, help: "The day it happened; today where not given.")
  var on: String?

  @Option(help: "What it was: call, file-check, update, invitations, record-sent or other.")
  var kind: Note.Kind = .other

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let text = try office.text(text) ?? ""
    let kind = kind
    try office.record(about: who.ids(in: office)) { (register, id, desk) throws(Refusal) in
      try register.note(kind, text, on: id, day: day, at: desk)
    } saying: { office, state in
      let clocks = NextClocks(state, in: office)
      return joined(
        "\(kind == .other ? "note made" : "\(kind.title) noted") on \(day.weekdayShort).",
        kind == .update ? clocks.sentence(.update) : nil,
        kind == .fileCheck ? clocks.sentence(.fileCheck) : nil)
    }
  }
}

extension Note.Kind: ExpressibleByArgument {}
