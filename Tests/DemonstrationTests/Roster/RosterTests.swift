import Domain
import Testing

@testable import Demonstration

@Suite("Who is in a fictional service")
struct RosterTests {
  static let roster = Roster(.service, seed: 1, today: Day(2026, 11, 20))
  static let present = roster.people.filter { $0.end == nil }

  @Test("1,710 children, 23 IROs of 20.6 full-time equivalents, a manager, three unallocated")
  func size() {
    let officers = Self.roster.staff.people.filter { $0.role == .iro && $0.left == nil }
    #expect(Self.present.count == 1_710)
    #expect(officers.count == 23)
    #expect(officers.map(\.hundredthsOfFullTime).reduce(0, +) == 2_060)
    #expect(officers.first?.name == "P. Ellery")
    #expect(Self.roster.staff.people.count { $0.role == .serviceManager } == 1)
    #expect(Self.present.count { $0.officer == nil } == 3)
    #expect(Set(Self.roster.staff.people.map(\.id)).count == Self.roster.staff.people.count)
    #expect(Set(Self.roster.people.map(\.id)).count == Self.roster.people.count)
  }

  @Test("Cases go by contract hours, between 70 and 90 for each full-time equivalent")
  func caseloads() {
    for place in Self.roster.staff.officers {
      let hours = Self.roster.staff.people[place].hundredthsOfFullTime
      let cases = Self.present.count { $0.officer == place }
      #expect((70...90).contains(cases * 100 / hours))
    }
  }

  @Test(
    "Ages are spread as in a published report, to a percentage point and a half",
    arguments: [(0, 1, 6.0), (1, 5, 13.0), (5, 10, 23.0), (10, 16, 40.0), (16, 18, 18.0)])
  func ages(from: Int, below: Int, share: Double) {
    let count = Self.present.count { person in
      (from..<below).contains(Day.age(of: person.born, on: Self.roster.today))
    }
    #expect(abs(Double(count) / 17.10 - share) < 1.5)
  }

  @Test(
    "Legal grounds are spread as in a published report, to a percentage point and a half",
    arguments: [("C2", 57.0), ("C1", 18.0), ("V2", 16.0), ("E1", 8.0)])
  func grounds(code: String, share: Double) {
    let count = Self.present.count { $0.ground.status == code }
    #expect(abs(Double(count) / 17.10 - share) < 1.5)
  }

  @Test("Nearly half of the children have a brother or sister in care; unaccompanied ones none")
  func siblings() {
    let withSiblings = Self.present.filter {
      Self.roster.households[$0.household].members.count > 1
    }
    #expect((700...900).contains(withSiblings.count))
    #expect(!withSiblings.contains { $0.isUnaccompanied })
  }

  @Test("Members of one household have one IRO and names of their own")
  func households() {
    for household in Self.roster.households where household.members.count > 1 {
      let members = household.members.map { Self.roster.people[$0] }
      #expect(Set(members.map(\.officer)).count == 1)
      let names = members.map { $0.name(in: household) }
      #expect(names.count { $0 == names[0] } == 1)
    }
  }
}
