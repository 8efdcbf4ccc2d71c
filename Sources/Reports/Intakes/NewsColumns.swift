import Domain

extension CaseNews {
  /// What a table in the terminal shows.
  package static let printed = ["name", "id", "on", "words", "iro"]

  /// The columns of what an import changed.
  package static let columns: [Column<CaseNews>] = [
    Column("what", "What", text: { $0.difference.kind.title }) {
      .string($0.difference.kind.rawValue)
    },
    Column("id", "Id") { .string($0.id.rawValue) },
    Column("name", "Child", text: { $0.name }) { .name($0.name, of: $0.id) },
    Column("on", "On", text: { $0.difference.on?.short ?? "" }) { .date($0.difference.on) },
    .seen("words", "From and to") { $0.difference.words },
    .unseen("from") { .text($0.difference.from) },
    .unseen("to") { .text($0.difference.to) },
    Column("iro", "IRO", text: { $0.iro ?? "nobody" }) { .text($0.iro) },
  ]
}

extension TakenIntake {
  /// The columns of the imports that stand.
  package static func columns(in register: Register) -> [Column<TakenIntake>] {
    [
      Column("entry", "Entry", isNumber: true) { .whole($0.id.entry) },
      Column("on", "On", text: { $0.at(in: register)?.day.short ?? "" }) {
        $0.at(in: register).map { .moment($0) } ?? .null
      },
      Column("name", "Import") { .string($0.intake.name) },
      Column("children", "Children", isNumber: true, text: { $0.intake.children.grouped }) {
        .whole($0.intake.children)
      },
      Column("facts", "Facts", isNumber: true, text: { $0.intake.facts.grouped }) {
        .whole($0.intake.facts)
      },
      Column("reach", "Reaches to", text: { $0.intake.reach?.short ?? "" }) {
        .date($0.intake.reach)
      },
    ]
  }

  /// When it was recorded.
  package func at(in register: Register) -> Moment? {
    register.service.settings.last { $0.fact.id == id }?.at
  }
}
