import Testing

@Suite("A day's work at the keyboard", .serialized, .enabled(if: Terminal.isAtHand))
struct WorkingDayTests {
  let place: Place

  init() throws {
    place = try Place()
    try place.write(
      "903/header.csv",
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n300500,2,10/05/2014,WBRI,UN1,,\n")
    try place.write(
      "903/episodes.csv",
      """
      CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
      300500,12/03/2025,S,C2,N1,U4,PR1,,,,,,
      """)
    try place.write(
      "903/reviews.csv",
      "CHILD,DOB,REVIEW,REVIEW_CODE\n300500,10/05/2014,07/04/2025,PN1\n")
  }

  @Test("from a first start: import, visit, priority and notification outlive a kill")
  func workingDay() throws {
    let terminal = try Terminal.caseload(in: place)
    try importExtract(terminal)
    try logVisit(terminal)
    try setPriority(terminal)
    try raiseNotification(terminal)
    try terminal.kill()

    let child = try place.child("300500")
    #expect(child["legalStatus"] as? String == "C2")
    #expect((child["reviews"] as? [[String: Any]])?.first?["held"] as? String == "2025-04-07")
    let visit = try place.list("visits", of: "300500").first
    #expect(visit?["on"] as? String == "2026-11-19")
    #expect(visit?["views"] as? String == "wants to see her brother")
    let tracking = try place.list("tracking", of: "300500").last
    #expect(tracking?["priority"] as? String == "high")
    #expect(tracking?["reason"] as? String == "home-finding is late")
    #expect(try place.list("notifications", of: "300500").count == 1)
    #expect(try Program.run(["verify"], in: place).status == 0)
  }

  private func importExtract(_ terminal: Terminal) throws {
    try terminal.wait(for: "Welcome to Caseload")
    try terminal.press("Down", "Enter")
    try terminal.wait(for: "Your name")
    try terminal.press("C-u")
    try terminal.type("P. Ellery")
    try terminal.press("Enter")
    try terminal.wait(for: "Folder")
    try terminal.type(place.path("903"))
    try terminal.press("Enter")
    try terminal.wait(for: "Would add")
    try terminal.press("C-s")
    try terminal.wait(for: "Imported. The register knows 1 child.")
  }

  private func logVisit(_ terminal: Terminal) throws {
    try terminal.press("2")
    try terminal.wait(for: "300500")
    try terminal.press("v")
    try terminal.wait(for: "What you know")
    try terminal.press("s", "Tab", "C-u")
    try terminal.type("yesterday")
    try terminal.wait(for: "Thu 19 Nov")
    try terminal.press("Tab", "Tab", "Tab", "Tab", "Tab")
    try terminal.type("wants to see her brother")
    try terminal.press("C-s")
    try terminal.wait(for: "logged. u undoes it.")
  }

  private func setPriority(_ terminal: Terminal) throws {
    try terminal.press("t")
    try terminal.wait(for: "Update every")
    try terminal.type("h")
    try terminal.press("Tab")
    try terminal.type("home-finding is late")
    try terminal.press("C-s")
    try terminal.wait(for: "tracking priority High")
  }

  private func raiseNotification(_ terminal: Terminal) throws {
    try terminal.press("n")
    try terminal.wait(for: "Starts at")
    try terminal.press("Down", "Tab", "Tab")
    try terminal.type("no placement has been found")
    try terminal.press("C-s")
    try terminal.wait(for: "raised, ")
  }
}
