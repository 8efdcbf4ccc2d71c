import Console
import Domain
import TestSupport

/// Three children of one IRO on Fri 20 Nov 2026, each with something to see.
enum SmallCaseload {
  static let today = Day(2026, 11, 20)

  static func make() throws -> SampleRegister {
    var sample = try SampleRegister()
    // Ava: in care since 2 Nov, first review by Mon 30 Nov (20 working days, none a holiday).
    try sample.add(ChildID("204417"), "Ava Brennan", born: Day(2015, 3, 1), from: Day(2026, 11, 2))
    // Ben: reviewed on 19 May 2026, the third review was due on 19 Nov, yesterday.
    try sample.add(ChildID("204418"), "Ben Brennan", born: Day(2017, 6, 9), from: Day(2026, 1, 5))
    for (day, code) in [
      (Day(2026, 2, 2), "PN1"), (Day(2026, 4, 30), "PN1"), (Day(2026, 5, 19), "PN3"),
    ] {
      try sample.change(on: day) { register, desk throws(Refusal) in
        try register.holdReview(
          HeldReview(participation: Participation(rawValue: code)), of: ChildID("204418"),
          on: day, at: desk)
      }
    }
    try sample.change(on: Day(2026, 11, 16)) { register, desk throws(Refusal) in
      try register.logVisit(
        Visit(place: .school, alone: true, views: "likes the new school"), to: ChildID("204418"),
        on: Day(2026, 11, 16), at: desk)
    }
    // Cleo: High since 2 Nov, updates every two weeks: one was due on 16 Nov.
    try sample.add(ChildID("31007"), "Cléo Okafor", born: Day(2012, 9, 30), from: Day(2026, 10, 26))
    try sample.change(on: Day(2026, 11, 2)) { register, desk throws(Refusal) in
      try register.track(
        Tracking(
          priority: .high, reason: "home-finding is late",
          monitoring: Monitoring(updateEveryWeeks: 2)),
        of: ChildID("31007"), on: Day(2026, 11, 2), at: desk)
    }
    return sample
  }

  static func sitting(
    _ columns: Int = 100, _ rows: Int = 30, as officer: Officer = .ellery
  ) throws -> Sitting {
    Sitting(
      try make(), today: today, size: .init(columns: columns, rows: rows), officer: officer)
  }
}
