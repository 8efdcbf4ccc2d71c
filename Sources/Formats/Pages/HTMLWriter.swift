/// Writes HTML element by element: what is opened is closed, and every text is escaped.
///
/// The names of elements and attributes are written in the program and nowhere else, which their
/// type makes sure of; so nobody's data can become markup.
struct HTMLWriter {
  /// The markup so far.
  private(set) var markup = ""

  typealias Attributes = KeyValuePairs<StaticString, String>

  /// Adds an element with others within it.
  mutating func element(
    _ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    body(&self)
    markup += "</\(name)>\n"
  }

  /// Adds an element that holds a text.
  mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: String) {
    open(name, attributes)
    self.text(text)
    markup += "</\(name)>\n"
  }

  /// Adds an element that holds nothing and is never closed, such as a line break.
  mutating func void(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
  }

  /// Adds a text.
  mutating func text(_ text: String) { markup += HTMLText.escaped(text) }

  /// Adds a style sheet.
  mutating func style(_ rules: StaticString) { markup += "<style>\n\(rules)\n</style>\n" }

  private mutating func open(_ name: StaticString, _ attributes: Attributes) {
    markup += "<\(name)"
    for (name, value) in attributes { markup += " \(name)=\"\(HTMLText.escaped(value))\"" }
    markup += ">"
  }
}
