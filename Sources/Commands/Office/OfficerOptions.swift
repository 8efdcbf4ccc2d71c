import ArgumentParser
import Domain

/// What is recorded of an officer beside the name.
struct OfficerOptions: ParsableArguments {
  @Option(help: "What the person is: iro, manager or support.")
  var role: Role?

  @Option(
    help: ArgumentHelp("Contract hours as a share of full time: 1.0, 0.8.", valueName: "share"))
  var fte: String?

  @Option(
    help: ArgumentHelp(
      "A login name under which the person acts; may be repeated.", valueName: "login"))
  var login: [String] = []

  @Option(help: "The area or team whose children the person takes.")
  var area: String?

  init() {}

  /// Puts what was given in the place of what was known.
  func change(_ officer: inout Officer) throws {
    if let role { officer.role = role }
    if let fte { officer.hundredthsOfFullTime = try Self.hundredths(fte) }
    if !login.isEmpty { officer.logins = login }
    if let area { officer.area = area.isEmpty ? nil : area }
  }

  /// Returns the hundredths of "0.8", "1" or "0.75".
  static func hundredths(_ text: String) throws(Failure) -> Int {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isNumber, (1...2).contains(parts.count), parts[0].count <= 1,
      parts.count == 1 || parts[1].count <= 2, let whole = Int(parts[0])
    else {
      throw .usage("\(text) is no share of full time", hint: "write it like 1.0, 0.8 or 0.75")
    }
    guard parts.count == 2, let rest = Int(parts[1]) else { return whole * 100 }
    return whole * 100 + (parts[1].count == 1 ? rest * 10 : rest)
  }
}

extension Role: ExpressibleByArgument {}
