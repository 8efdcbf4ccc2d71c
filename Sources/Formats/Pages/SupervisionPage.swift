import Domain
import Reports

/// One IRO's caseload as a page to print and to take to a supervision meeting.
package struct SupervisionPage {
  private let walk: SupervisionWalk
  private let day: String

  /// - Parameter day: "as at Fri 20 Nov 2026, known then".
  package init(_ walk: SupervisionWalk, day: String) {
    self.walk = walk
    self.day = day
  }

  private var columns: [Column<SupervisionLine>] {
    SupervisionLine.columns(at: walk.seen.today).named(SupervisionLine.printed)
  }

  /// The whole file.
  package var html: String {
    PrintedPage.html(
      title: "Supervision · \(walk.officer.name) · \(day)", on: .portrait
    ) { html in
      html.element("table") { html in
        html.element("caption", text: caption)
        html.headings(
          columns.map(\.title), numbers: Set(columns.indices.filter { columns[$0].isNumber }))
        for part in walk.parts {
          html.element("tbody") { html in append(part, to: &html) }
        }
      }
    }
  }

  private var caption: String {
    let count = walk.count
    return
      "The \(count == 1 ? "1 child" : "\(count.grouped) children") who \(count == 1 ? "is" : "are") "
      + "looked after and whose case \(walk.officer.name) holds, \(day): High first, then whoever "
      + "has something late, then the rest, each by name. Open QN counts quality-assurance "
      + "notifications that are not resolved. Personal data of children: keep it and destroy it as "
      + "the records of the service."
  }

  private func append(_ part: SupervisionWalk.Part, to html: inout HTMLWriter) {
    html.element("tr", ["class": "part"]) { html in
      html.element(
        "th", ["scope": "rowgroup", "colspan": "\(columns.count)"],
        text: "\(part.title) · \(part.lines.count.grouped)")
    }
    for line in part.lines {
      html.element("tr") { html in append(line, to: &html) }
    }
  }

  private func append(_ line: SupervisionLine, to html: inout HTMLWriter) {
    html.element("th", ["scope": "row"]) { html in
      html.text(line.name)
      html.void("br")
      html.text(
        [line.age.map { "aged \($0)" }, "id \(line.id)"].compactMap { $0 }
          .joined(separator: " · "))
    }
    for column in columns.dropFirst() {
      switch column.id {
      case "late": html.list(line.late)
      case "actions": html.list(line.actions.map { "by \($0.by.short): \($0.text)" })
      default:
        let text = column.text(line)
        column.isNumber ? html.number(text) : html.element("td", text: text)
      }
    }
  }
}
