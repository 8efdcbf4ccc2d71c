import Console
import Domain
import Foundation
import TestSupport

@testable import Screens

/// A small service whose children carry words that are looked for on every screen.
///
/// P. Ellery holds OWN1; S. Osei holds OTH1 and SIB1, a brother of OWN1; nobody holds UNA1. V. Cover
/// covers S. Osei. MOV1 was P. Ellery's until 16 November and is S. Osei's now.
enum ScreenWalls {
  struct Person {
    let title: String
    let officer: Officer
    /// Words that no screen of this person may show.
    let hidden: [String]
  }

  static let today = Day(2026, 11, 20)
  static let bassett = Officer(
    id: OfficerID("t.bassett"), name: "T. Bassett", role: .businessSupport, logins: ["tb"],
    from: Day(2015, 1, 1))
  static let cover = Officer(
    id: OfficerID("v.cover"), name: "V. Cover", role: .iro, logins: ["vc"], from: Day(2015, 1, 1))

  static let people: [Person] = [
    Person(title: "manager", officer: .cole, hidden: []),
    Person(title: "business support", officer: bassett, hidden: ["ownword", "othword"]),
    Person(
      title: "IRO", officer: .ellery,
      hidden: [
        "Othermark", "Sibmark", "Unalmark", "othword", "OTH1", "SIB1", "UNA1", "Movedmark",
        "MOV1",
      ]),
    Person(
      title: "IRO who covers", officer: cover,
      hidden: ["Ownmark", "Unalmark", "ownword", "OWN1", "UNA1"]),
  ]

  /// Where the walk begins: the name of a place, and the keys that lead there.
  static let places: [(String, String)] = [
    ("Today", "1"), ("Caseload", "2"), ("Notifications", "3"), ("Team, board", "4"),
    ("Team, priorities", "4<Tab>"), ("Team, workload", "4<Tab><Tab>"),
    ("Team, unallocated", "4<Tab><Tab><Tab>"), ("Child", "2<Enter>"),
  ]

  /// Ways on that take more than one key.
  static let paths: [(String, String)] = [
    ("Today of everybody", "1o"), ("Caseload of everybody", "2o"),
    ("Notifications of everybody", "3o"), ("Facts of everybody", "fo"),
    ("every tab of a child", "2<Enter><Tab><Tab><Tab><Tab><Tab><Tab>"),
    ("visits of a child", "2<Enter><Tab><Tab>"), ("trail of a child", "2<Enter><BackTab>"),
    ("placements of a child", "2<Enter><Tab><Tab><Tab><Tab><Tab>"),
    ("a name where an id is asked", "FOthe<Enter>"), ("a cell of the team", "4<End><Enter>"),
    ("a cell of the board", "4<Down><Right><Enter>"),
    ("compared with another day", "4c-1w<Enter>"), ("moved on the wall", "4<Tab>l"),
    ("a past Today", "1@-1w<Enter>"),
    ("a past wall", "4<Tab>@-1w<Enter>"), ("past notifications", "3@-1w<Enter>"),
    ("past facts", "f@-1w<Enter>"),
    ("a past day", "@-1w<Enter>4<Tab><Tab><Tab>"), ("a past caseload", "2@-1w<Enter>"),
    ("a notification", "3<Enter>"), ("filtered", "2/brennan<Enter>"),
    ("correcting", "2<Enter><BackTab><Down>c"), ("supervision", "4<Down>v"),
  ]

  /// What leaves the screens, or is the machine's.
  static let leaving: Set<String> = ["quit", "suspend", "mouse"]

  /// Screens that the walk does not meet, and what they can show.
  static let elsewhere: [String: String] = [
    "ConfirmScreen": "a question about the person's own change",
    "RecordScreen": "a record of the child whose page is below",
    "DecisionEndForm": "a decision of the child whose page is below",
    "ReviewCodeForm": "a child of the list or page below",
    "WelcomeScreen": "stands where there is no store",
    "CalendarScreen": "the days of a month, over a form",
    "ThemeScreen": "the names of themes",
    "ChooseScreen": "two answers about the child whose page is below",
    "ConfirmForm": "one fact of a child of the list below, whose walls are those of the list",
    "ReopenForm": "a child of the list or page below",
    "CheckSampleForm": "a case of a sample, which a manager alone opens",
    "ActionForm": "a child of a supervision, which a manager alone opens",
    "NotificationScreen": "a child of the board or page below; another's asks why, as any page",
  ]

