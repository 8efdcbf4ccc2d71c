import Domain

/// A number as a person typed it.
struct NumberText: Codable, Hashable {
  var text: String

  init(_ text: String = "") { self.text = text }
  init(_ number: Int?) { text = number.map(String.init) ?? "" }

  var isEmpty: Bool { text.trimmed.isEmpty }
  var number: UInt64? { UInt64(text.trimmed) }
  var count: Int? { number.flatMap { Int(exactly: $0) } }
}
