import Domain
import Formats

/// An import as JSON.
struct ImportJSON {
  let value: JSONValue

  init(_ plan: ImportPlan, written: Bool) {
    value = .object([
      ("files", .array(plan.files.map(Self.file))), ("added", Self.counts(plan.added)),
      ("changed", Self.counts(plan.changed)),
      ("proposedRemovals", .array(plan.proposedRemovals.map(Self.removal))),
      ("conflicts", .array(plan.conflicts.map(Self.conflict))),
      ("problems", .array(plan.problems.map(Self.problem))), ("written", .bool(written)),
    ])
  }

  private static func file(_ file: FileCount) -> JSONValue {
    .object([
      ("name", .string(file.name)), ("kind", .text(file.kind)), ("rows", .number(file.rows)),
      ("added", .number(file.added)), ("changed", .number(file.changed)),
      ("unchanged", .number(file.unchanged)), ("duplicate", .number(file.duplicate)),
      ("quarantined", .number(file.quarantined)), ("doubtful", .number(file.doubtful)),
      ("notUsed", .number(file.notUsed)), ("remark", .text(file.remark)),
    ])
  }

  private static func counts(_ counts: [ImportedThing: Int]) -> JSONValue {
    .object(ImportedThing.allCases.map { ($0.rawValue, .number(counts[$0] ?? 0)) })
  }

  private static func removal(_ removal: ProposedRemoval) -> JSONValue {
    .object([
      ("id", .string(removal.child.rawValue)), ("kind", .string(removal.kind.rawValue)),
      ("date", .string(removal.day.iso)),
    ])
  }

  private static func conflict(_ conflict: ImportConflict) -> JSONValue {
    .object([
      ("id", .string(conflict.child.rawValue)), ("subject", .string(conflict.subject.rawValue)),
      ("review", .text(conflict.review?.iso)), ("own", .string(conflict.own)),
      ("extract", .string(conflict.extract)),
    ])
  }

  private static func problem(_ problem: Problem) -> JSONValue {
    .object([
      ("severity", .string(problem.severity.rawValue)), ("rule", .string(problem.rule)),
      ("file", .string(problem.file)), ("line", .number(problem.line)),
      ("column", .text(problem.column)), ("value", .text(problem.value)),
      ("expected", .string(problem.expected)), ("message", .string(problem.message)),
    ])
  }
}
