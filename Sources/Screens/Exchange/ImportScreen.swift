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

  package var commands: [Command] {
    guard plan != nil else {
      return [
        .of(ImportScreen.self, "preview", [.enter], "Show what it would change", short: "Preview") {
          screen, _ in
          let path = screen.path.text.trimmed
          guard !path.isEmpty else { return .say(Notice(.warning, "Write the folder first.")) }
          return .perform(.readFolder(path: path))
        },
        Command("back", [.escape], "Back", short: "Back") { _, _ in .close },
      ]
    }
    return [
      .of(
        ImportScreen.self, "import now", [.control("s")], "Import it", short: "Import",
        reason: { screen, _ in screen.whyNot },
        run: { screen, _ in screen.record() }),
      .of(
        ImportScreen.self, "accept", [.character("a")], "Leave out the quarantined rows",
        short: "Accept problems",
        reason: { screen, _ in
          screen.plan?.hasQuarantine == true ? nil : "nothing is quarantined"
        },
        run: { screen, _ in
          screen.consent.acceptsProblems.toggle()
          return .none
        }),
      .of(
        ImportScreen.self, "remove", [.character("x")], "Take out what is no longer in the files",
        short: "Take out missing",
        reason: { screen, _ in
          screen.plan?.proposedRemovals.isEmpty == false ? nil : "nothing is missing from the files"
        },
        run: { screen, _ in
          screen.consent.removesMissing.toggle()
          return .none
        }),
      .of(ImportScreen.self, "back", [.escape], "Another folder", short: "Another folder") {
        screen, _ in
        screen.plan = nil
        return .none
      },
    ]
  }

  /// Why the import cannot be done as it stands.
  private var whyNot: String? {
    guard let plan else { return "read a folder first" }
    if !plan.hasUsableFile { return "no file of an SSDA903 return was found there" }
    if plan.drafts.isEmpty, !consent.removesMissing || plan.proposedRemovals.isEmpty {
      return "everything in these files is known already"
    }
    if plan.isRefused(consent) {
      return "some rows are quarantined: press a to leave them out, or mend the files"
    }
    return nil
  }

  private func record() -> Request {
    let files = files
    let consent = consent
    return .all([
      .change(
        Recording(
          batch: "import ssda903 \(folder)",
          done: { _, register in
            "Imported. The register knows "
              + (register.childCount == 1 ? "1 child." : "\(register.childCount.grouped) children.")
          },
          change: { register, desk throws(Refusal) in
            let plan = try ImportPlan.decided(by: .importData, register, desk) {
              (register, today) throws(RecordDamage) in
              try ImportPlan.ssda903(files, today: today, register: register)
            }
            guard !plan.isRefused(consent) else { throw .keptOut(plan.quarantined) }
            return plan.drafts(consent, today: desk.today)
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
          key, count: lines(width: world.size.columns - 5).count, rows: world.size.rows - 6)
      }
    case .folderRead(let path, let found):
      folder = path
      files = found
      do throws(RecordDamage) {
        plan = try ImportPlan.ssda903(files, today: world.today, register: world.register)
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
    let lines = lines(width: inside.width - 1)
    let first = scroll.firstRow(count: lines.count, rows: inside.height)
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      canvas.put(line, x: inside.x, y: inside.y + row, width: inside.width)
    }
    Scroll.drawBar(
      first: first, count: lines.count, on: &canvas, in: inside.splitRight(1).right)
  }

  private func lines(width: Int) -> [[Piece]] {
    plan.map {
      ImportPreview.lines(
        $0, accepts: consent.acceptsProblems, removes: consent.removesMissing, width: width)
    } ?? []
  }
}
