import Console
import Domain
import Formats
import Reports

/// What an import would do, line by line.
enum ImportPreview {
  /// The lines in a width; what does not fit goes on below.
  static func lines(
    _ plan: ImportPlan, _ consent: ImportConsent, register: Register, width: Int
  ) -> [[Piece]] {
    var lines = totals(plan).flatMap { $0.wrapped(to: width, indent: 14) }
    lines += [[], [Piece("Files", .heading)]] + files(plan, width: width)
    let warned = warnings(plan, consent, register)
    return lines
      + (warned
      + remarks(plan, accepts: consent.acceptsProblems, removes: consent.removesMissing)).flatMap {
        $0.wrapped(to: width, indent: 4)
      }
  }

  /// What a person must agree to about the return as a whole, and who is absent from it.
  private static func warnings(
    _ plan: ImportPlan, _ consent: ImportConsent, _ register: Register
  ) -> [[Piece]] {
    var lines: [[Piece]] = []
    if let newcomers = plan.warnings.newcomers {
      let words = consent.takesNewcomers ? "agreed" : "look how the ids are written; n agrees"
      lines += [
        [],
        [
          Piece(
            "\(newcomers.new.grouped) of \(newcomers.all.counted("child", "children")) would be new: "
              + words, .warning)
        ],
      ]
    }
    if !plan.warnings.reopenings.isEmpty {
      let words = consent.fillsPast ? "they stay ended" : "o fills in the past, they stay ended"
      lines += [[], [Piece("An older return, open where these have ended: \(words)", .warning)]]
      lines += plan.warnings.reopenings.prefix(50).map {
        [Piece("  \(register.name(of: $0.child))  \($0.words)")]
      }
    }
    if !plan.absent.new.isEmpty {
      let title = CaseDifference.Kind.absent.title
      lines += [[], [Piece("\(title): \(plan.absent.new.count.grouped)", .warning)]]
      lines += plan.absent.new.prefix(50).map { [Piece("  \(register.name(of: $0))  \($0)")] }
    }
    return lines
  }

  private static func remarks(
    _ plan: ImportPlan, accepts: Bool, removes: Bool
  ) -> [[Piece]] {
    var lines: [[Piece]] = []
    if plan.hasQuarantine {
      let words = accepts ? "Quarantined, to be left out" : "Quarantined: a leaves them out"
      lines += [[], [Piece(words, .error)]] + problems(plan, .quarantined)
    }
    if !plan.proposedRemovals.isEmpty {
      let words = removes ? "to be taken out" : "nothing is removed; x takes them out"
      lines += [[], [Piece("No longer in the files: \(words)", .warning)]]
      lines += plan.proposedRemovals.prefix(20).map {
        [Piece("  \($0.child)  \($0.words)")]
      }
    }
    if !plan.conflicts.isEmpty {
      lines += [[], [Piece("Differs from what was recorded here; both are kept", .warning)]]
      lines += plan.conflicts.prefix(50).map {
        [Piece("  \($0.child)  \($0.subject.words): here \($0.own), there \($0.extract)")]
      }
    }
    if !plan.doubts.isEmpty {
      lines += [[], [Piece("Doubtful, imported all the same", .heading)]]
      lines += plan.doubts.map { [Piece("  \($0.count.grouped.rightAligned(in: 7))  \($0.rule)")] }
      lines += [[]] + problems(plan, .doubtful)
    }
    return lines
  }

  private static func totals(_ plan: ImportPlan) -> [[Piece]] {
    guard plan.hasNews else {
      return [[Piece("Nothing new: everything in these files is known already.", .success)]]
    }
    return [
      [Piece("Would add     ", .added), Piece(plan.addedWords)],
      [Piece("Would change  ", .changed), Piece(plan.changedWords)],
    ]
  }

  private static func files(_ plan: ImportPlan, width: Int) -> [[Piece]] {
    let heads = FileColumn.all.map(\.short)
    let gap = width >= 100 ? 3 : 1
    let widths = heads.map { max(5, $0.columns) + gap }
    let name = min(34, max(12, width - 2 - widths.reduce(0, +)))
    func row(_ cells: [String]) -> String {
      zip(cells, widths).map { $0.rightAligned(in: $1) }.joined()
    }
    var lines: [[Piece]] = [[Piece("  " + "file".padded(to: name) + row(heads), .columnHeader)]]
    for file in plan.files {
      if let remark = file.remark {
        lines.append([Piece("  \(file.name.padded(to: name))"), Piece("  \(remark)", .muted)])
        continue
      }
      lines.append([Piece("  \(file.name.padded(to: name))" + row(file.cells))])
    }
    return lines
  }

  private static func problems(
    _ plan: ImportPlan, _ severity: Problem.Severity
  ) -> [[Piece]] {
    plan.examples(severity).map { problem, count in
      let value = problem.value.map { " “\($0)”" } ?? ""
      let more = count == 1 ? "" : ", and \((count - 1).grouped) more"
      return [
        Piece("  \(problem.place)\(value): ", .muted),
        Piece("\(problem.message) (expected \(problem.expected))\(more)"),
      ]
    }
  }
}
