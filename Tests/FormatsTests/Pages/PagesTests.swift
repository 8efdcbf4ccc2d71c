import Domain
import Formats
import Reports
import TestSupport
import Testing

@Suite("A page to print")
struct PagesTests {
  private let today = Day(2026, 11, 20)
  private var seen: Viewpoint {
    Viewpoint(today: today, now: Moment(england: today, hour: 9, minute: 0))
  }

  private static let hostile = [
    "<script>alert(1)</script>", "a \" onload=\"b", "\u{1B}[2J\u{1B}]0;x\u{7}Ava",
    "\u{202E}nannerB", "nul\u{0}l", String(repeating: "x", count: 500), "]]>&amp;<!--",
  ]

  /// A caseload of P. Ellery with a child of each name, all of them High for the same reason.
  private func made(_ names: [String]) throws -> SampleRegister {
    var sample = try SampleRegister()
    for (place, name) in names.enumerated() {
      let id = ChildID("C\(place)")
      // In care since 5 October, a Monday: the first review was due by Monday 2 November.
      try sample.add(id, name, from: Day(2026, 10, 5))
      try sample.change(on: Day(2026, 11, 9)) { register, desk throws(Refusal) in
        try register.track(
          Tracking(priority: .high, reason: "\(name) told"), of: id, on: desk.today, at: desk)
      }
      try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
        try register.agreeAction(
          SupervisionAction(text: name, by: Day(2026, 12, 4)), about: id, on: desk.today, at: desk)
      }
    }
    var named = Officer.osei
    named.name = names[0]
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(named)))])
    return sample
  }

  private func pages(_ names: [String]) throws -> [String] {
    let register = try made(names).register
    let board = TeamBoard(register, at: seen)
    let walk = try SupervisionWalk(register, of: .ellery, at: seen)
    let day = "as at Fri 20 Nov 2026, known then"
    return [
      PrintedBoard(board, board.officers, day: day).html, SupervisionPage(walk, day: day).html,
    ]
  }

  @Test("closes every tag and holds neither a script nor anything from outside")
  func wellFormed() throws {
    for page in try pages(Self.hostile) {
      let markup = Markup(page)
      #expect(markup.faults == [])
      #expect(Set(markup.names).isDisjoint(with: ["script", "link", "img", "iframe", "a", "form"]))
      #expect(!page.contains("http") && !page.contains("url(") && !page.contains("@import"))
      let names = Set(markup.attributes.map(\.name))
      #expect(
        names.isSubset(of: [
          "lang", "charset", "name", "content", "scope", "class", "style", "colspan",
        ]))
      #expect(
        markup.attributes.filter { $0.name == "style" }.allSatisfy {
          $0.value.wholeMatch(of: /width:\d+px/) != nil
        })
    }
  }

  @Test("holds nothing that a terminal would obey or that turns the direction")
  func harmless() throws {
    for page in try pages(Self.hostile) {
      let obeyed = page.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
          || (0x200B...0x200F).contains($0.value)
          || (0x2028...0x202E).contains($0.value)
      }
      #expect(obeyed.isEmpty)
    }
  }

  @Test("says its language and letters, and how it lies on A4 with its headings on each sheet")
  func printing() throws {
    let pages = try pages(["Ava"])
    for page in pages {
      let head = page.prefix(120)
      #expect(head.contains("<html lang=\"en-GB\"><head><meta charset=\"utf-8\">"))
      #expect(page.contains("thead{display:table-header-group}"))
      #expect(page.contains("tr{break-inside:avoid}"))
    }
    #expect(pages[0].contains("@page{size:A4 landscape}"))
    #expect(pages[1].contains("@page{size:A4 portrait}"))
  }

  @Test("of the board tells at which stage notifications are open, where any is")
  func stages() throws {
    var sample = try made(["Ava", "Bo"])
    #expect(!PrintedBoard(board(sample), [], day: "").html.contains("Open notifications by stage"))
    let raised = NotificationRaised(
      number: 1, reason: "drift-or-delay", isPraise: false, stage: "1", text: "drift",
      at: Moment(england: today, hour: 8, minute: 0))
    try sample.record(
      on: today, [Draft(ChildID("C0"), on: today, .notification(.raised(raised)))])
    let made = board(sample)
    let page = PrintedBoard(made, made.officers, day: "").html
    #expect(page.contains("Open notifications by stage"))
    // A line of P. Ellery and one of the team more than those of the board itself.
    #expect(Markup(page).attributes.count { $0.value == "row" } == 6)
  }

  private func board(_ sample: SampleRegister) -> TeamBoard { TeamBoard(sample.register, at: seen) }

  @Test("of the board has a line for each IRO and the team, numbers beside every bar")
  func board() throws {
    let page = try pages(["Ava", "Bo"])[0]
    let markup = Markup(page)
    // P. Ellery, S. Osei (named Ava here), what nobody holds, and the team.
    #expect(markup.attributes.count { $0.value == "row" } == 4)
    // Two children of one full-time IRO, none of four days: bars of the team, 2 by 1.8, are 1.1.
    #expect(page.contains("<span class=\"bar\" style=\"width:30px\"></span>\n2.0 under</td>"))
    #expect(page.contains("<span class=\"bar\" style=\"width:16px\"></span>\n1.1 under</td>"))
    #expect(
      page.contains("2 IROs · 1.8 FTE · 2 children, as at Fri 20 Nov 2026, known then."))
    #expect(page.contains("No child is named; the figures of named staff are personal data."))
  }

  @Test("of supervision has each child in its part, with what is late and what was agreed")
  func supervision() throws {
    let page = try pages(["Ava"])[1]
    let texts = Markup(page).texts.filter { !$0.allSatisfy(\.isWhitespace) }
    #expect(
      texts.drop { $0 != "High · 1" } == [
        "High · 1", "Ava", "aged 12 · id C0", "High since 09 Nov 2026: Ava told",
        "02 Nov 2026",
        "no visit recorded", "–", "first review was due Mon 02 Nov",
        "initial health assessment was due Mon 02 Nov",
        "not seen since coming into care; local rule: High seen every 6 weeks",
        "by 04 Dec 2026: Ava", "Late · 0",
        "The rest · 0",
      ])
    #expect(page.contains("The 1 child who is looked after and whose case P. Ellery holds"))
    #expect(page.contains("Personal data of children"))
  }

  @Test("shows a name of 500 letters whole, to be broken where the paper ends")
  func long() throws {
    let page = try pages([String(repeating: "x", count: 500)])[1]
    #expect(page.contains(">" + String(repeating: "x", count: 500) + "<br>"))
    #expect(page.contains("tbody th,tbody td{overflow-wrap:anywhere}"))
  }
}
