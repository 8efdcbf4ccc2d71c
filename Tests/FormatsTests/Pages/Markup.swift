/// Reads a page as strictly as XML is read, apart from the elements that are never closed, so that
/// a test can say that every tag is closed, and what stands in the page.
struct Markup {
  /// What is wrong, in words; empty where every tag that is opened is closed in its turn.
  private(set) var faults: [String] = []
  /// The names of all elements, in order.
  private(set) var names: [String] = []
  /// The texts outside the style sheets, the references in them resolved.
  private(set) var texts: [String] = []
  /// The attributes of all elements, in order.
  private(set) var attributes: [(element: String, name: String, value: String)] = []

  private static let void: Set<String> = ["meta", "br"]

  init(_ page: String) {
    var open: [String] = []
    var rest = page[...]
    if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst(15) } else { faults = ["no type"] }
    while let start = rest.firstIndex(of: "<") {
      take(rest[..<start], within: open.last)
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag does not end")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { faults.append("<\(tag)> closes another") }
      } else {
        let name = String(tag.prefix { $0 != " " })
        names.append(name)
        take(attributes: tag.dropFirst(name.count), of: name)
        if !Markup.void.contains(name) { open.append(name) }
      }
    }
    take(rest, within: open.last)
    faults += open.map { "<\($0)> is not closed" }
  }

  private mutating func take(_ text: Substring, within element: String?) {
    if element == "style" { return }
    if text.contains(">") { faults.append("a bare > in: \(text)") }
    let read = Markup.resolved(text)
    if read.contains("&") && !text.contains("&amp;") { faults.append("a bare & in: \(text)") }
    texts.append(read)
  }

  private mutating func take(attributes text: Substring, of element: String) {
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].drop { $0 == " " }
      let opening = rest.index(after: equals)
      guard opening < rest.endIndex, rest[opening] == "\"",
        let closing = rest[rest.index(after: opening)...].firstIndex(of: "\"")
      else {
        faults.append("an attribute of <\(element)> is not quoted")
        return
      }
      let value = rest[rest.index(after: opening)..<closing]
      attributes.append((element, String(name), Markup.resolved(value)))
      rest = rest[rest.index(after: closing)...]
    }
    if !rest.isEmpty { faults.append("<\(element)> holds \(rest)") }
  }

  private static func resolved(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
