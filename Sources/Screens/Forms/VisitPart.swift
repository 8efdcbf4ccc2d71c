import Domain
import Reports

/// What is each child's own in a visit: whether the child was seen, alone, observed, and what the child
/// said.
struct VisitPart: ChildPart {
  var child: ChildID
  /// Nil until somebody says it: no visit claims what nobody has affirmed.
  var seen: Bool?
  var alone = false
  var observed = false
  var views = ""
  var exception: Visit.Exception?
  var notSeen = ""

  init(child: ChildID) { self.child = child }

  /// How the child was met, or not.
  enum Sight: Hashable { case alone, seen, notSeen }

  /// Nothing until it is said.
  var sight: Sight? {
    get { seen.map { $0 ? (alone ? .alone : .seen) : .notSeen } }
    set { (seen, alone) = (newValue.map { $0 != .notSeen }, newValue == .alone) }
  }

  /// Whether the child was seen; a call is a talk, and a message contact only.
  static func sight(_ manner: Visit.Manner, videoIsSight: Bool) -> FieldRow<VisitPart> {
    let isMessage = manner == .message
    let isSight = manner == .inPerson || (manner == .video && videoIsSight)
    let (label, met, missed) =
      isMessage
      ? ("Contact", "in touch", "no answer")
      : isSight ? ("Seen", "seen", "not seen") : ("Talk", "spoken with", "not reached")
    var offers = [Offer(Sight.seen, met), Offer(.notSeen, missed)]
    var keys: [Character] = ["s", "n"]
    if !isMessage {
      offers.insert(Offer(.alone, "\(met) alone"), at: 0)
      keys.insert("a", at: 0)
    }
    let words = ChildNames.listed(offers.map { "“\($0.words)”" })
    return .choice(
      \.sight, label, offers, required: true, keys: keys,
      needed: "say which it was: \(words)", answers: .sight)
  }

  /// What only a meeting in person at the placement has.
  static var observed: FieldRow<VisitPart> {
    .toggles("", [("observed at the placement", \.observed)], answers: .sight)
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
    seen = try old.decodeIfPresent(Bool.self, forKey: .seen)
    alone = try old.decodeIfPresent(Bool.self, forKey: .alone) ?? false
    observed = try old.decodeIfPresent(Bool.self, forKey: .observed) ?? false
    views = try old.decodeIfPresent(String.self, forKey: .views) ?? ""
    exception = try old.decodeIfPresent(Visit.Exception.self, forKey: .exception)
    notSeen = try old.decodeIfPresent(String.self, forKey: .notSeen) ?? ""
  }
}
