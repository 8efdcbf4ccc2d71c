import ArgumentParser
import Domain
import Storage

/// Says who a child is and who works with the child.
struct DescribeChild: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Record a child's name, social worker, team and siblings; what is left out stays.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @OptionGroup var description: DescriptionOptions

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let id = try office.child(child)
    try office.desk().mustBeAllowed(.paperwork(id), office.session.register)
    let described = try description.description(of: id, in: &office)
    try office.record(about: [id]) { (register, id, desk) throws(Refusal) in
      try register.describeChild(id, described, at: desk)
    } saying: { _, _ in
      "described: \(described.words)."
    }
  }
}

extension Description {
  /// "known as Max, social worker D. Marsh".
  fileprivate var words: String {
    let parts = [
      name.map { "name \($0)" }, knownAs.map { "known as \($0)" },
      socialWorker.map { "social worker \($0)" }, team.map { "team \($0)" },
      teamManager.map { "team manager \($0)" },
      siblings.map {
        $0.isEmpty ? "no siblings" : "siblings \($0.map(\.rawValue).joined(separator: " "))"
      },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}
