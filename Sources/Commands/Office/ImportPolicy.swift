import ArgumentParser
import Domain
import Files
import FoundationEssentials
import JSON
import Reports
import Storage

/// Takes in a changed policy.
struct ImportPolicy: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Set the policy from a JSON file that export wrote.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The file; - reads standard input.", completion: .file(extensions: ["json"]))
  var file: String

  @Flag(help: "Say what would change and what it does to the board; set nothing.")
  var dryRun = false

  func run(in outside: Invocation) throws {
    var office = try dryRun ? Office(store, outside) : Office.forRecording(store, outside)
    // What is wrong with the file comes first, then who may, then what the policy says.
    let given = try policy(file == "-" ? outside.readInput() : WholeFile.read(file))
    let before = office.session.register
    let change: Change = { (register, desk) throws(Refusal) in
      var policy = given
      policy.isDemonstration = register.policy.isDemonstration
      policy.isPractice = register.policy.isPractice
      policy.soloOfficer = register.policy.soloOfficer
      try desk.mustBeAllowed(.editPolicy, register)
      if policy.flaw == nil, policy.spelledOut == register.policy.spelledOut {
        throw .missing("a difference from the policy in force")
      }
      return try register.setPolicy(policy, at: desk)
    }
    if dryRun {
      let desk = try office.desk()
      let after = try before.trying(try change(before, desk), at: desk)
      try tell(from: before, to: after, in: office)
      office.output.line("Nothing is set: this was a dry run.")
      return
    }
    let entry = try office.record(change, at: office.desk())
    office.output.line("The policy is set from \(office.today.weekdayShort) on.")
    try tell(from: before, to: office.session.register, in: office)
    office.finish(entry)
  }

  /// Says what the later policy says otherwise, and what that does to the board of today.
  private func tell(from earlier: Register, to later: Register, in office: Office) throws {
    for line in try PolicyText.differences(earlier.policy, later.policy) {
      office.output.line("  \(line)")
    }
    let effect = PolicyEffect(
      from: earlier, to: later, at: Viewpoint(today: office.today, now: office.now))
    if effect.lines.isEmpty {
      office.output.line("The counts of the board stay as they are.")
    } else {
      office.output.line("On the board of today:")
      for line in effect.lines { office.output.line("  \(line)") }
    }
  }

  private func policy(_ bytes: [UInt8]) throws(Failure) -> Policy {
    do {
      return try JSONDecoder().decode(Policy.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw .badData(
        "\(file) is no policy: \(error.place(in: bytes))\(error.words)",
        hint: "start from: caseload policy export")
    } catch {
      throw .badData("\(file) is no policy", hint: "start from: caseload policy export")
    }
  }
}

extension DecodingError {
  /// Where it is wrong, as people count: "line 3, column 12: "; empty where nobody can tell.
  func place(in bytes: [UInt8]) -> String {
    let context: Context? =
      switch self {
      case .keyNotFound(_, let context), .typeMismatch(_, let context),
        .valueNotFound(_, let context), .dataCorrupted(let context):
        context
      @unknown default: nil
      }
    let place =
      JSONPlace.fault(in: bytes) ?? context.flatMap { JSONPlace.of($0.codingPath, in: bytes) }
    return place.map { "line \($0.line), column \($0.column): " } ?? ""
  }

  /// What is wrong and where, in a few words.
  var words: String {
    let (what, context): (String, Context) =
      switch self {
      case .keyNotFound(let key, let context): ("\(key.stringValue) is missing", context)
      case .typeMismatch(_, let context), .valueNotFound(_, let context):
        ("a value of another kind was expected", context)
      case .dataCorrupted(let context): (context.words, context)
      @unknown default: ("it cannot be read", Context(codingPath: [], debugDescription: ""))
      }
    let path = context.codingPath.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }
    return path.isEmpty ? what : "\(path.joined(separator: ".")): \(what)"
  }
}

extension DecodingError.Context {
  /// What is wrong, without the names of this program's own types.
  fileprivate var words: String {
    debugDescription.hasPrefix("Cannot initialize")
      ? "there is no such value"
      : debugDescription.contains("valid JSON")
        ? "it is not JSON" : debugDescription.smallFirst
  }
}