  static func sitting(_ sample: SampleRegister, _ officer: Officer) -> Sitting {
    Sitting(
      sample, today: today, size: Size(columns: 200, rows: 60), officer: officer,
      roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen(), TeamScreen()])
  }

  static func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    let began = Day(2015, 1, 2)
    try sample.record(
      on: began, by: .cole, [bassett, cover].map { Draft(nil, on: began, .officer(.set($0))) })
    let covers = Cover(of: Officer.osei.id, by: cover.id, from: Day(2026, 11, 1), until: today)
    try sample.record(
      on: Day(2026, 10, 1), by: .cole, [Draft(nil, on: covers.from, .officer(.covered(covers)))])
    let from = Day(2026, 10, 5)
    for (id, name, iro) in [
      ("OWN1", "Ownmark Aldous", Officer.ellery), ("OTH1", "Othermark Brennan", .osei),
      ("SIB1", "Sibmark Aldous", .osei), ("UNA1", "Unalmark Frost", nil as Officer?),
      ("MOV1", "Movedmark Crane", .ellery),
    ] {
      try sample.add(ChildID(id), name, born: Day(2017, 3, 1), from: from, iro: iro)
    }
    try sample.record(
      on: Day(2026, 10, 6),
      [
        Draft(
          ChildID("OWN1"), on: from,
          .child(.described(Description(siblings: [ChildID("SIB1")]))))
      ])
    for (number, id, word, by) in [
      (1, "OWN1", "ownword", Officer.ellery), (2, "OTH1", "othword", .osei),
    ] {
      let day = Day(2026, 11, 2 + number)
      try sample.record(
        on: day, by: by, events(word, number, day).map { Draft(ChildID(id), on: day, $0) })
    }
    try sample.change(on: Day(2026, 11, 6), by: .cole) { register, desk throws(Refusal) in
      try register.drawDipSample(of: 2, from: Officer.osei.id, seed: 1, at: desk)
    }
    try sample.takeIn(
      on: Day(2026, 11, 9),
      ["OWN1", "OTH1", "UNA1"].map {
        Draft(ChildID($0), on: Day(2026, 11, 9), .child(.notified))
      })
    let moved = Day(2026, 11, 16)
    try sample.record(
      on: moved, by: .cole,
      [Draft(ChildID("MOV1"), on: moved, .child(.allocated(Officer.osei.id)))])
    return sample
  }

  private static func events(_ word: String, _ number: Int, _ day: Day) -> [Event] {
    let noon = Moment(england: day, hour: 12, minute: 0)
    return [
      .review(
        .held(
          HeldReview(
            participation: Participation(rawValue: "PN1"), views: "\(word) views",
            notes: "\(word) notes"))),
      .review(.adjourned(AdjournedReview(reason: "\(word) adjourned"))),
      .visit(.made(Visit(alone: true, views: "\(word) visit"))),
      .note(.made(Note(kind: .other, text: "\(word) note"))),
      .tracking(.set(Tracking(priority: .high, reason: "\(word) reason"))),
      .notification(
        .raised(
          NotificationRaised(
            number: number, reason: "drift-or-delay", isPraise: false, stage: "informal",
            text: "\(word) raised", at: noon))),
      .notification(
        .answered(
          NotificationAnswer(
            number: number, from: "team manager", text: "\(word) answer", at: noon))),
      .supervision(.agreed(SupervisionAction(text: "\(word) action", by: today))),
    ]
  }

  /// Rows in columns under each other.
  static func table(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { place in rows.map { $0[place].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
        .joined(separator: " | ").trimmingCharacters(in: .whitespaces)
    }
  }

  /// The names of all types of screens and forms, as the sources have them.
  static func screensInSources() throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Screens").standardized
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let kind = /struct (\w+): (?:Screen|CasePage|FormPage|RecordForm)\b/
    return try (files ?? []).filter { $0.hasSuffix(".swift") }.flatMap { file in
      try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        .matches(of: kind).map { String($0.output.1) }
    }.sorted()
  }
}
