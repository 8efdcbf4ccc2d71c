import Domain

/// Writes children as the files of the children looked after return.
///
/// Dates are written 31/12/2026, answers 1 and 0, what is not known is left empty. Reading the
/// files again gives the same rows.
package struct SSDA903Writer {
  private var writers: [ReturnKind: CSVWriter] = [:]

  /// The files that are written, in their order.
  package static let kinds: [ReturnKind] = [
    .header, .episodes, .reviews, .oc2, .uasc, .previousPermanence, .missing, .placedForAdoption,
    .socialWorkers,
  ]

  package init() {
    for kind in SSDA903Writer.kinds {
      var writer = CSVWriter()
      writer.append(kind.columns)
      writers[kind] = writer
    }
  }

  /// Adds a child with all that is known of it.
  package mutating func append(_ child: ChildID, _ extract: Extract) {
    let id = child.rawValue
    let header = extract.header ?? Header()
    let born = header.born?.slashed ?? ""
    row(
      .header, id, header.sex?.rawValue, born, header.ethnicity?.rawValue, header.upn,
      answer(header.isMother), header.motherChildBorn?.slashed)
    for episode in extract.episodes { append(episode, of: id) }
    for review in extract.reviews {
      row(.reviews, id, born, review.held.slashed, review.participation?.rawValue)
    }
    if let outcomes = extract.outcomes { append(outcomes, of: id, born) }
    if let unaccompanied = extract.unaccompanied {
      row(.uasc, id, header.sex?.rawValue, born, unaccompanied.ceases?.slashed)
    }
    if let earlier = extract.earlierPermanence {
      row(.previousPermanence, id, born, earlier.kind?.rawValue, earlier.authority, earlier.date)
    }
    for spell in extract.missing {
      row(.missing, id, born, spell.kind, spell.start.slashed, spell.end?.slashed)
    }
    for placement in extract.adoptionPlacements {
      row(
        .placedForAdoption, id, born, placement.placed.slashed, placement.ceased?.slashed,
        placement.reasonCeased?.rawValue)
    }
    for spell in extract.socialWorkers {
      row(
        .socialWorkers, id, born, spell.worker, spell.start.slashed, spell.end?.slashed,
        spell.reason?.rawValue)
    }
  }

  /// The files, each named for its kind.
  package var files: [InputFile] {
    SSDA903Writer.kinds.map { kind in
      let name = String(kind.rawValue.map { $0 == " " ? "_" : $0 })
      return InputFile(name: "\(name).csv", bytes: Array((writers[kind]?.text ?? "").utf8))
    }
  }

  private mutating func append(_ episode: Episode, of id: String) {
    row(
      .episodes, id, episode.start.slashed, episode.reason?.rawValue,
      episode.legalStatus?.rawValue, episode.need?.rawValue, episode.placement?.rawValue,
      episode.provider?.rawValue, episode.end?.slashed, episode.endReason?.rawValue,
      episode.changeReason?.rawValue, episode.homePostcode, episode.placementPostcode, episode.urn)
  }

  private mutating func append(_ outcomes: YearOutcomes, of id: String, _ born: String) {
    row(
      .oc2, id, born, outcomes.sdqScore.map { String($0) }, outcomes.sdqReason?.rawValue,
      answer(outcomes.convicted), answer(outcomes.healthCheck), answer(outcomes.immunisations),
      answer(outcomes.teethCheck), answer(outcomes.healthAssessment),
      answer(outcomes.substanceMisuse), answer(outcomes.interventionReceived),
      answer(outcomes.interventionOffered))
  }

  private func answer(_ value: Bool?) -> String? { value.map { $0 ? "1" : "0" } }

  private mutating func row(_ kind: ReturnKind, _ fields: String?...) {
    writers[kind]?.append(fields.map { $0 ?? "" })
  }
}
