import Domain
import Reports

/// The page before a review, to print and to take along.
package struct BriefPage {
  private let brief: Brief
  private let day: String

  /// - Parameter day: "as at Fri 20 Nov 2026, known then".
  package init(_ brief: Brief, day: String) {
    self.brief = brief
    self.day = day
  }

  /// The whole file.
  package var html: String {
    PrintedPage.html(title: brief.title, on: .portrait) { html in
      for line in brief.head + [day] { html.element("p", text: line) }
      for part in brief.parts {
        html.element("h2", text: part.title)
        html.element("ul") { html in
          for line in part.lines {
            html.element("li", text: "\(line.state.mark) \(line.text)".trimmed)
          }
        }
      }
      html.element(
        "p",
        text: "Personal data of a child: keep it and destroy it as the records of the service.")
    }
  }
}
