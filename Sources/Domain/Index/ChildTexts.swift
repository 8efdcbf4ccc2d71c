/// The texts of a child that lists show, in the order in which the heap of texts holds them.
package struct ChildTexts: Hashable, Sendable {
  package var id: ChildID
  /// The name, empty where none is known: then the id stands for it.
  package var name = ""
  package var knownAs = ""
  package var socialWorker = ""
  package var team = ""
  package var teamManager = ""
  /// The code of the placement.
  package var placement = ""
  /// The permanence plan as agreed, empty where none is recorded.
  package var permanence = ""

  package init(id: ChildID) { self.id = id }

  /// The name, or the id where no name is known.
  package var shownName: String { name.isEmpty ? id.rawValue : name }

  /// The texts one after the other, as the heap holds them; each at most 65,535 bytes.
  package var inOrder: [String] {
    [id.rawValue, name, knownAs, socialWorker, team, teamManager, placement, permanence]
  }

  /// Makes the texts from eight texts in their order.
  package init?(inOrder texts: [String]) {
    guard texts.count == 8 else { return nil }
    id = ChildID(texts[0])
    name = texts[1]
    knownAs = texts[2]
    socialWorker = texts[3]
    team = texts[4]
    teamManager = texts[5]
    placement = texts[6]
    permanence = texts[7]
  }

  /// What a typed word is looked for in: folded, one line, the name first.
  package var search: String {
    SearchText.fold(
      "\(shownName) \(knownAs) \(id.rawValue) \(placement) "
        + "\(PlacementType(rawValue: placement).shortName) \(socialWorker) \(team) \(teamManager)")
  }
}
