/// A manual page in the form that `man` reads, written from the definitions of the commands.
struct ManualPage {
  private var text = ""

  /// The page of every command below the root.
  init(of root: CommandTree.Node) {
    line(".TH CASELOAD 1 \"\" Caseload \"Caseload manual\"")
    section("NAME")
    line("caseload \\- \(escaped(root.abstract ?? ""))")
    section("SYNOPSIS")
    line(".B caseload")
    line("[\\fIcommand\\fR] [\\fIoptions\\fR]")
    if let discussion = root.discussion { paragraph(discussion) }
    section("COMMANDS")
    for command in root.subcommands ?? [] where command.commandName != "help" {
      append(command, path: "caseload")
    }
    appendStatuses()
    appendEnvironment()
  }

  /// The page as text.
  var page: String { text }

  private mutating func append(_ node: CommandTree.Node, path: String) {
    guard node.shouldDisplay != false else { return }
    let name = "\(path) \(node.commandName)"
    let below = (node.subcommands ?? []).filter { $0.commandName != "help" }
    if below.isEmpty {
      line(".SS \(escaped(name))\(escaped(usage(node)))")
      if let abstract = node.abstract { line(escaped(abstract)) }
      if let discussion = node.discussion { paragraph(discussion) }
      for argument in node.arguments ?? [] where isOwn(argument) { append(argument) }
    } else {
      for command in below { append(command, path: name) }
    }
  }

  private mutating func append(_ argument: CommandTree.Argument) {
    line(".TP")
    line(".B \(escaped(label(argument)))")
    let standard = argument.defaultValue.map { " (\($0) where not given)" } ?? ""
    line(escaped((argument.abstract ?? "") + standard))
  }

  /// The arguments and needed options of a command, as its heading shows them.
  private func usage(_ node: CommandTree.Node) -> String {
    (node.arguments ?? []).filter { isOwn($0) && ($0.kind == "positional" || !$0.isOptional) }
      .map { argument in
        let label = label(argument) + (argument.isRepeating ? " ..." : "")
        return argument.isOptional ? " [\(label)]" : " \(label)"
      }.joined()
  }

  private func label(_ argument: CommandTree.Argument) -> String {
    let value = (argument.valueName ?? "value").uppercased()
    if argument.kind == "positional" { return value }
    let names = (argument.names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
    let joined = names.joined(separator: ", ")
    return argument.kind == "flag" ? joined : "\(joined) \(value)"
  }

  /// Whether it belongs to the command and not to every command.
  private func isOwn(_ argument: CommandTree.Argument) -> Bool {
    guard argument.shouldDisplay != false else { return false }
    return !(argument.names ?? []).contains { ManualPage.common.contains($0.name) }
  }

  private static let common: Set<String> = [
    "help", "h", "version", "store", "as", "today", "no-color",
  ]

  private mutating func section(_ title: String) { line(".SH \(title)") }

  private mutating func paragraph(_ words: String) {
    line(".PP")
    for part in words.split(separator: "\n") { line(escaped(String(part))) }
  }

  private mutating func line(_ words: String) { text += words + "\n" }

  /// Guards what `man` would take for a request or for a hyphen.
  private func escaped(_ words: String) -> String {
    var result = ""
    for character in words {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result.hasPrefix(".") || result.hasPrefix("'") ? "\\&" + result : result
  }

  private mutating func appendEnvironment() {
    section("OPTIONS OF EVERY COMMAND")
    for (name, words) in [
      (
        "--store DIR",
        "The folder of the store; else $CASELOAD_STORE, else $XDG_DATA_HOME/caseload."
      ),
      ("--as PERSON", "Which of the people bound to your login acts; in a demonstration, anybody."),
      ("--today DATE", "Take this day for today: for tests and demonstrations."),
      ("--no-color", "Print without colours; commands never use any."),
    ] {
      line(".TP")
      line(".B \(escaped(name))")
      line(escaped(words))
    }
  }

  private mutating func appendStatuses() {
    section("EXIT STATUS")
    for (status, words) in [
      (0, "done"), (1, "a rule refused the change"), (64, "wrong usage"),
      (65, "the input data is wrong"), (66, "no such input or store"),
      (69, "the store is busy"), (73, "cannot create"), (74, "read or write error"),
      (77, "not permitted"),
    ] {
      line(".TP")
      line(".B \(status)")
      line(words)
    }
  }
}
