import Domain
import Reports
import TestSupport
import Testing

@Suite("The looks at a case")
struct AccessLineTests {
  @Test("are those at this child, the earliest first, by the name of who looked")
  func looks() throws {
    let register = try SampleRegister().register
    func look(_ child: String, _ officer: String, _ hour: Int) -> Access {
      Access(
        at: Moment(england: Day(2026, 11, 20), hour: hour, minute: 5), by: OfficerID(officer),
        login: "login", child: ChildID(child))
    }
    let lines = AccessLine.all(
      of: ChildID("A"),
      among: [
        look("A", Officer.osei.id.rawValue, 14), look("B", Officer.osei.id.rawValue, 9),
        look("A", "gone", 11),
      ], in: register, today: Day(2026, 11, 20))
    #expect(lines.map(\.by) == ["gone", "S. Osei"])
    #expect(lines.map(\.at.clock) == ["11:05", "14:05"])
  }
}
