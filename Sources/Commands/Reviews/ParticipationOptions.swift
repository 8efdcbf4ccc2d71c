import ArgumentParser
import Domain

/// What is each child's own in a review of several: how the child took part, and what the child said.
struct ParticipationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How the child took part: PN0 to PN7; of several children CHILD=PN1, may be repeated; a code "
        + "alone is for every child who has none of their own.",
      valueName: "code"))
  var participation: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "The child's views; of several children CHILD=TEXT, may be repeated; - reads them from "
        + "standard input.", valueName: "text"))
  var views: [String] = []

  init() {}

  /// The code of each child; nil where none was said.
  func codes(of ids: [ChildID], on day: Day, in office: Office) throws -> [ChildID: Participation] {
    var codes: [ChildID: Participation] = [:]
    var bare: Participation?
    for text in participation {
      if let (child, code) = EachChild.named(text, among: ids, in: office) {
        codes[child] = try Self.code(code)
      } else if bare == nil {
        bare = try Self.code(text)
      } else {
        throw Failure.usage(
          "two codes are given for every child", hint: "say whose each is: CHILD=PN1")
      }
    }
    guard let bare else { return codes }
    for id in ids where codes[id] == nil {
      let state = try office.register.child(id)
      guard ids.count == 1 || bare.fits(age: state.age(on: day)) else {
        throw Failure(
          "\(bare.rawValue) does not fit \(state.shownName), who is "
            + "\(state.age(on: day).map { "\($0)" } ?? "of no known age")",
          hint: "give that child a code of its own: --participation \(id)=PN…", status: 1)
      }
      codes[id] = bare
    }
    return codes
  }

  /// What each child said; nil where nothing was said.
  func views(of ids: [ChildID], in office: Office) throws -> [ChildID: String] {
    try EachChild.own(views, of: ids, in: office, "views", sharedBySeveral: false)
  }

  /// Reads a code as people type it.
  static func code(_ text: String) throws(Failure) -> Participation {
    let code = text.trimmed.uppercased()
    guard Participation.table.holds(code) else {
      throw .usage(
        "\(text) is no participation code",
        hint: Participation.table.codes.map { "\($0) \(Participation.table[$0] ?? "")" }
          .joined(separator: "; "))
    }
    return Participation(rawValue: code)
  }
}
