/// Puts the reviews of the extract and of the IRO together and numbers them.
///
/// The number decides which clock runs next: care Planning, Placement and Case Review (England)
/// Regulations 2010, regulation 33, has one period for the first review, one for the second and
/// one for every later one. An extract of one year may lack the earlier reviews; then the number
/// is inferred as an IRO would, from how long after the start of care the review was held.
extension ReviewHistory {
  /// Makes ``held``, when every fact is taken and the periods of care are known.
  mutating func number(
    in periods: [CarePeriod], from start: Day?, policy: Policy, workingDays: WorkingDays
  ) {
    periodStart = start
    held = merged()
    for period in periods {
      for stretch in period.regimes {
        number(
          from: stretch.from, until: stretch.until, in: period,
          timetable: ReviewTimetable(stretch.regime, policy: policy, workingDays: workingDays))
      }
    }
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
    from start: Day, until: Day?, in period: CarePeriod, timetable: ReviewTimetable
  ) {
    let isComplete = (knownFrom ?? start) <= start
    var previous: Review?
    for index in held.indices {
      guard held[index].held >= start, until.map({ held[index].held < $0 }) ?? true,
        held[index].held <= (period.end ?? Day(number: .max))
      else { continue }
      if let last = previous, let number = last.number {
        held[index].number = number + 1
        held[index].isNumberInferred = last.isNumberInferred
        held[index].due = timetable.due(after: last)
      } else if isComplete {
        held[index].number = 1
        held[index].due = timetable.firstDue(start: start)
      } else {
        held[index].number = timetable.likelyNumber(of: held[index].held, start: start)
        held[index].isNumberInferred = true
      }
      previous = held[index]
    }
  }
}
