import Domain

extension Story {
  /// The child becomes known, and an IRO is appointed.
  mutating func tellComing(_ notebook: inout Notebook) {
    let intake = life.intake
    let person = person
    switch intake.source {
    case .firstExtract: break
    case .hand:
      let first = life.episodes.last { $0.reason?.startsPeriod == true }
      let addition = ChildAddition(
        born: person.born, lookedAfterFrom: person.start, legalStatus: first?.legalStatus,
        placement: first?.placement)
      let description = self.description(on: intake.notified)
      notebook.write(
        Moment(england: intake.notified, hour: 8, minute: 50).adding(minutes: person.place % 9),
        by: staff.support
      ) {
        [
          Draft(person.id, on: intake.notified, .child(.added(addition))),
          Draft(person.id, on: intake.notified, .child(.described(description))),
        ]
      }
    case .laterExtract:
      notebook.write(
        Moment(england: intake.notified, hour: 8, minute: 50).adding(minutes: person.place % 9),
        by: staff.support
      ) { [Draft(person.id, on: intake.notified, .child(.notified))] }
    }
    tellAllocations(&notebook)
  }

  private func tellAllocations(_ notebook: inout Notebook) {
    guard let allocated = life.intake.allocated, person.officer != nil else { return }
    let holder = life.officer(on: life.intake.source == .firstExtract ? goLive : allocated)
    allocate(&notebook, to: holder, from: allocated)
    guard let former = life.household.former, holder == former,
      let left = staff.people[former].left, let officer = person.officer
    else { return }
    let day = workingDays.day(1, after: left)
    guard day <= life.lastDay else { return }
    notebook.write(Story.moment(day, .handover), by: manager, batch: .handover) {
      [Draft(id, on: day, .child(.allocated(staff.people[officer].id)))]
    }
  }

  private func allocate(_ notebook: inout Notebook, to holder: Int, from day: Day) {
    let isBatch = life.intake.source == .firstExtract
    let at =
      isBatch
      ? Story.moment(goLive, .allocations)
      : Moment(england: day, hour: 9, minute: 0).adding(milliseconds: Int64(person.seed % 240_000))
    notebook.write(at, by: manager, batch: isBatch ? .allocations : .none) {
      [Draft(id, on: day, .child(.allocated(staff.people[holder].id)))]
    }
  }

  /// Closed by hand, where the extract had not said so yet; always where none has come since.
  mutating func tellEnd(_ notebook: inout Notebook) {
    guard let end = person.end else { return }
    let delivery = life.roster.deliveries.first { $0 > end }
    let isTold = dice.chance(620) && person.history != .leftByReturn || delivery == nil
    let on = workingDays.day(dice.between(1, 4), after: end)
    guard isTold, on <= life.roster.lastDay, delivery.map({ on < $0 }) ?? true else { return }
    let isAllocated = person.officer != nil && (life.intake.allocated.map { $0 <= on } ?? false)
    let officer = isAllocated ? life.officer(on: on) : manager
    notebook.write(
      Moment(england: on, hour: 10, minute: person.place % 60), by: officer
    ) { [Draft(id, on: end, .child(.closed(person.endReason)))] }
  }

  /// Names, workers and siblings as the people file gives them.
  func tellDescriptions(_ notebook: inout Notebook) {
    let known = life.knownFrom
    if life.intake.source != .hand, known <= life.roster.lastDay {
      notebook.write(Story.moment(known, .people), by: staff.support, batch: .people) {
        [Draft(id, on: known, .child(.described(description(on: known))))]
      }
    }
    tellSiblings(&notebook)
    for spell in workers.dropFirst() where spell.start > known && namesWorker {
      guard let delivery = life.roster.deliveries.first(where: { $0 > spell.start }),
        person.end.map({ delivery < $0 }) ?? true
      else { continue }
      notebook.write(Story.moment(delivery, .people), by: staff.support, batch: .people) {
        let team = self.team(on: delivery)
        let change = Description(
          socialWorker: staff.worker(spell.worker), team: team,
          teamManager: staff.teamManager(team))
        return [Draft(id, on: delivery, .child(.described(change)))]
      }
    }
  }

  /// A brother or sister who came later is named for those who were there.
  private func tellSiblings(_ notebook: inout Notebook) {
    let members = life.household.members
    guard members.count > 1 else { return }
    for member in members where member != person.place {
      let joined = Life.knownFrom(life.roster.people[member], in: life.roster)
      guard joined > life.knownFrom, joined <= life.lastDay else { continue }
      notebook.write(
        Moment(england: joined, hour: 9, minute: 10), by: staff.support
      ) {
        [
          Draft(
            id, on: joined, .child(.described(Description(siblings: siblings(knownOn: joined)))))
        ]
      }
    }
  }

  private func siblings(knownOn day: Day) -> [ChildID] {
    life.household.members.filter { member in
      member != person.place
        && Life.knownFrom(life.roster.people[member], in: life.roster) <= day
    }.map { life.roster.people[$0].id }
  }

  func description(on day: Day) -> Description {
    let team = self.team(on: day)
    let worker = workers.last { $0.start <= day } ?? workers[0]
    let siblings = siblings(knownOn: day)
    return Description(
      name: person.name(in: life.household), knownAs: person.knownAs(in: life.household),
      socialWorker: namesWorker ? staff.worker(worker.worker) : nil, team: team,
      teamManager: staff.teamManager(team), siblings: siblings.isEmpty ? nil : siblings)
  }
}

extension Life {
  /// The day on which the store first held the child.
  var knownFrom: Day { Life.knownFrom(intake, in: roster) }

  static func knownFrom(_ person: Person, in roster: Roster) -> Day {
    knownFrom(Intake(person, in: roster), in: roster)
  }

  private static func knownFrom(_ intake: Intake, in roster: Roster) -> Day {
    switch intake.source {
    case .firstExtract: roster.scale.goLive
    case .hand: intake.notified
    case .laterExtract: intake.delivery.map { roster.deliveries[$0] } ?? intake.notified
    }
  }
}
