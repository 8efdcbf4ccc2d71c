import Testing

@testable import Formats

@Suite("Writing HTML")
struct HTMLWriterTests {
  @Test("closes what it opens, and escapes texts and attributes")
  func elements() {
    var html = HTMLWriter()
    html.element("p", ["title": "a\"b"]) { html in
      html.text("x < y")
      html.void("br")
      html.element("b", text: "&")
    }
    #expect(html.markup == "<p title=\"a&quot;b\">x &lt; y<br><b>&amp;</b>\n</p>\n")
    #expect(Markup("<!DOCTYPE html>" + html.markup).faults == [])
  }

  @Test(
    "and a test knows when it is wrong",
    arguments: ["<p>", "</p>", "<p><b></p></b>", "<p class=x></p>", "<p", "<p>></p>", "<p>&</p>"])
  func faults(markup: String) {
    #expect(Markup("<!DOCTYPE html>" + markup).faults != [])
  }
}
