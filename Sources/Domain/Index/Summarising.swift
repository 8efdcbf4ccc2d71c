extension ChildSummary {
  /// Makes the summary of a child; where its texts lie is filled in by whoever keeps them.
  package init(_ state: ChildState, officers: [Officer]) {
    born = state.born?.number ?? Self.noDay
    notifiedOn = state.care.notifiedOn?.number ?? Self.noDay
    lastSeen = state.visits.lastSeen?.on.number ?? Self.noDay
    lastTalk = state.visits.lastTalk?.on.number ?? Self.noDay
    lastContact = state.visits.lastContact?.on.number ?? Self.noDay
    lastReview = state.reviews.held.last?.held.number ?? Self.noDay
    let period = state.care.currentPeriod ?? state.care.periods.last
    lookedAfterFrom = period?.start.number ?? Self.noDay
    endedOn = period?.end?.number ?? Self.noDay
    lookedAfterUntil = min(endedOn, state.care.eighteenth?.number ?? Self.noDay)
    legalStatus = Self.packed(state.care.legalStatus)
    openNotifications = UInt8(clamping: state.notifications.open.count)
    reviewsInPeriod = UInt8(clamping: state.reviews.ofPeriod.count)
    nextReviewNumber = UInt8(clamping: (state.reviews.ofPeriod.last?.number ?? 0) + 1)
    set(tracking: state.tracking.current)
    set(allocation: state, officers: officers)
    set(flags: state)
    lastTouched = state.lastTouched?.number ?? Self.noDay
    let name = SearchText.fold(state.details.description.name ?? state.id.rawValue)
    nameKey = Self.key(name)
    nameKeyRest = Self.key(name, from: 8)
    idKey = Self.idKey(state.id)
    familyKey = Self.familyKey(state)
    permanenceKey = Self.key(SearchText.fold(state.completions.permanencePlan?.value.outcome ?? ""))
    placement = Self.packed(state.care.placement)
  }

  /// Eight bytes of a folded name as a number that sorts alike.
  package static func key(_ folded: String, from start: Int = 0) -> UInt64 {
    var key: UInt64 = 0
    var count = 0
    for byte in folded.utf8.dropFirst(start).prefix(8) {
      key = key << 8 | UInt64(byte)
      count += 1
    }
    return count == 0 ? 0 : key << UInt64(8 * (8 - count))
  }

  /// An id as a number that sorts shorter ids first, so that numbers stand in their order.
  package static func idKey(_ id: ChildID) -> UInt64 {
    UInt64(UInt8(clamping: id.rawValue.utf8.count)) << 56 | key(id.rawValue) >> 8
  }

  /// A number made from the first id among brothers and sisters (FNV-1a), which is the same for each
  /// of them where every one names the others.
  package static func familyKey(_ state: ChildState) -> UInt64 {
    guard let siblings = state.details.description.siblings, !siblings.isEmpty,
      let first = (siblings + [state.id]).min()
    else { return 0 }
    return max(1, first.rawValue.fingerprint)
  }

  /// The letters of a placement's code as a number, 0 where there is none or it is longer.
  package static func packed(_ placement: PlacementType?) -> UInt32 {
    guard let code = placement?.rawValue, code.utf8.count <= 4 else { return 0 }
    return UInt32(key(code) >> 32)
  }

  /// The two letters of a code as a number, 0 where there is none or it is longer.
  package static func packed(_ status: LegalStatus?) -> UInt16 {
    guard let status else { return 0 }
    let bytes = Array(status.rawValue.utf8)
    guard bytes.count == 2 else { return 0 }
    return UInt16(bytes[0]) << 8 | UInt16(bytes[1])
  }

  /// The legal status, where its code has two letters.
  package var legalStatusCode: LegalStatus? {
    guard legalStatus != 0 else { return nil }
    let letters = [UInt8(legalStatus >> 8), UInt8(legalStatus & 0xFF)]
    return LegalStatus(rawValue: String(decoding: letters, as: UTF8.self))
  }

  private mutating func set(tracking: Recorded<Tracking>?) {
    guard let tracking else { return }
    prioritySince = tracking.on.number
    switch tracking.value.priority {
    case .high: priority = 1
    case .medium: priority = 2
    case .low: priority = 3
    }
  }

  private mutating func set(allocation state: ChildState, officers: [Officer]) {
    let all = state.allocation.all
    guard let last = all.last else { return }
    let before = all.last { $0.on < last.on }?.value
    func place(_ id: OfficerID?) -> UInt16 {
      officers.firstIndex { $0.id == id }.map { UInt16(clamping: $0) } ?? Self.noOfficer
    }
    allocatedFrom = last.on.number
    lastOfficer = place(last.value)
    officerBefore = place(before)
    guard let start = state.care.currentPeriod?.start else { return }
    func holdsThroughout(_ id: OfficerID?, among all: [Recorded<OfficerID?>]) -> Bool {
      id != nil && all.allSatisfy { $0.value == nil || $0.on < start || $0.value == id }
        && (state.allocation.holder(on: start) ?? id) == id
    }
    if holdsThroughout(last.value, among: all) { flags.insert(.sameOfficerThroughout) }
    if holdsThroughout(before, among: all.filter { $0.on < last.on }) {
      flags.insert(.sameOfficerBefore)
    }
  }

  private mutating func set(flags state: ChildState) {
    if state.care.hasDied { flags.insert(.hasDied) }
    if state.details.description.name != nil { flags.insert(.hasName) }
    if state.reviews.ofPeriod.last?.isNumberInferred == true { flags.insert(.reviewNumberInferred) }
    if state.completions.permanencePlan != nil { flags.insert(.hasPermanencePlan) }
    if state.care.currentPeriod?.isShortBreaks == true { flags.insert(.isShortBreaks) }
    if !state.reviews.withoutCode.isEmpty { flags.insert(.hasReviewWithoutCode) }
    if !state.reviews.unsettled.isEmpty { flags.insert(.hasConflict) }
    if state.decisions.all.contains(where: \.isOpen) { flags.insert(.hasOpenDecision) }
    if !state.doubts.open.isEmpty { flags.insert(.hasDoubt) }
    if state.care.isPlacedAway { flags.insert(.isPlacedAway) }
    if state.care.closedByHand != nil { flags.insert(.closedByHand) }
  }
}
