import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("Today shows")
struct TodayScreenTests {
  @Test("what is late first, with how late it is and since when")
  func lateFirst() throws {
    let sitting = try SmallCaseload.sitting()
    let late = try #require(sitting.frame.firstIndex { $0.contains("LATE") })
    let update = try #require(sitting.frame.firstIndex { $0.contains("Update") })
    let review = try #require(sitting.frame.firstIndex { $0.contains("Thu 19 Nov") })
    // The update was due on Mon 16 Nov, four days ago; the review on Thu 19 Nov, one day ago.
    #expect(late < update)
    #expect(update < review)
    #expect(sitting.frame[update].contains("4 d"))
    #expect(sitting.frame[review].contains("1 d"))
  }

  @Test("no mark any more on a child for whom the marked thing was recorded")
  func unmarked() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("<Space>")
    #expect(sitting.shows("1 marked"))
    let marked = sitting.model.top.children(sitting.model.world)
    try sitting.type("m<Tab><Tab>called the school<C-s>")
    #expect(try sitting.state(marked[0]).notes.all.map(\.value.text) == ["called the school"])
    #expect(!sitting.shows("marked"))
  }

  @Test("no mark on a child who is not on the list any more")
  func leftTheList() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("<Space>")
    let marked = sitting.model.top.children(sitting.model.world)
    var sample = try SmallCaseload.make()
    try sample.change(on: SmallCaseload.today) { (register, desk) throws(Refusal) in
      try register.closeChild(
        marked[0], on: SmallCaseload.today, reason: EpisodeEndReason(rawValue: "E8"), at: desk)
    }
    sitting.tell(.registerChanged(sample.register))
    #expect(!sitting.shows("marked"))
  }

  @Test("the same in every size", arguments: [(60, 15), (80, 24), (100, 30), (120, 40), (200, 60)])
  func frames(columns: Int, rows: Int) throws {
    let sitting = try SmallCaseload.sitting(columns, rows)
    #expect(sitting.frame.count == rows)
    #expect(sitting.frame.allSatisfy { $0.columns <= columns })
    try expectFrame(sitting.frame, "today-\(columns)x\(rows)")
  }

  @Test(
    "one line that says the size needed where the window is too small",
    arguments: [
      (59, 24), (80, 14), (40, 10), (20, 5), (11, 1),
    ])
  func tooSmall(columns: Int, rows: Int) throws {
    let sitting = try SmallCaseload.sitting(columns, rows)
    #expect(sitting.frame[0].contains("needs 60×15"))
    #expect(sitting.frame.dropFirst().allSatisfy { $0.isEmpty })
  }

  @Test("only the children that a filter names, and how many of all")
  func filter() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("/cleo<Enter>")
    #expect(sitting.shows("Cléo Okafor"))
    #expect(!sitting.shows("Ben Brennan"))
    try sitting.type("<Esc>")
    #expect(sitting.shows("Ben Brennan"))
  }

  @Test("that a filter matches no line, and Enter looks in all the children")
  func noLine() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("/zzz")
    #expect(!sitting.shows("Nothing needs you"))
    #expect(
      sitting.shows("No line for “zzz”. Enter looks in all your children; Esc clears."))
    try sitting.type("<Enter>")
    #expect(sitting.shows("Caseload · 3 children"))
    #expect(sitting.shows("No child for “zzz”. Esc clears."))
    try sitting.type("1")
    #expect(sitting.shows("Ben Brennan"))
  }

  @Test("that a term of the filter is not understood, and what it might be")
  func misunderstood() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("/plam:none<Enter>")
    #expect(
      sitting.shows("The filter term plam:none is not understood: did you mean plan:none?"))
    #expect(!sitting.shows("Cléo Okafor"))
    try sitting.type("<Esc>/x<F1>")
    #expect(sitting.shows("due<20wd, due<=4w, due>3m, due:late or due:none"))
  }

  @Test("an appointment of today at its time in TODAY, with since when its duty is late")
  func lateToday() throws {
    var sample = try SmallCaseload.make()
    try sample.change(on: SmallCaseload.today) { (register, desk) throws(Refusal) in
      try register.planReview(
        Appointment(day: SmallCaseload.today, minute: 14 * 60 + 30), of: ChildID("204418"), at: desk
      )
    }
    let sitting = Sitting(sample, today: SmallCaseload.today, size: .init(columns: 80, rows: 24))
    let today = try #require(sitting.frame.firstIndex { $0.contains("TODAY") })
    let row = try #require(sitting.frame.firstIndex { $0.contains("◆ 14:30") })
    #expect(row > today)
    // The review was due on Thu 19 Nov: late since today, and said so among what is late as well.
    #expect(sitting.frame[row].contains("review 4 (late since Fri 20 Nov)"))
    let late = try #require(sitting.frame.firstIndex { $0.contains("Fri 20 Nov 14:30") })
    #expect(late < today)
    // As many as without the appointment: it is one thing with the late review.
    #expect(sitting.shows("9 things need you"))
  }

  @Test("nothing else for what is pasted outside a field")
  func paste() throws {
    var sitting = try SmallCaseload.sitting()
    let before = sitting.frame
    try sitting.type("<Paste:vq\nd>")
    #expect(sitting.frame == before)
    #expect(sitting.asked.isEmpty)
  }

  @Test("the way to a first child where there is none")
  func firstChild() throws {
    let sitting = Sitting(try SampleRegister(), today: SmallCaseload.today)
    #expect(sitting.shows("No child is here yet: + adds one by hand, I imports an extract."))
    #expect(!sitting.shows("Well done"))
  }

  @Test("the reason of a date when asked why")
  func why() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("jjjw")
    #expect(sitting.shows("regulation 33(2)"))
    try sitting.type("<Esc>")
    #expect(!sitting.shows("regulation 33(2)"))
  }

  @Test("a thing no longer once it is done")
  func done() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("jjd<Tab><Tab><C-s>")
    #expect(
      try sitting.state(ChildID("31007")).completions.all.map(\.value.rule) == ["monitoring.update"]
    )
    #expect(sitting.lines(with: "Cléo Okafor").allSatisfy { !$0.contains("4 d") })
  }
}
