import Domain

/// A small service whose children carry words that are looked for in everything that is printed.
///
/// P. Ellery holds OWN1; S. Osei holds OTH1, OTH2 and SIB1, a brother of OWN1; nobody holds UNA1.
/// MOV1 was P. Ellery's until 12 November and is S. Osei's now.
/// V. Cover covers S. Osei. Z. Tasker left. A login "nobody" is bound to nobody.
enum CommandWalls {
  struct Person {
    let title: String
    let login: String
    /// Words that nothing this person is shown may hold, but where they wrote it themselves.
    let hidden: [String]
    /// True of who is refused by every command that opens the store.
    var isShutOut = false
  }

  static let people: [Person] = [
    Person(title: "manager", login: "cole", hidden: []),
    Person(title: "business support", login: "tb", hidden: ["ownword", "othword"]),
    Person(
      title: "IRO", login: "pe",
      hidden: [
        "Othermark", "Otheralso", "Sibmark", "Unalmark", "othword", "OTH1", "OTH2", "SIB1", "UNA1",
        "Movedmark", "MOV1",
      ]),
    Person(
      title: "IRO who covers", login: "vc",
      hidden: ["Ownmark", "Unalmark", "ownword", "OWN1", "UNA1"]),
    Person(title: "who left", login: "zt", hidden: everything, isShutOut: true),
    Person(title: "bound to nobody", login: "nobody", hidden: everything, isShutOut: true),
  ]

  private static let everything = [
    "Ownmark", "Othermark", "Otheralso", "Sibmark", "Unalmark", "ownword", "othword", "OWN1",
    "OTH1",
    "OTH2", "SIB1", "UNA1", "Movedmark", "MOV1",
  ]

  /// What a line may show though it is hidden else: a brother by name on the page of one's own
  /// child, and the case that was opened by its id with a reason.
  static func isShown(_ word: String, by line: String) -> Bool {
    if line.contains(word) { return true }
    let isPage = line.hasPrefix("show OWN1") || line.hasPrefix("brief OWN1")
    if isPage || line == "show Aldous", ["Sibmark", "Ownmark"].contains(word) { return true }
    // The id of a brother stands where somebody wrote it: in the trail of the child's own record.
    if line.hasPrefix("trail"), word == "SIB1" { return true }
    return line.contains("--because") && ["Othermark", "othword"].contains(word)
  }

  /// The store before anybody looks, in the words of a transcript.
  static let setup = """
    @ login cole
    @ now 2026-11-02 09:00
    $ caseload init
    $ caseload officer add "R. Cole" --role manager
    $ caseload officer add "P. Ellery" --login pe
    $ caseload officer add "S. Osei" --login so
    $ caseload officer add "V. Cover" --login vc
    $ caseload officer add "Z. Tasker" --login zt
    $ caseload officer add "T. Bassett" --role support --login tb
    $ caseload officer leave "Z. Tasker" --on 2026-11-06
    $ caseload officer cover "S. Osei" --by "V. Cover" --until 2026-12-18
    $ caseload child add OWN1 --name "Ownmark Aldous" --born 2015-03-01 --looked-after-from 2026-10-05
    $ caseload child add OTH1 --name "Othermark Brennan" --born 2015-03-01 --looked-after-from 2026-10-05
    $ caseload child add OTH2 --name "Otheralso Brennan" --born 2013-03-01 --looked-after-from 2026-10-05
    $ caseload child add SIB1 --name "Sibmark Aldous" --born 2017-03-01 --looked-after-from 2026-10-05
    $ caseload child add UNA1 --name "Unalmark Frost" --born 2017-03-01 --looked-after-from 2026-10-05
    $ caseload child describe OWN1 --sibling SIB1
    $ caseload allocate OWN1 "P. Ellery"
    $ caseload allocate OTH1 "S. Osei"
    $ caseload allocate OTH2 "S. Osei"
    $ caseload allocate SIB1 "S. Osei"
    $ caseload supervise action OWN1 "ownword action" --by 2026-12-04
    $ caseload supervise action OTH1 "othword action" --by 2026-12-04
    $ caseload sample draw --of "S. Osei" -n 1 --seed 1
    @ login pe
    @ now 2026-11-03 09:00
    $ caseload review hold OWN1 --on 2026-10-30 --participation PN1 --views "ownword views" --notes "ownword notes"
    $ caseload visit OWN1 --alone --views "ownword visit"
    $ caseload note OWN1 "ownword note"
    $ caseload track OWN1 high --reason "ownword reason"
    $ caseload notify raise OWN1 "ownword raised" --reason drift-or-delay
    $ caseload notify answer 1 "ownword answer" --from "team manager"
    @ login so
    $ caseload review hold OTH1 --on 2026-10-30 --participation PN1 --views "othword views" --notes "othword notes"
    $ caseload review adjourn OTH2 --reason "othword adjourned"
    $ caseload visit OTH1 --not-seen "othword why"
    $ caseload visit OTH1 --alone --views "othword visit"
    $ caseload note OTH1 "othword note"
    $ caseload track OTH1 high --reason "othword reason"
    $ caseload notify raise OTH1 "othword raised" --reason drift-or-delay
    $ caseload notify answer 2 "othword answer" --from "team manager"
    $ caseload notify escalate 2 --reason "othword moved"
    @ login cole
    @ now 2026-11-05 09:00
    $ caseload child add MOV1 --name "Movedmark Crane" --born 2015-03-01 --looked-after-from 2026-10-05
    $ caseload allocate MOV1 "P. Ellery"
    @ login pe
    $ caseload review hold MOV1 --on 2026-11-05 --participation PN1
    $ caseload notify raise MOV1 "moved raised" --reason drift-or-delay
    @ login cole
    @ now 2026-11-12 09:00
    $ caseload allocate MOV1 "S. Osei"
    @ login pe
    $ caseload decide OWN1 "ownword decision" --who "ownword who" --by 2026-11-18
    @ login so
    $ caseload decide OTH1 "othword decision" --who "othword who" --by 2026-11-18
    $ caseload decision OTH1 1 --done --evidence "othword evidence"
    $ caseload decide OTH1 "othword second" --by 2026-11-19
    @ file people.csv CHILD,NAME,SOCIAL WORKER\\nOTH1,Othermark Brennan,D. Marsh\\nOTH2,,D. Marsh\\n
    @ file allocations.csv CHILD,IRO\\nOTH1,P. Ellery\\n
    @ file annex.csv Child Unique ID\\nOTH1\\n
    @ file policy.json {}
    @ now 2026-11-20 09:00
    """

