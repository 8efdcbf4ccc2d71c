import ArgumentParser
import Domain
import Reports
import Storage

/// Lists what was recorded, by whom and when.
struct TrailCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "trail",
    abstract: "What was recorded, by whom and when: of one child, or of the whole service.",
    discussion: """
      Without a child an IRO sees what was recorded of their own children and of those they cover; \
      a service manager sees everything. With --json it prints one JSON object a line, since a \
      trail can be long; the --json of every other command is one document.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only what was recorded on this day and later.", valueName: "date"))
  var since: String?

  @OptionGroup var why: BecauseOption
  @OptionGroup var output: JSONOption

  func run(in outside: Invocation) throws {
    var office = try Office(store, outside)
    let since = try since.map { try office.day($0) }
    if let child {
      let id = try office.child(child, because: why.because)
      _ = try office.register.child(id)
      try office.openCase(of: id, with: "trail", because: why.because)
      let record = try office.register.record(of: id)
      try tell(
        TrailLine.all(of: record, in: office.register).filter { isMeant($0.at, since) },
        AccessLine.all(of: id, among: looks(in: office), in: office.register, today: office.today)
          .filter { isMeant($0.at, since) }, in: office)
      return
    }
    let desk = try office.presentDesk()
    if desk.officer.role == .iro, !desk.isAllowed(.readWhole, office.session.register) {
      return try tellAll(since, of: try office.sight(), in: office)
    }
    try office.mustBeAllowed(.readWhole)
    office.noteWhole(with: "trail")
    try tellAll(since, of: nil, in: office)
  }

  /// The looks that were kept; what is wrong with the list of them is told.
  private func looks(in office: Office) -> [Access] {
    let looks = office.session.store.looks()
    for problem in looks.problems { office.output.notice("caseload: \(problem)") }
    return looks.all
  }

  /// Prints every entry in the order of recording, or what of them is about the children who may be
  /// read.
  private func tellAll(_ since: Day?, of sight: Sight?, in office: Office) throws {
    var lines = TrailLines(office.register)
    var failure: (any Error)?
    var store = office.session.store
    try store.read(after: 0) { (entry) throws(StoreError) in
      guard failure == nil, isMeant(entry.at, since) else { return }
      do {
        for fact in entry.facts {
          if let sight {
            guard let child = fact.child, sight.reads(child, in: office.session.register) else {
              continue
            }
          }
          if let line = try lines.line(of: fact) { try tell(line, in: office) }
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Prints what was recorded of a child, and who else opened the case between, in order of time.
  private func tell(_ lines: [TrailLine], _ looks: [AccessLine], in office: Office) throws {
    var looks = looks[...]
    for line in lines {
      while let look = looks.first, look.at < line.at {
        try tell(look, in: office)
        looks.removeFirst()
      }
      try tell(line, in: office)
    }
    for look in looks { try tell(look, in: office) }
  }

  private func tell(_ look: AccessLine, in office: Office) throws {
    if output.json { return try office.output.json(ListedAccess(look)) }
    office.output.line(
      "–  \(look.at.day.short) \(look.at.clock)  \(look.by)  "
        + "\(look.child.map { "\($0)" } ?? "–"): \(look.sentence)")
  }

  private func isMeant(_ at: Moment, _ since: Day?) -> Bool { since.map { at.day >= $0 } ?? true }

  private func tell(_ line: TrailLine, in office: Office) throws {
    if output.json {
      try office.output.json(TrailedEvent(line))
      return
    }
    let subject = line.fact.subject.map { "\($0.child?.rawValue ?? $0.description): " } ?? ""
    let reason = line.reason.map { " (\($0.oneLine))" } ?? ""
    let corrects = line.fact.corrects.map { ", in place of \($0)" } ?? ""
    let standing = line.correctedBy.map { " [no longer in force: \($0)]" } ?? ""
    office.output.line(
      "\(line.id)  \(line.at.day.short) \(line.at.clock)  \(line.by)  \(subject)"
        + "\(line.on.short)  \(line.sentence)\(corrects)\(reason)\(standing)")
  }
}

/// The lines of the trail by event, those of each subject made once.
private struct TrailLines {
  private let register: Register
  private var known: [Subject: [EventID: TrailLine]] = [:]
  private lazy var settings = byEvent(TrailLine.settings(in: register))

  init(_ register: Register) { self.register = register }

  mutating func line(of fact: Fact) throws -> TrailLine? {
    guard let subject = fact.subject else { return settings[fact.id] }
    if known[subject] == nil {
      let lines =
        try subject.child.map { try TrailLine.all(of: register.record(of: $0), in: register) }
        ?? TrailLine.all(of: subject, in: register)
      known[subject] = byEvent(lines)
    }
    return known[subject]?[fact.id]
  }

  private func byEvent(_ lines: [TrailLine]) -> [EventID: TrailLine] {
    Dictionary(lines.map { ($0.id, $0) }) { first, _ in first }
  }
}
