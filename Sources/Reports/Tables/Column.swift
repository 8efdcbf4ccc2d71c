import Domain

/// One column of a list as one value: what it is called, what it explains, and what stands in it.
///
/// There is one list of columns for each table. The screen, the printed table, CSV, JSON and the
/// page take the columns they show from it; so a new column is added in one place, and no two of
/// them can differ.
package struct Column<Row>: Sendable {
  /// By which it is named: in preferences, on the command line, and in a screen's own list.
  package let id: String
  /// The heading for a person.
  package let title: String
  /// The heading where room is short.
  package let short: String
  /// What stands in it, for a person who asks.
  package let words: String
  /// Figures stand under each other on the right.
  package let isNumber: Bool
  /// The room it takes on a screen.
  package let room: Room
  /// What a person reads.
  package let text: @Sendable (Row) -> String
  /// What another program reads; a column for persons alone has none.
  package let fields: [Field<Row>]

  /// The room of a column, in letters.
  package struct Room: Hashable, Sendable {
    package let width: Int
    /// The columns of the highest number give way first where room is short; nought never does.
    package let yields: Int
    /// By how many shares it takes room that is left.
    package let grows: Int

    package init(_ width: Int, yields: Int = 0, grows: Int = 0) {
      self.width = width
      self.yields = yields
      self.grows = grows
    }
  }

  /// A column with one field of its own name; what a person reads is the field where not given.
  package init(
    _ id: String, _ title: String, short: String? = nil, words: String = "", isNumber: Bool = false,
    room: Room = Room(10), text: (@Sendable (Row) -> String)? = nil,
    value: @escaping @Sendable (Row) -> Value
  ) {
    self.init(
      id, title, short: short, words: words, isNumber: isNumber, room: room,
      text: text ?? { value($0).field }, fields: [Field(id, value)])
  }

  package init(
    _ id: String, _ title: String, short: String? = nil, words: String = "", isNumber: Bool = false,
    room: Room = Room(10), text: @escaping @Sendable (Row) -> String, fields: [Field<Row>]
  ) {
    self.id = id
    self.title = title
    self.short = short ?? title
    self.words = words
    self.isNumber = isNumber
    self.room = room
    self.text = text
    self.fields = fields
  }
}

/// One value of a row under its name, as another program reads it.
package struct Field<Row>: Sendable {
  package let name: String
  /// The names of its parts where it has several: a table gives each a column of its own.
  package let parts: [String]
  /// Which of the two formats have it.
  package let formats: Set<Format>
  package let value: @Sendable (Row) -> Value

  package enum Format: Hashable, Sendable { case json, csv }

  package init(
    _ name: String, parts: [String] = [], in formats: Set<Format> = [.json, .csv],
    _ value: @escaping @Sendable (Row) -> Value
  ) {
    self.name = name
    self.parts = parts
    self.formats = formats
    self.value = value
  }

  /// The headings in a table: "nextReviewDue" for the part "due" of "nextReview".
  var headings: [String] {
    parts.isEmpty ? [name] : parts.map { name + $0.prefix(1).uppercased() + $0.dropFirst() }
  }

  func fields(_ row: Row) -> [String] {
    let value = value(row)
    return parts.isEmpty ? [value.field] : parts.map { value[$0].field }
  }
}

/// A row as JSON: an object with every field of the columns, null where there is nothing.
package struct Listed<Row>: Encodable {
  private let columns: [Column<Row>]
  private let row: Row

  package init(_ columns: [Column<Row>], _ row: Row) {
    self.columns = columns
    self.row = row
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldName.self)
    for field in columns.flatMap(\.fields) where field.formats.contains(.json) {
      try container.encode(field.value(row), forKey: FieldName(field.name))
    }
  }
}

extension Listed: Sendable where Row: Sendable {}

extension Column {
  /// A column that only other programs read.
  package static func unseen(
    _ id: String, _ value: @escaping @Sendable (Row) -> Value
  ) -> Column {
    Column(id, "", value: value)
  }

  /// A column that only persons read.
  package static func seen(
    _ id: String, _ title: String, short: String? = nil, words: String = "",
    isNumber: Bool = false, room: Room = Room(10), _ text: @escaping @Sendable (Row) -> String
  ) -> Column {
    Column(
      id, title, short: short, words: words, isNumber: isNumber, room: room, text: text, fields: [])
  }
}

extension Array {
  /// The columns of these names, in the order of the names.
  package func named<Row>(_ ids: [String]) -> [Column<Row>] where Element == Column<Row> {
    ids.compactMap { id in first { $0.id == id } }
  }

  /// The headings of a table for another program.
  package func headings<Row>() -> [String] where Element == Column<Row> {
    flatMap(\.fields).filter { $0.formats.contains(.csv) }.flatMap(\.headings)
  }

  /// A row of a table for another program.
  package func fields<Row>(_ row: Row) -> [String] where Element == Column<Row> {
    flatMap(\.fields).filter { $0.formats.contains(.csv) }.flatMap { $0.fields(row) }
  }
}
