import Domain
import Reports
import Testing

@Suite("A filter reads")
struct FilterTests {
  @Test(
    "one term",
    arguments: [
      ("brenn", .word("brenn")), ("Zoë", .word("zoe")), ("priority:high", .priority(.high)),
      ("priority:none", .priority(nil)), ("priority:m", .priority(.medium)),
      ("due<20wd", .due(.below, Term(20, .workingDays))),
      ("due<=4w", .due(.atMost, Term(4, .weeks))),
      ("due>3m", .due(.above, Term(3, .months))), ("due<10", .due(.below, Term(10, .days))),
      ("due:late", .dueLate), ("seen>6w", .seen(.above, Term(6, .weeks))),
      ("seen:never", .seenNever), ("seen:late", .seenLate), ("status:c1", .status("C1")),
      ("placement:u4", .placement("u4")), ("age>=16", .age(.atLeast, 16)),
      ("age:11", .age(.equal, 11)),
      ("age<5", .age(.below, 5)), ("qa:open", .notification(.open)),
      ("qa:late", .notification(.late)),
      ("qa:none", .notification(.none)), ("iro:ellery", .iro("ellery")), ("iro:none", .iro(nil)),
      ("sw:marsh", .socialWorker("marsh")), ("team:north", .team("north")),
      ("plan:none", .plan(nil)),
      ("plan:adoption", .plan("adoption")), ("reviews>=2", .reviews(.atLeast, 2)),
      ("is:closed", .property(.closed)), ("is:unallocated", .property(.unallocated)),
      ("is:no-code", .property(.noCode)),
      ("sibling:204418", .sibling(ChildID("204418"))), ("Priority:HIGH", .priority(.high)),
    ] as [(String, FilterTest)])
  func term(text: String, test: FilterTest) {
    let filter = Filter(text)
    #expect(filter.terms == [FilterTerm(isNegated: false, test: test)])
    #expect(filter.problems.isEmpty)
  }

  @Test("several, some with a sign that leaves children out, and a phrase whole")
  func several() {
    let filter = Filter("  priority:high -qa:open \"Ava B\" -max ")
    #expect(
      filter.terms == [
        FilterTerm(isNegated: false, test: .priority(.high)),
        FilterTerm(isNegated: true, test: .notification(.open)),
        FilterTerm(isNegated: false, test: .word("ava b")),
        FilterTerm(isNegated: true, test: .word("max")),
      ])
  }

  @Test(
    "what it does not understand as a problem that finds nobody",
    arguments: [
      ("colour:red", "a word, or one of priority, due, seen"),
      ("priority:x", "high, medium, low or none"),
      ("due<20x", "due<20wd"), ("age>=old", "age>=16"), ("priority>high", "high"),
      ("qa:maybe", "open, late or none"),
    ])
  func problem(text: String, accepted: String) throws {
    let filter = Filter("ava \(text)")
    #expect(filter.terms == [FilterTerm(isNegated: false, test: .word("ava"))])
    let problem = try #require(filter.problems.first)
    #expect(problem.term == text)
    #expect(problem.message == "The filter term \(text) is not understood")
    #expect(problem.accepted.contains(accepted))
    #expect(filter.misunderstood == problem)
    #expect(!filter.isEmpty)
  }

  @Test(
    "a term whose value is still to be typed without taking account of it",
    arguments: ["due<", "is:"])
  func unfinished(text: String) throws {
    let filter = Filter("ava \(text)")
    #expect(filter.terms == [FilterTerm(isNegated: false, test: .word("ava"))])
    #expect(filter.problems.map(\.term) == [text])
    #expect(filter.misunderstood == nil)
  }

  @Test("permanence as another word for the plan")
  func permanence() {
    #expect(Filter("permanence:none") == Filter("permanence:none"))
    #expect(Filter("permanence:none").terms == [FilterTerm(isNegated: false, test: .plan(nil))])
  }

  @Test(
    "a slip of the finger with the term that was perhaps meant",
    arguments: [
      ("priorty:high", "priority:high"), ("plam:none", "plan:none"),
      ("tracking:low", "priority:low"),
      ("legal:C1", "status:C1"), ("sean>6w", "seen>6w"),
    ])
  func meant(text: String, meant: String) throws {
    let problem = try #require(Filter(text).misunderstood)
    #expect(problem.words == "The filter term \(text) is not understood: did you mean \(meant)?")
  }

  @Test("nothing from nothing, or from signs alone", arguments: ["", "   ", "-", "\"\""])
  func nothing(text: String) {
    #expect(Filter(text).isEmpty)
    #expect(Filter(text).problems.isEmpty)
  }
}
