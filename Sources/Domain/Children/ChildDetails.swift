/// Who a child is and who works with the child: from the return's header, what was said when the
/// child was added, and the people file.
package struct ChildDetails: Sendable {
  /// The header of the last return; the return holds no names.
  package private(set) var header = Header()
  /// Name, workers and siblings, which the return does not hold.
  package private(set) var description = Description()
  /// The event that last said who the siblings are; nil where none did.
  package private(set) var siblingsSaid: EventID?
  package private(set) var socialWorkers: [SocialWorkerSpell] = []
  package private(set) var unaccompanied: Unaccompanied?
  package private(set) var earlierPermanence: EarlierPermanence?
  /// The date of birth as it was said when the child was added by hand.
  package private(set) var bornAsAdded: Day?

  init() {}

  package var born: Day? { header.born ?? bornAsAdded }

  /// The social worker's name, from the people file, else the worker's id in the extract.
  package var socialWorker: String? {
    description.socialWorker ?? socialWorkers.last { $0.end == nil }?.worker
  }

  mutating func take(_ added: ChildAddition) {
    bornAsAdded = added.born ?? bornAsAdded
  }

  mutating func take(_ extract: Extract) {
    header = extract.header ?? header
    unaccompanied = extract.unaccompanied ?? unaccompanied
    earlierPermanence = extract.earlierPermanence ?? earlierPermanence
    socialWorkers.replaceRows(extract.socialWorkers, by: \.start)
  }

  /// - Parameter id: the event that said so.
  mutating func take(_ described: Description, _ id: EventID) {
    if described.siblings != nil { siblingsSaid = id }
    description.name = described.name ?? description.name
    description.knownAs = described.knownAs ?? description.knownAs
    description.socialWorker = described.socialWorker ?? description.socialWorker
    description.team = described.team ?? description.team
    description.teamManager = described.teamManager ?? description.teamManager
    description.siblings = described.siblings ?? description.siblings
    description.permanencePlan = described.permanencePlan ?? description.permanencePlan
  }
}
