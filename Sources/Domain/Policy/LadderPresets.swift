extension Ladder {
  /// The ladders that ship with the program, by the name that `init --policy` takes.
  package static let presets: [(name: String, ladder: Ladder)] = [
    ("derby", derby), ("durham", durham), ("dudley", dudley), ("northumberland", northumberland),
  ]

  /// Derby's ladder: informal within 72 hours, four formal stages, then Cafcass.
  ///
  /// Derby IRO annual report 2017/18, section 12. The report's "ten days" at stage 1 do not say
  /// which; the preset counts working days and says "unconfirmed".
  package static let derby = Ladder(
    name: "Derby",
    stages: [
      LadderStage(
        key: "informal", title: "Informal", isFormal: false,
        answeredBy: "social worker and team manager", takesPart: "social worker, team manager",
        response: Term(72, .hours)),
      LadderStage(
        key: "1", title: "Stage 1", isFormal: true, answeredBy: "team manager",
        takesPart: "IRO, team manager", response: Term(10, .workingDays), isUnconfirmed: true),
      LadderStage(
        key: "2", title: "Stage 2", isFormal: true, answeredBy: "deputy head of service",
        takesPart: "deputy heads of service of both sides", response: nil),
      LadderStage(
        key: "3", title: "Stage 3", isFormal: true, answeredBy: "head of service",
        takesPart: "heads of service of both sides; a professionals' meeting where needed",
        response: nil),
      LadderStage(
        key: "4", title: "Stage 4", isFormal: true, answeredBy: "service or strategic director",
        takesPart: "head of service, service or strategic director", response: nil),
      cafcass,
    ],
    reasons: [
      LadderReason(key: "drift-or-delay", title: "Drift or delay"),
      LadderReason(key: "tasks-not-completed", title: "Non-completion of significant tasks"),
      LadderReason(key: "persistent-poor-practice", title: "Persistent poor practice"),
      LadderReason(key: "statutory-not-met", title: "Statutory requirements not met"),
      LadderReason(key: "excellent-practice", title: "Excellent practice", isPraise: true),
    ])

  /// Durham's ladder: an informal challenge, then levels 2 to 5 of its dispute resolution.
  ///
  /// Durham report to the Corporate Parenting Panel 2023/24. It prints no times; the IRO Handbook
  /// 6.2 asks for 20 working days over all internal stages.
  package static let durham = Ladder(
    name: "Durham",
    stages: [
      LadderStage(
        key: "informal", title: "Level 1 informal", isFormal: false, answeredBy: "social worker",
        takesPart: "social worker, team manager", response: nil)
    ]
      + [
        ("2", "team manager"), ("3", "operations manager"), ("4", "strategic manager"),
        ("5", "head of service"),
      ].map { level, answers in
        LadderStage(
          key: level, title: "Level \(level)", isFormal: true, answeredBy: answers,
          takesPart: "IRO, \(answers)", response: nil, isUnconfirmed: true)
      } + [cafcass],
    reasons: [
      LadderReason(key: "delay-in-permanence", title: "Delay in permanence"),
      LadderReason(key: "unregistered-provision", title: "Unregistered provision"),
      LadderReason(key: "reports-or-worker-absent", title: "Reports or social worker absent"),
      LadderReason(key: "other", title: "Other"),
      LadderReason(key: "good-practice", title: "Good practice", isPraise: true),
    ])

  /// Dudley's practice: a challenge follows the Red, Amber, Green rating of the plan.
  ///
  /// Dudley IRO annual report 2014/15 asks for a "clear and accountable timeframe" and names none.
  package static let dudley = Ladder(
    name: "Dudley",
    stages: [
      LadderStage(
        key: "informal", title: "Informal", isFormal: false,
        answeredBy: "social worker and team manager", takesPart: "social worker, team manager",
        response: nil),
      LadderStage(
        key: "1", title: "Formal", isFormal: true, answeredBy: "team manager",
        takesPart: "IRO, team manager", response: Term(20, .workingDays), isUnconfirmed: true),
      cafcass,
    ],
    reasons: [
      LadderReason(key: "red", title: "Red: serious delay"),
      LadderReason(key: "amber", title: "Amber: specific issue"),
      LadderReason(key: "green-star", title: "Green*: exceptional", isPraise: true),
    ])

  /// Northumberland's practice log, and the dispute resolution above it.
  ///
  /// Northumberland IRO annual report 2012/13: nine themes in a log below the formal process.
  package static let northumberland = Ladder(
    name: "Northumberland",
    stages: [
      LadderStage(
        key: "informal", title: "Practice log", isFormal: false, answeredBy: "team manager",
        takesPart: "IRO, team manager", response: nil),
      LadderStage(
        key: "1", title: "Dispute resolution", isFormal: true, answeredBy: "senior manager",
        takesPart: "IRO, senior manager", response: Term(20, .workingDays), isUnconfirmed: true),
      cafcass,
    ],
    reasons: [
      ("care-planning", "Care planning"), ("practice", "Practice"),
      ("report-timeliness", "Timeliness of reports"), ("report-quality", "Quality of reports"),
      ("contact", "Contact"), ("safeguarding", "Safeguarding"),
      ("communication", "Communication"), ("corporate-parenting", "Corporate parenting"),
      ("other", "Other"),
    ].map { LadderReason(key: $0.0, title: $0.1) }
      + [LadderReason(key: "good-practice", title: "Good practice", isPraise: true)])

  /// The key of the referral to Cafcass, which lies beyond the service's own stages.
  static let cafcassKey = "cafcass"

  /// Referral to Cafcass, which the IRO may make at any time (IRO Handbook 6.2).
  private static let cafcass = LadderStage(
    key: cafcassKey, title: "Cafcass", isFormal: true, answeredBy: "Cafcass",
    takesPart: "IRO, Cafcass", response: nil)
}
