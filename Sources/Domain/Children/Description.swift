/// Who the child is and who works with them; an absent value leaves what was known.
package struct Description: Hashable, Codable, Sendable {
  package var name: String?
  package var knownAs: String?
  package var socialWorker: String?
  package var team: String?
  package var teamManager: String?
  package var siblings: [ChildID]?
  /// The permanence plan as a list of the authority names it, without the day on which it was agreed.
  package var permanencePlan: String?

  package init(
    name: String? = nil, knownAs: String? = nil, socialWorker: String? = nil,
    team: String? = nil, teamManager: String? = nil, siblings: [ChildID]? = nil,
    permanencePlan: String? = nil
  ) {
    self.name = name
    self.knownAs = knownAs
    self.socialWorker = socialWorker
    self.team = team
    self.teamManager = teamManager
    self.siblings = siblings
    self.permanencePlan = permanencePlan
  }
}
