import ArgumentParser
import Domain
import Reports

/// Whose children a list is about.
struct ScopeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The children of this IRO.", valueName: "name"))
  var iro: String?

  @Flag(help: "The children of the whole service.")
  var team = false

  init() {}

  func validate() throws {
    if iro != nil && team { throw ValidationError("--iro and --team cannot be used together") }
  }

  /// The scope: of the person at the desk where nothing else is said, and of everybody where that
  /// is no IRO.
  func scope(in office: Office) throws -> Scope {
    let actor = try office.actor()
    if iro == nil, !team, let actor, actor.role == .iro { return .officer(actor.id) }
    let whose = try iro.map { try office.register.officer(named: $0).id }
    if let actor {
      try office.desk(of: actor).mustBeAllowedToList(whose, office.register)
    }
    return whose.map { .officer($0) } ?? .everyone
  }
}
