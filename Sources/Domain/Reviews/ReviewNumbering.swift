/// Puts the reviews of the extract and of the IRO together and numbers them.
///
/// The number decides which clock runs next: care Planning, Placement and Case Review (England)
/// Regulations 2010, regulation 33, has one period for the first review, one for the second and
/// one for every later one. An extract of one year may lack the earlier reviews; then the number
/// is inferred as an IRO would, from how long after the start of care the review was held.
extension ReviewHistory {
  /// Makes ``held``, when every fact is taken and the periods of care are known.
  mutating func number(on ground: ReviewGround) {
    periodStart = ground.care.reviewsFrom
    careStart = ground.care.currentPeriod?.start
    held = merged()
    for period in ground.care.periods {
      for stretch in period.regimes { number(stretch, in: period, ground) }
    }
  }

  /// True where no review of the period of care can be missing: the child was watched from its
  /// beginning, or an extract that reaches back so far was imported.
  func holdsEveryReview(since start: Day, of care: CareHistory) -> Bool {
    if let knownFrom, knownFrom <= start { return true }
    return care.wasWatchedSince(start)
  }

  /// One review per day: the IRO's own record wins, the extract's stands beside it.
  private func merged() -> [Review] {
    var result: [Review] = extracted.map {
      Review(held: $0.held, participation: $0.participation, extracted: $0)
    }
    if !announced.isEmpty {
      result.removeAll { announced.contains($0.held) }
    }
    for own in self.own {
      if let index = result.firstIndex(where: { $0.held == own.on }) {
        result[index].own = own
        let trustsExtract = settlements.last { $0.review == own.on }?.choice == .extract
        if !trustsExtract {
          result[index].participation = own.value.participation ?? result[index].participation
        }
      } else {
        result.append(Review(held: own.on, participation: own.value.participation, own: own))
      }
    }
    result.sort { $0.held < $1.held }
    for meeting in adjourned {
      let named = result.firstIndex { $0.own?.value.review?.id == meeting.identity.id }
      if let index = named ?? result.firstIndex(where: { $0.held >= meeting.on }) {
        result[index].adjourned.append(meeting.on)
      }
    }
    return result
  }

  /// Numbers the reviews of a stretch of a period under one regime.
  private mutating func number(
    _ stretch: (from: Day, until: Day?, regime: ReviewRegime), in period: CarePeriod,
    _ ground: ReviewGround
  ) {
    let (start, until) = (stretch.from, stretch.until)
    let timetable = ground.timetable(stretch.regime)
    let isComplete = holdsEveryReview(since: start, of: ground.care)
    var previous: Review?
    for index in held.indices {
      guard held[index].held >= start, until.map({ held[index].held < $0 }) ?? true,
        held[index].held <= (period.end ?? Day(number: .max))
      else { continue }
      let own = held[index].own?.value
      if let given = own?.number {
        held[index].number = given
      } else if let last = previous, let number = last.number {
        held[index].number = number + 1
        held[index].isNumberInferred = last.isNumberInferred
      } else if isComplete, own?.isNotFirst != true {
        held[index].number = 1
      } else {
        let likely = timetable.likelyNumber(of: held[index].held, start: start)
        held[index].number = own?.isNotFirst == true ? max(likely, 2) : likely
        held[index].isNumberInferred = true
      }
      held[index].due =
        ground.dueWhilePlaced(held[index].held, in: period, reviews: held)
        ?? due(held[index], after: previous, from: start, timetable)
      if let met = held[index].adjourned.first, let due = held[index].due, met <= due {
        held[index].completeBy = timetable.completeBy(adjournedOn: met)
      }
      previous = held[index]
    }
  }

  /// The last day on which a review was in time, nil where a review before it may be missing.
  private func due(
    _ review: Review, after last: Review?, from start: Day, _ timetable: ReviewTimetable
  ) -> Day? {
    guard let last else {
      return review.number == 1 && !review.isNumberInferred
        ? timetable.firstDue(start: start) : nil
    }
    guard let before = last.number, review.number == before + 1 else { return nil }
    return timetable.due(after: last)
  }
}

/// What the numbers of a child's reviews and the days by which they were due follow from.
struct ReviewGround {
  let care: CareHistory
  /// The days on which a review of the placement for adoption was recorded as done.
  let placementReviews: [Day]
  let policy: Policy
  let workingDays: WorkingDays

  func timetable(_ regime: ReviewRegime) -> ReviewTimetable {
    ReviewTimetable(regime, policy: policy, workingDays: workingDays)
  }

  /// By when a review of a child who was placed for adoption on the day it was held had to be held:
  /// regulation 36(3) of SI 2005/389 governs it, and regulation 33 of SI 2010/959 does not.
  fileprivate func dueWhilePlaced(
    _ day: Day, in period: CarePeriod, reviews: [Review]
  ) -> Day? {
    guard !policy.reviewsGoOnWhenPlacedForAdoption,
      let placed = period.placedForAdoption(by: day), placed < day
    else { return nil }
    let before = Set(reviews.map(\.held) + placementReviews).filter { $0 > placed && $0 < day }
    let term = timetable(.adoptionPlaced).term(ofReview: before.count + 1)
    return term.end(from: before.max() ?? placed, workingDays: workingDays)
  }
}
