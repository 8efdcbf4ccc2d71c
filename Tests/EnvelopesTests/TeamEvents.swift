import Domain

/// The kinds of event that came with the team board: they follow the older ones in the sample file.
enum TeamEvents {
  static let all: [Event] = [
    .officer(
      .covered(
        Cover(
          of: OfficerID("p.ellery"), by: OfficerID("s.osei"), from: Day(2026, 10, 5),
          until: Day(2026, 10, 16)))),
    .supervision(.agreed(SupervisionAction(text: "see the foster carers", by: Day(2026, 12, 4)))),
    .supervision(.done(SupervisionDone(action: EventID(entry: 30, index: 1), outcome: "seen"))),
    .dipSample(
      .drawn(
        DipSample(
          number: 1, seed: 20_261_120, officer: OfficerID("p.ellery"), drawnFrom: 61,
          children: [ChildID("C-1"), ChildID("C-7")],
          questions: [AuditQuestion(key: "views", text: "The child's views are on the file")]))),
    .dipSample(
      .checked(
        DipSampleCheck(
          sample: 1, answers: ["views": .yes, "record": .no, "plan": .notApplicable],
          remark: "a good file"))),
    .note(.made(Note(kind: .invitations, text: "review of 21 October"))),
    .note(.made(Note(kind: .recordSent, text: ""))),
  ]
}
