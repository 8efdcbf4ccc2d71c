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

  /// The scope: of the person at the desk and those they cover where nothing else is said, and of
  /// everybody where that is no IRO.
  func scope(in office: Office) throws -> Scope {
    let desk = try office.desk()
    let sight = try office.sightOfDay()
    if iro == nil, !team, desk.officer.role == .iro {
      return .own(of: desk, in: office.register).seen(by: sight)
    }
    let whose = try iro.map { try office.register.officer(named: $0).id }
    try office.mustBeAllowedToList(whose)
    return whose.map { .officer($0).seen(by: sight) } ?? .everyone
  }
}
