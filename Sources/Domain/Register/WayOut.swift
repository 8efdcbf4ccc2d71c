extension Event {
  /// How what the event set for the service is put right, where it is about no child and therefore
  /// is not withdrawn: a command that works.
  package func wayOut(_ id: EventID) -> String {
    switch self {
    case .officer(.set(let officer)):
      "record how it is now with: caseload officer set \(officer.id)"
    case .officer(.left(let officer)):
      "record the right last day with: caseload officer leave \(officer) --on DAY"
    case .officer(.covered(let cover)):
      "set it again from the same day with another last day: caseload officer cover "
        + "\(cover.officer) --by \(cover.by) --from \(cover.from.iso) --until DAY"
    case .policy:
      "write the policy out with: caseload policy export; change it, and take it in with: caseload "
        + "policy import FILE"
    case .intake: "take the whole import back with: caseload import undo \(id.entry)"
    case .dipSample: "draw another sample with: caseload sample draw"
    case .child, .review, .visit, .note, .tracking, .notification, .clock, .supervision, .decision,
      .mark, .sealed:
      "see what stands in the journal with: caseload trail"
    }
  }
}
