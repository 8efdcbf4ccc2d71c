/// The frame of a page that a browser shows and prints: one file that asks for nothing outside it.
enum PrintedPage {
  enum Paper { case portrait, landscape }

  /// The whole file: a heading, and what is written below it.
  static func html(
    title: String, on paper: Paper, _ body: (inout HTMLWriter) -> Void
  ) -> String {
    var html = HTMLWriter()
    html.element("html", ["lang": "en-GB"]) { html in
      html.element("head") { html in
        html.void("meta", ["charset": "utf-8"])
        html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        html.void("meta", ["name": "referrer", "content": "no-referrer"])
        html.element("title", text: title)
        html.style(rules)
        html.style(paper == .landscape ? landscape : portrait)
      }
      html.element("body") { html in
        html.element("h1", text: title)
        body(&html)
      }
    }
    return "<!DOCTYPE html>\n" + html.markup
  }

  private static let portrait: StaticString = "@page{size:A4 portrait}"

  /// A wide table on paper: smaller letters, and what is explained below it in two columns.
  private static let landscape: StaticString = """
    @page{size:A4 landscape}
    dl{column-count:2}
    @media print{body{font-size:8pt}}
    """

  /// Black on white, whatever the browser prefers. The bars are borders, which are printed where
  /// backgrounds are not.
  private static let rules: StaticString = """
    :root{color-scheme:light}
    body{margin:1.5em;background:#fff;color:#000;font:10pt/1.35 sans-serif}
    h1{font-size:14pt;margin:0 0 .5em}
    h2{font-size:11pt;margin:1.2em 0 .3em}
    table{border-collapse:collapse;width:100%}
    caption{text-align:left;padding-bottom:.6em}
    th,td{border:1px solid #000;padding:.2em .4em;text-align:left;vertical-align:top}
    tbody th,tbody td{overflow-wrap:anywhere}
    tbody th{min-width:8em}
    thead th{border-bottom-width:2px}
    tr.part th{border-top-width:2px;border-bottom-width:2px}
    tr.total th,tr.total td{border-top-width:2px;font-weight:bold}
    .number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    thead .number{white-space:normal}
    .bar{display:inline-block;height:0;border-top:.6em solid #000;margin-right:.4em}
    ul{margin:0;padding-left:1.1em}
    dt{font-weight:bold}
    dl{margin:.4em 0}
    dl div{break-inside:avoid}
    dd{margin:0 0 .4em 1em}
    p{margin:.4em 0}
    @page{margin:12mm}
    @media print{
    body{margin:0;font-size:9pt}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    tr.part,h2{break-after:avoid}
    }
    """
}

extension HTMLWriter {
  /// Adds the headings of a table, which every printed page repeats; those of `numbers` stand on
  /// the right.
  mutating func headings(_ titles: [String], numbers: Set<Int> = []) {
    element("thead") { html in
      html.element("tr") { html in
        for (place, title) in titles.enumerated() {
          html.element(
            "th", numbers.contains(place) ? ["scope": "col", "class": "number"] : ["scope": "col"],
            text: title)
        }
      }
    }
  }

  /// Adds a cell that holds a number or a part of a whole.
  mutating func number(_ text: String) { element("td", ["class": "number"], text: text) }

  /// Adds a cell with a list, empty where there is nothing.
  mutating func list(_ items: [String]) {
    element("td") { html in
      guard !items.isEmpty else { return }
      html.element("ul") { html in
        for item in items { html.element("li", text: item) }
      }
    }
  }
}