  /// Every command, what it looks at named so that it is another's child where it takes one.
  static let lines: [String] = [
    "import ssda903 FOLDER/none", "import people FOLDER/people.csv",
    "import allocations FOLDER/allocations.csv", "import annex-a FOLDER/annex.csv", "import undo 1",
    "today", "today --team", "today --iro Osei --json", "today --as-at 2026-11-10",
    "list", "list --team", "list Othermark", "list --csv", "list --json",
    "show OWN1", "show OWN1 --json", "show OTH1", "show OTH1 --json", "show Othermark",
    "show Brennan", "show Aldous", "show OTH1 --because \"duty today\"", "show UNA1", "show OTH9",
    "brief OWN1", "brief OWN1 --json", "brief OTH1", "brief OTH1 --because \"duty today\"",
    "decide OTH1 x", "decision OTH1 1 --done", "decisions", "decisions --team --json",
    "decisions OWN1", "decisions OTH1", "decisions OTH1 --because \"duty today\"",
    "why OWN1", "why OTH1", "why OTH1 review.second --json", "trail OWN1", "trail OTH1",
    "trail OTH1 --json", "trail", "trail --json", "access", "access --json", "access --csv",
    "visit OTH1 --alone", "plan OTH1 --visit fri", "note OTH1 \"x\"",
    "note OTH1 --kind invitations", "review hold OTH1 --participation PN1", "review code OTH1 PN1",
    "review adjourn OTH1 --reason told", "review withdraw-early OTH1 --reason told",
    "done OTH1 health.initial", "facts", "facts --team", "facts --json",
    "confirm OTH1 health.initial --not-done", "track OTH1 low --reason told", "notify list",
    "notify list --all --json", "notify list --team", "notify raise OTH1 x --reason drift-or-delay",
    "notify answer 2 x --from y", "notify escalate 2 --reason told", "notify resolve 2 --outcome x",
    "child add OTH1 --looked-after-from 2026-11-02", "child describe OTH1 --known-as x",
    "child close OTH2 --reason E4A", "child reopen OTH2", "child settle OTH1 own --on 2026-10-30",
    "allocate OTH1 \"P. Ellery\"", "handover \"S. Osei\" \"P. Ellery\" --note x",
    "unallocated", "unallocated --json", "candidates OTH1", "team", "team --json",
    "team --cell children", "team --cell high --iro Osei --csv", "team --html",
    "team --compare 2026-11-10", "priorities", "priorities --json", "priorities --team",
    "workload", "workload --json", "supervise list \"S. Osei\"",
    "supervise list \"S. Osei\" --html",
    "supervise action OTH1 x --by 2026-12-04", "sample draw --team -n 1", "sample check 1 OTH1",
    "sample show", "sample show 1", "correct 27.1 --reason told --on 2026-11-01",
    "withdraw 27 --reason told", "undo", "redo", "changes", "changes --imports", "doubts list",
    "doubts list --team --json", "doubts settle OTH1 1", "verify", "backup FOLDER/copy",
    "restore FOLDER/none --store FOLDER/again", "recover --to FOLDER/saved",
    "officer list --all", "officer add \"N. New\"", "officer set \"N. New\" --area North",
    "officer leave \"N. New\" --on 2026-12-31",
    "officer cover \"S. Osei\" --by \"P. Ellery\" --until 2026-11-21",
    "policy show", "policy export", "policy import FOLDER/policy.json",
    "list --as-at 2026-11-10", "list --as-at 2026-11-10 --known now --csv",
    "facts --as-at 2026-11-10", "notify list --as-at 2026-11-10 --json",
    "team --cell children --iro Ellery --as-at 2026-11-10",
    "team --cell reviews --iro Ellery --json", "team --cell reviews --iro Ellery --csv",
    "child describe OWN1 --sibling OTH2",
    "child describe OWN1 --sibling OTH2 --because \"her brother\"",
    "correct 40.1 --reason x --child OTH1",
  ]

  /// Commands that open no store, and those that make one: nobody's children are in reach of them.
  static let without = [
    "init", "demo", "day", "theme list", "theme check", "completions", "manual", "restore",
  ]
}
