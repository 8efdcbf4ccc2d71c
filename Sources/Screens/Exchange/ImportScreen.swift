import Console
import Domain
import Formats
import Reports

/// Importing an extract: which folder, what it would change, and only then the import.
package struct ImportScreen: Screen {
  private var path = TextField(placeholder: "the folder with the CSV files, such as ~/903")
  private var plan: ImportPlan?
  private var files: [InputFile] = []
  private var folder = ""
  private var consent = ImportConsent()
  private var scroll = Scroll()

  package init() {}

  package func title(_ world: World) -> String { "Import an extract" }
  package var takesText: Bool { plan == nil }

  package var commands: [Command] { plan == nil ? whileAsking : whileShowing }

  /// While the folder is asked for.
  private var whileAsking: [Command] {
    [
      .of(ImportScreen.self, "preview", [.enter], "Show what it would change", short: "Preview") {
        screen, _ in
        let path = screen.path.text.trimmed
        guard !path.isEmpty else { return .say(Notice(.warning, "Write the folder first.")) }
        return .perform(.readFolder(path: path))
      },
      Command("back", [.escape], "Back", short: "Back") { _, _ in .close },
    ]
  }

  /// While it is shown what the import would change.
  private var whileShowing: [Command] {
    [
      .of(
        ImportScreen.self, "import now", [.control("s")], "Import it", short: "Import",
        reason: { screen, _ in screen.whyNot },
        run: { screen, _ in screen.record() }),
      Self.agreement(
        "accept", "a", "Leave out the quarantined rows", "Accept problems", \.acceptsProblems,
        otherwise: "nothing is quarantined"
      ) { $0.hasQuarantine },
      Self.agreement(
        "remove", "x", "Take out what is no longer in the files", "Take out missing",
        \.removesMissing, otherwise: "nothing is missing from the files"
      ) { !$0.proposedRemovals.isEmpty },
      Self.agreement(
        "older", "o", "Fill in the past from an older return", "Older", \.fillsPast,
        otherwise: "it is not older than what is known"
      ) { !$0.warnings.reopenings.isEmpty },
      Self.agreement(
        "new children", "n", "Agree that most children are new", "New children",
        \.takesNewcomers, otherwise: "the children are mostly known, or nobody is"
      ) { $0.warnings.newcomers != nil },
      .of(ImportScreen.self, "back", [.escape], "Another folder", short: "Another folder") {
        screen, _ in
        screen.plan = nil
        return .none
      },
    ]
  }

  /// A key that agrees to something, or takes that back.
  private static func agreement(
    _ id: String, _ key: Character, _ title: String, _ short: String,
    _ consent: WritableKeyPath<ImportConsent, Bool>, otherwise reason: String,
    where applies: @escaping (ImportPlan) -> Bool
  ) -> Command {
    .of(
      ImportScreen.self, id, [.character(key)], title, short: short,
      reason: { screen, _ in screen.plan.map(applies) == true ? nil : reason },
      run: { screen, _ in
        screen.consent[keyPath: consent].toggle()
        return .none
      })
  }

  /// Why the import cannot be done as it stands.
  private var whyNot: String? {
    guard let plan else { return "read a folder first" }
    if !plan.hasUsableFile { return "no file of an SSDA903 return was found there" }
    if !plan.hasNews, !consent.removesMissing || plan.proposedRemovals.isEmpty {
      return "everything in these files is known already"
    }
    switch plan.refusals(consent).first {
    case nil: return nil
    case .problems:
      return "some rows are quarantined: press a to leave them out, or mend the files"
    case .older(let reopenings, _):
      return "an older return, which has \(reopenings.count.counted("episode")) open that ended: "
        + "press o to fill in the past and leave them ended"
    case .newcomers(let newcomers):
      return "\(newcomers.new.grouped) of \(newcomers.all.counted("child", "children")) would be "
        + "new: look how the files write the ids, or press n to agree"
    }
  }

  /// The import, compared anew and recorded piece by piece; the plan is never held whole.
  private func record() -> Request {
    let files = files
    let consent = consent
    let name = "ssda903 \(folder)"
    return .all([
      .change(
        Recording(
          batch: "import \(name)",
          done: { _, register in
            "Imported. The register knows "
              + (register.childCount == 1 ? "1 child." : "\(register.childCount.grouped) children.")
              + " L shows what it changed, u takes it back."
          },
          pieces: { (register, desk) throws(Refusal) in
            try desk.mustBeAllowed(.importData, register)
            var agreed = AgreedImport(
              ReturnImport(files, today: desk.today, register: register), consent, name: name,
              today: desk.today, after: register.version)
            return { () throws(Refusal) in try agreed.next() }
          })),
      .close,
    ])
  }

  package mutating func receive(_ message: Message, world: World) -> Request {
    switch message {
    case .key(let key):
      if plan == nil {
        _ = path.handle(key)
      } else {
        _ = scroll.handle(
          key, count: lines(world, width: world.size.columns - 5).count, rows: world.size.rows - 6)
      }
    case .folderRead(let path, let found):
      folder = path
      files = found
      do throws(RecordDamage) {
        var steps = ReturnImport(files, today: world.today, register: world.register)
        plan = try steps.runThrough()
      } catch {
        return .say(Notice(error))
      }
    default: break
    }
    return .none
  }

  package func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let inside = area.inset(by: 2, 1)
    guard plan != nil else {
      canvas.put("Folder", x: inside.x, y: inside.y, style: Style(.title))
      path.draw(
        on: &canvas,
        in: inside.row(0).splitLeft(10).rest.splitLeft(min(70, inside.width - 10)).left,
        isFocused: true)
      let words =
        "The CSV files of an SSDA903 return are known by their columns, whatever their names. "
        + "Nothing is recorded before you have seen what would change."
      Paragraph(words, .muted).draw(on: &canvas, in: inside.splitTop(2).rest)
      return
    }
    let lines = lines(world, width: inside.width - 1)
    let first = scroll.firstRow(count: lines.count, rows: inside.height)
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      canvas.put(line, x: inside.x, y: inside.y + row, width: inside.width)
    }
    Scroll.drawBar(
      first: first, count: lines.count, on: &canvas, in: inside.splitRight(1).right)
  }

  private func lines(_ world: World, width: Int) -> [[Piece]] {
    plan.map {
      ImportPreview.lines(
        $0, consent, register: world.register, width: width)
    } ?? []
  }
}
