import ArgumentParser
import Domain

/// What is each child's own in a visit: who was seen alone, what each said, why one was not seen.
struct VisitOwnOptions: ParsableArguments {
  @Flag(help: "The child was seen alone; of several children, every one of them.")
  var alone = false

  @Option(
    help: ArgumentHelp(
      "Of several children this one was seen alone; may be repeated.", valueName: "child"))
  var aloneWith: [String] = []

  @Flag(help: "The child was observed in the placement.")
  var observed = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "The child's views; of several children CHILD=TEXT, may be repeated; - reads them from "
        + "standard input.", valueName: "text"))
  var views: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Why the child was not seen, where the visit failed; of several children CHILD=REASON for one "
        + "of them, may be repeated.", valueName: "reason"))
  var notSeen: [String] = []

  init() {}

  func validate() throws {
    guard !alone || aloneWith.isEmpty else {
      throw ValidationError("say either --alone or --alone-with CHILD")
    }
  }

  /// The visit of each child, made from what is shared.
  func visits(
    _ shared: Visit, to ids: [ChildID], in office: Office
  ) throws -> [ChildID: Visit] {
    let said = try EachChild.own(views, of: ids, in: office, "views", sharedBySeveral: false)
    let reasons = try EachChild.own(notSeen, of: ids, in: office, "not-seen", sharedBySeveral: true)
    let seenAlone = Set(try office.children(aloneWith))
    if let other = seenAlone.first(where: { !ids.contains($0) }) {
      throw Failure.usage(
        "\(other) was not visited here", hint: "name each child that was: CHILD --with CHILD")
    }
    return Dictionary(
      uniqueKeysWithValues: ids.map { id in
        var visit = shared
        if let reason = reasons[id] { (visit.seen, visit.notSeenReason) = (false, reason) }
        visit.alone = alone || seenAlone.contains(id)
        visit.observed = observed && (visit.seen || ids.count == 1)
        visit.views = said[id]
        return (id, visit)
      })
  }
}

/// Words that are said of each child of several: "204417=wants to stay".
enum EachChild {
  /// What was said of each child; nil where nothing was.
  ///
  /// - Parameter sharedBySeveral: whether words without a child are meant for every one.
  static func own(
    _ texts: [String], of ids: [ChildID], in office: Office, _ option: String,
    sharedBySeveral: Bool
  ) throws -> [ChildID: String] {
    var said: [ChildID: String] = [:]
    var shared: String?
    for text in texts {
      if let (child, words) = named(text, among: ids, in: office) {
        said[child] = try office.text(words)
      } else if ids.count > 1, !sharedBySeveral {
        throw Failure.usage(
          "it is not said whose words these are: \(text.oneLine)",
          hint: "each child's are their own: --\(option) CHILD=TEXT, once for each")
      } else {
        shared = try office.text(text)
      }
    }
    if let shared { for id in ids where said[id] == nil { said[id] = shared } }
    return said
  }

  /// "204417=PN1" as a child and the words; nil where what stands before the sign is no child that
  /// the command is about.
  static func named(
    _ text: String, among ids: [ChildID], in office: Office
  ) -> (ChildID, String)? {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    let name = String(text[..<equals])
    // Of one child only the id is meant: its words may well hold such a sign.
    let child = ids.count == 1 ? ChildID(name.trimmed) : try? office.child(name)
    guard let child, ids.contains(child) else { return nil }
    return (child, String(text[text.index(after: equals)...]))
  }
}
