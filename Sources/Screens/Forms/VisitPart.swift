import Domain
import Reports

/// What is each child's own in a visit: whether the child was seen, alone, observed, and what the child
/// said.
struct VisitPart: ChildPart {
  var child: ChildID
  var seen = true
  var alone = false
  var observed = false
  var views = ""
  var exception: Visit.Exception?
  var notSeen = ""

  init(child: ChildID) { self.child = child }

  /// Whether the child was seen; a call is a talk, and a message contact only.
  static func sight(_ manner: Visit.Manner, videoIsSight: Bool) -> FieldRow<VisitPart> {
    switch manner {
    case .inPerson:
      return .toggles(
        "Seen", [("seen", \.seen), ("alone", \.alone), ("observed", \.observed)], answers: .sight)
    case .video where videoIsSight:
      return .toggles("Seen", [("seen", \.seen), ("alone", \.alone)], answers: .sight)
    case .video, .phone:
      return .toggles("Talk", [("spoken with", \.seen), ("alone", \.alone)], answers: .sight)
    case .message: return .toggles("Contact", [("in touch", \.seen)], answers: .sight)
    }
  }

  /// What was said, or why nothing was said in private.
  static func said(rows: Int) -> [FieldRow<VisitPart>] {
    [
      .box(\.views, "Views", rows: rows),
      .choice(
        \.exception, "No talk",
        Visit.Exception.allCases.map { Offer($0, VisitWords.exception($0)) }),
      .text(
        \.notSeen, "Not seen", placeholder: "why, where not seen or no talk in private",
        answers: .notSeen),
    ]
  }

  private enum OldKey: String, CodingKey {
    case seen, alone, observed, views, exception, notSeen
  }

  /// Reads the answers out of a form that an older program kept, which held them once for all.
  init(child: ChildID, from form: any Decoder) throws {
    let old = try form.container(keyedBy: OldKey.self)
    self.child = child
    seen = try old.decodeIfPresent(Bool.self, forKey: .seen) ?? true
    alone = try old.decodeIfPresent(Bool.self, forKey: .alone) ?? false
    observed = try old.decodeIfPresent(Bool.self, forKey: .observed) ?? false
    views = try old.decodeIfPresent(String.self, forKey: .views) ?? ""
    exception = try old.decodeIfPresent(Visit.Exception.self, forKey: .exception)
    notSeen = try old.decodeIfPresent(String.self, forKey: .notSeen) ?? ""
  }
}
