import Domain

/// The looks at others' cases as a manager lists them, the newest first.
package struct AccessList: Sendable {
  package let lines: [AccessLine]
  /// What is wrong with the list of looks, and what is to be known of it.
  package let problems: [String]
  package let remark: String?

  /// - Parameters:
  ///   - since: the first day of looks that are meant.
  ///   - who: the person who looked.
  ///   - child: whose case it was.
  package init(
    _ looks: Looks, since: Day? = nil, who: OfficerID? = nil, child: ChildID? = nil,
    in register: Register, today: Day
  ) {
    lines = looks.all.reversed().filter { look in
      since.map { look.at.day >= $0 } ?? true && who.map { look.by == $0 } ?? true
        && child.map { look.child == $0 } ?? true
    }.map { AccessLine($0, in: register, today: today) }
    problems = looks.problems
    remark = looks.remark
  }

  /// "3 looks at others' cases".
  package var title: String {
    lines.isEmpty ? "no look at others' cases" : "\(lines.count.counted("look")) at others' cases"
  }
}

extension AccessLine {
  package static let printed = ["at", "by", "name", "child", "iro", "what", "because"]

  package static let columns: [Column<AccessLine>] = [
    Column("at", "When", room: .init(17), text: { "\($0.at.day.short) \($0.at.clock)" }) {
      .moment($0.at)
    },
    Column("by", "Who", words: "Who looked.", room: .init(14, grows: 1)) { .string($0.by) },
    .unseen("login") { .string($0.login) },
    Column(
      "name", "Child", room: .init(18, grows: 1),
      text: { $0.child == nil ? "the whole service" : $0.name ?? "" }
    ) { .text($0.name) },
    Column("child", "Id", room: .init(9, yields: 2)) { .text($0.child?.rawValue) },
    Column("iro", "IRO", words: "Who holds the case now.", room: .init(14, yields: 3)) {
      .text($0.iro)
    },
    Column("what", "With", words: "The command, or a screen.", room: .init(8, yields: 1)) {
      .text($0.what)
    },
    Column(
      "because", "Why", words: "What who looked gave as the reason.",
      room: .init(20, grows: 3), text: { $0.because?.oneLine ?? "" }
    ) { .text($0.because) },
  ]
}
