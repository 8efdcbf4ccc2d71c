import Domain
import Foundation
import Reports
import Testing

@Suite("A column is one value")
struct ColumnTests {
  private struct Row: Sendable {
    let name: String?
    let due: Day?
  }

  private let columns: [Column<Row>] = [
    Column("name", "Child", text: { $0.name ?? "nobody" }) { .text($0.name) },
    Column(
      "next", "Next review", text: { $0.due?.short ?? "not known" },
      fields: [
        Field("next", parts: ["due", "state"]) { row in
          row.due.map {
            .object([Value.Member("due", .day($0)), Value.Member("state", .string("soon"))])
          } ?? .null
        }
      ]),
    .unseen("tags") { _ in .texts(["a", "b"]) },
    .seen("why", "Why") { _ in "because" },
  ]

  @Test("a table gives the parts of a value columns of their own, JSON keeps them together")
  func fields() throws {
    let row = Row(name: nil, due: Day(2026, 11, 20))
    #expect(columns.headings() == ["name", "nextDue", "nextState", "tags"])
    #expect(columns.fields(row) == ["", "2026-11-20", "soon", "a; b"])
    #expect(columns.fields(Row(name: "Ava", due: nil)) == ["Ava", "", "", "a; b"])
    #expect(
      try json(Listed(columns, row))
        == #"{"name":null,"next":{"due":"2026-11-20","state":"soon"},"tags":["a","b"]}"#)
    #expect(
      try json(Listed(columns, Row(name: "Ava", due: nil)))
        == #"{"name":"Ava","next":null,"tags":["a","b"]}"#)
  }

  @Test("a person reads its words, in the order that a view names")
  func words() {
    let shown = columns.named(["why", "name", "no such column"])
    #expect(shown.map(\.title) == ["Why", "Child"])
    #expect(shown.map { $0.text(Row(name: nil, due: nil)) } == ["because", "nobody"])
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
