/// What an import found odd about one row of a child, kept at the child.
///
/// Which file and line it stood in is not kept: the next return has the row elsewhere.
package struct ImportDoubt: Hashable, Codable, Sendable {
  /// What the doubt is known by: the same row of the next return has the same doubt, whatever the
  /// words say by then.
  package struct Key: Hashable, Codable, Sendable {
    /// The kind of file: "episodes".
    package var kind: String
    /// The stable name of the rule: "over-18-open".
    package var rule: String
    /// The day by which the row is known, as it was written; nil where a child has one row.
    package var row: String?
    package var column: String?
    /// What stands there.
    package var value: String?

    package init(
      kind: String, rule: String, row: String? = nil, column: String? = nil, value: String? = nil
    ) {
      self.kind = kind
      self.rule = rule
      self.row = row
      self.column = column
      self.value = value
    }
  }

  package var key: Key
  /// What is wrong: a clause without capital or full stop.
  package var message: String
  /// What was expected instead: a clause without capital or full stop.
  package var expected: String
  /// True where the row could not be taken in at all.
  package var isLeftOut: Bool?

  package init(_ key: Key, message: String, expected: String, isLeftOut: Bool? = nil) {
    self.key = key
    self.message = message
    self.expected = expected
    self.isLeftOut = isLeftOut
  }
}

extension ImportDoubt {
  private enum Name: String, CodingKey {
    case kind, rule, row, column, value, message, expected, isLeftOut
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    func text(_ name: Name) throws -> String? {
      try container.decodeIfPresent(String.self, forKey: name)
    }
    key = Key(
      kind: try container.decode(String.self, forKey: .kind),
      rule: try container.decode(String.self, forKey: .rule), row: try text(.row),
      column: try text(.column), value: try text(.value))
    message = try container.decode(String.self, forKey: .message)
    expected = try container.decode(String.self, forKey: .expected)
    isLeftOut = try container.decodeIfPresent(Bool.self, forKey: .isLeftOut)
  }

  /// Flat, so that the journal stays small.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    try container.encode(key.kind, forKey: .kind)
    try container.encode(key.rule, forKey: .rule)
    try container.encodeIfPresent(key.row, forKey: .row)
    try container.encodeIfPresent(key.column, forKey: .column)
    try container.encodeIfPresent(key.value, forKey: .value)
    try container.encode(message, forKey: .message)
    try container.encode(expected, forKey: .expected)
    try container.encodeIfPresent(isLeftOut, forKey: .isLeftOut)
  }
}

/// That a person looked at a doubt and says the row is right as it is, or is being put right.
package struct DoubtSettlement: Hashable, Codable, Sendable {
  package var doubt: ImportDoubt.Key
  package var reason: String?

  package init(_ doubt: ImportDoubt.Key, reason: String? = nil) {
    self.doubt = doubt
    self.reason = reason
  }
}
