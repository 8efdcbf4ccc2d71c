import Domain

/// The children who left care since going live.
extension Roster {
  /// Gives nearly every child who came since going live a child who had left about that day, and
  /// that one another before it: so as many leave as come, and each IRO's caseload keeps its size.
  mutating func addPast() {
    var dice = Dice(seed, .roster, 1)
    let latest = workingDays.day(6, before: today)
    for place in people.indices {
      var successor = people[place]
      while successor.start > scale.goLive, dice.chance(scale.replaced) {
        let day = min(successor.start.adding(days: dice.between(-30, 30)), latest)
        guard day > scale.goLive.adding(days: 5) else { break }
        successor = addLeaver(on: day, &dice)
        places[successor.place] = place
      }
    }
  }

  private mutating func addLeaver(on day: Day, _ dice: inout Dice) -> Person {
    let person = Person(leaving: people.count, on: day, &dice)
    let culture = dice.weighted(
      person.isUnaccompanied ? Culture.byUnaccompanied : Culture.byShare)
    households.append(
      Household(
        culture: culture, seed: dice.next(), start: person.start, members: [person.place]))
    people.append(person)
    people[person.place].household = households.count - 1
    return people[person.place]
  }
}
