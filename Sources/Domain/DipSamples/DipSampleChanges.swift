extension Register {
  /// The samples that were drawn, the earliest first.
  package var dipSamples: [Recorded<DipSample>] {
    let stands = RecordedFact.inForce(service.settings)
    return service.settings.enumerated().compactMap { index, recorded in
      guard stands[index], case .dipSample(.drawn(let sample)) = recorded.fact.event else {
        return nil
      }
      return Recorded(recorded, sample)
    }
  }

  /// Draws cases by lot from those that an IRO, or anybody, holds and whose children are looked
  /// after. The seed is recorded, so that the draw can be made again.
  package func drawDipSample(
    of count: Int, from officer: OfficerID?, seed: UInt64, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.supervise, self)
    let holder = officer.flatMap { self.officer($0) }
    if let officer, holder == nil { throw .noSuchOfficer(officer.rawValue) }
    let list = cases(heldBy: officer, on: desk.today)
    guard !list.isEmpty else { throw .holdsNobody(holder?.name ?? "the service") }
    guard (1...list.count).contains(count) else {
      throw .outOfRange("the size of a sample", "from 1 to \(list.count)", .count)
    }
    let sample = DipSample(
      number: (dipSamples.map(\.value.number).max() ?? 0) + 1, seed: seed, officer: officer,
      drawnFrom: list.count, children: DipSample.draw(count, from: list, seed: seed),
      questions: policy.questionsOfAudit)
    return [Draft(nil, on: desk.today, .dipSample(.drawn(sample)))]
  }

  /// Records what was found in one case of a sample; a later check takes the earlier one's place.
  package func checkDipSample(
    _ check: DipSampleCheck, of id: ChildID, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.supervise, self)
    guard let sample = dipSamples.first(where: { $0.value.number == check.sample })?.value else {
      throw .noSuchSample(check.sample)
    }
    guard sample.children.contains(id) else { throw .notInSample(id, check.sample) }
    try mustNotBeToCome("a check", day, desk)
    let known = Set(sample.questions.map(\.key))
    if let unknown = check.answers.keys.sorted().first(where: { !known.contains($0) }) {
      throw .noSuchQuestion(unknown, known: sample.questions.map(\.key))
    }
    guard !check.answers.isEmpty else { throw .missing("an answer to at least one question") }
    var check = check
    check.remark = check.remark?.trimmed.orNil
    return [Draft(id, on: day, .dipSample(.checked(check)))]
  }
}

extension DipSample {
  /// Draws a number of different cases from a list, the same for the same list and seed.
  ///
  /// A Fisher-Yates shuffle with the numbers of SplitMix64, so that it can be checked elsewhere.
  static func draw(_ count: Int, from list: [ChildID], seed: UInt64) -> [ChildID] {
    var lots = list
    var chance = SplitMix64(seed: seed)
    for place in 0..<min(count, lots.count) {
      let rest = UInt64(lots.count - place)
      lots.swapAt(place, place + Int(chance.next() % rest))
    }
    return Array(lots.prefix(count))
  }
}
