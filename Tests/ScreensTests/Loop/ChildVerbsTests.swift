import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("What can be done with a child")
struct ChildVerbsTests {
  @Test("is told at the key where the person may not: why, and who may")
  func refused() throws {
    var sitting = try SmallTeam.sitting(as: .cole)
    try sitting.type("2/ben<Enter>v")
    #expect(!sitting.shows("What you know"))
    #expect(sitting.shows("A service manager may not record an IRO's work on this case"))
    try sitting.type("t")
    #expect(sitting.shows("Tracking priority"))
  }

  @Test("is open to the IRO who holds the case, and to the one who covers on that day")
  func covering() throws {
    var sample = try SmallTeam.make()
    let cover = Cover(
      of: Officer.ellery.id, by: Officer.osei.id, from: SmallCaseload.today,
      until: SmallCaseload.today)
    try sample.change(on: SmallCaseload.today, by: .cole) { register, desk throws(Refusal) in
      try register.setCover(cover, at: desk)
    }
    var sitting = Sitting(
      sample, today: SmallCaseload.today, size: Size(columns: 120, rows: 40), officer: .osei)
    try sitting.type("2")
    #expect(sitting.shows("5 children"))
    #expect(sitting.shows("covering P. Ellery"))
    try sitting.type("/ben<Enter>v")
    #expect(sitting.shows("What you know"))
  }
}
