import Demonstration
import Domain
import Formats
import Testing

/// The return of a fictional service, written both ways.
@Suite("A fictional service's return as XML")
struct ReturnXMLTests {
  private let service = FictionalService(size: .team, seed: 7, today: Day(2026, 11, 20))

  @Test("gives the plan that its CSV files give: the same rows, counts, doubts and records")
  func sameAsCSV() throws {
    let files = service.returnFiles()
    let today = Day(2026, 11, 20)
    let csv = try ImportPlan.ssda903(files, today: today, register: Register())
    let xml = try ImportPlan.ssda903(
      [InputFile(name: "return.xml", bytes: Array(ReturnAsXML(files).text.utf8))], today: today,
      register: Register())
    #expect((csv.added[.children] ?? 0) > 20)
    #expect(xml.added == csv.added)
    #expect(xml.changed == csv.changed)
    func rows(_ plan: ImportPlan) -> [String: [Int]] {
      Dictionary(
        plan.files.filter { $0.rows > 0 }.map { file in
          (
            file.kind ?? "",
            [
              file.rows, file.added, file.unchanged, file.duplicate, file.quarantined,
              file.doubtful,
            ]
          )
        }, uniquingKeysWith: { first, _ in first })
    }
    #expect(rows(xml) == rows(csv))
    func found(_ plan: ImportPlan) -> [String] {
      plan.problems.map { "\($0.severity) \($0.rule) \($0.column ?? "") \($0.value ?? "")" }
        .sorted()
    }
    #expect(found(xml) == found(csv))
    #expect(xml.drafts == csv.drafts)
  }
}

/// The CSV files of a return as the XML that an authority uploads.
private struct ReturnAsXML {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EXPSSDA903>\n"
  private typealias Row = [(column: String, value: String)]
  private var rows: [ReturnKind: [String: [Row]]] = [:]
  private var ids: [String] = []

  init(_ files: [InputFile]) {
    for file in files { read(file) }
    for id in ids { append(id) }
    text += "</EXPSSDA903>\n"
  }

  private mutating func read(_ file: InputFile) {
    let table = CSVReader.read(file.bytes)
    let heading = (0..<table.fieldCount(ofRow: 0)).map { table.text(0, $0) }
    guard let kind = ReturnKind.allCases.first(where: { $0.columns == heading }) else { return }
    for row in 1..<table.rowCount {
      let id = table.text(row, 0)
      if kind == .header { ids.append(id) }
      rows[kind, default: [:]][id, default: []].append(
        heading.enumerated().map { ($1, table.text(row, $0)) })
    }
  }

  private mutating func append(_ id: String) {
    text += "<CHILD>\n<HEADER>\n"
    for row in rows[.header]?[id] ?? [] { append(row, names: ["CHILD": "CHILDID"]) }
    for (kind, name) in [
      (ReturnKind.reviews, "AREVIEW"), (.oc2, "OC2"), (.uasc, "UASC_DETAIL"),
      (.previousPermanence, "PERMANENCE"), (.missing, "AMISSING"),
      (.placedForAdoption, "AD_PLACED"), (.socialWorkers, "SWEPISODE"),
    ] {
      for row in rows[kind]?[id] ?? [] {
        text += "<\(name)>\n"
        append(row.filter { !["CHILD", "DOB", "SEX"].contains($0.column) }, names: [:])
        text += "</\(name)>\n"
      }
    }
    text += "</HEADER>\n"
    for row in rows[.episodes]?[id] ?? [] {
      text += "<EPISODE>\n"
      append(row.filter { $0.column != "CHILD" }, names: ["PLACE": "PL"])
      text += "</EPISODE>\n"
    }
    text += "</CHILD>\n"
  }

  private mutating func append(_ row: Row, names: [String: String]) {
    for (column, value) in row {
      let name = names[column] ?? column
      let escaped = value.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      text += "<\(name)>\(escaped)</\(name)>\n"
    }
  }
}
