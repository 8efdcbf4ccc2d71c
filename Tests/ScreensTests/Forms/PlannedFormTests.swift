import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("A form proposes what was planned")
struct PlannedFormTests {
  private let ava = ChildID("204417")
  private let friday = Day(2026, 11, 27)

  /// Ava's visit and review planned on Fri 20 Nov, for Thu 26 Nov at 11:30 and at 14:00.
  private func sitting(on day: Day, planned: Day = Day(2026, 11, 26)) throws -> Sitting {
    var sample = try SmallCaseload.make()
    let ava = ava
    try sample.change(on: SmallCaseload.today) { register, desk throws(Refusal) in
      try register.planVisit(
        Appointment(day: planned, minute: 690, place: "the school"), to: ava, at: desk)
    }
    try sample.change(on: SmallCaseload.today) { register, desk throws(Refusal) in
      try register.planReview(
        Appointment(day: planned, minute: 840, place: "Civic Centre"), of: ava, at: desk)
    }
    return Sitting(sample, today: day, size: Size(columns: 120, rows: 40))
  }

  @Test("the day and the place of the visit, and says when it was planned for")
  func visit() throws {
    var sitting = try sitting(on: friday)
    try sitting.type("2/ava<Enter>v")
    #expect(sitting.shows("26/11/2026"))
    #expect(sitting.shows("(•) school"))
    #expect(sitting.shows("The visit was planned for Thu 26 Nov"))
    #expect(sitting.shows("11:30, the school"))
    try sitting.type("s<C-s>")
    let visit = try #require(try sitting.state(ava).visits.made.first)
    #expect(visit.on == Day(2026, 11, 26))
    #expect(visit.value.place == .school)
  }

  @Test("the day and the place of the review, from the child and by d on Today")
  func review() throws {
    var sitting = try sitting(on: friday)
    try sitting.type("2/ava<Enter>r")
    #expect(sitting.shows("26/11/2026"))
    #expect(sitting.shows("Civic Centre"))
    #expect(sitting.shows("The review was planned for Thu 26 Nov"))
    #expect(sitting.shows("14:00, Civic Centre"))
    let world = sitting.model.world
    #expect(ReviewForm([ava], world).when.day == Day(2026, 11, 26))
  }

  @Test("but today on the day itself, and where the plan is still to come, with the plan in words")
  func otherDays() throws {
    var today = try sitting(on: Day(2026, 11, 26))
    try today.type("2/ava<Enter>v")
    #expect(today.shows("Thu 26 Nov 2026 (today)"))
    #expect(today.shows("(•) school"))
    var before = try sitting(on: Day(2026, 11, 24))
    try before.type("2/ava<Enter>v")
    #expect(before.shows("Tue 24 Nov 2026 (today)"))
    #expect(before.shows("The visit is planned for Thu 26 Nov"))
  }

  @Test("not where several children are marked of whom not each has that plan")
  func several() throws {
    let world = try sitting(on: friday).model.world
    let form = VisitForm([ava, ChildID("204418")], world)
    #expect(form.when.text == "today")
    #expect(
      form.known(world).map(\.text).filter { $0.contains("planned") }
        == ["The visit was planned for Thu 26 Nov 11:30, the school"])
  }

  @Test("the next review, once one was just held and none is planned")
  func nextReview() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>r<Tab><Tab>1<C-s>p")
    #expect(sitting.shows("(•) review"))
  }
}
