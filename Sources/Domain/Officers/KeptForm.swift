/// A form that somebody left half filled, to go on with later.
package struct KeptForm: Hashable, Codable, Sendable {
  /// Which form it is. A person has at most one of each.
  package struct Key: Hashable, Codable, Sendable {
    /// The kind of form: "visit".
    package var kind: String
    /// What it is about besides children: the number of a notification, an event, an officer.
    package var detail: String?
    package var children: [ChildID]

    package init(_ kind: String, detail: String? = nil, children: [ChildID] = []) {
      self.kind = kind
      self.detail = detail
      self.children = children
    }

    /// The same for no two keys; ids may hold any character but a unit separator.
    package var text: String {
      ([kind] + [detail].compactMap { $0 } + children.map(\.rawValue))
        .joined(separator: "\u{1F}")
    }
  }

  package var officer: OfficerID
  package var key: Key
  /// What the person sees in a list of kept forms: "Visit · Ava Brennan".
  package var title: String
  /// What was filled in: the form's own value, as JSON.
  package var value: String
  package var at: Moment
  /// What was filled in, where version 1 of the form's text kept it: words by the names of fields,
  /// choices as places in lists that may have changed since. Nil for every form kept today.
  package private(set) var oldFields: [String: String]?

  package init(officer: OfficerID, key: Key, title: String, value: String, at: Moment) {
    self.officer = officer
    self.key = key
    self.title = title
    self.value = value
    self.at = at
  }

  /// The children it is about. The key of an old form was one text: "visit 204417".
  package var children: [ChildID] {
    guard oldFields != nil else { return key.children }
    return key.kind.split(separator: " ").dropFirst().map { ChildID(String($0)) }
  }
}

extension KeptForm {
  private enum CodingKeys: String, CodingKey { case officer, key, title, value, at, fields }

  package init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    officer = try form.decode(OfficerID.self, forKey: .officer)
    title = try form.decode(String.self, forKey: .title)
    at = try form.decode(Moment.self, forKey: .at)
    oldFields = try form.decodeIfPresent([String: String].self, forKey: .fields)
    if oldFields != nil {
      key = Key(try form.decode(String.self, forKey: .key))
      value = ""
    } else {
      key = try form.decode(Key.self, forKey: .key)
      value = try form.decode(String.self, forKey: .value)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var form = encoder.container(keyedBy: CodingKeys.self)
    try form.encode(officer, forKey: .officer)
    try form.encode(title, forKey: .title)
    try form.encode(at, forKey: .at)
    if let oldFields {
      try form.encode(key.kind, forKey: .key)
      try form.encode(oldFields, forKey: .fields)
    } else {
      try form.encode(key, forKey: .key)
      try form.encode(value, forKey: .value)
    }
  }
}
