import Domain

extension ImportPlan {
  /// Compares a list of people with the register: CHILD, and of NAME, KNOWN_AS, SOCIAL_WORKER,
  /// TEAM, TEAM_MANAGER and SIBLINGS those that the file has.
  ///
  /// The return holds no names, so they come from here. An empty field leaves what is known.
  /// Siblings are ids, parted by spaces, commas or semicolons.
  package static func people(
    _ input: InputFile, today: Day, register: Register
  ) throws(RecordDamage) -> ImportPlan {
    var list = ListComparison(
      input, as: "people",
      columns: [
        .init("CHILD", "CHILD_ID", "ID", isRequired: true), .init("NAME"), .init("KNOWN_AS"),
        .init("SOCIAL_WORKER"), .init("TEAM"), .init("TEAM_MANAGER"), .init("SIBLINGS"),
      ], today: today)
    guard let file = list.file else { return list.finished() }
    for row in file.rows {
      var cursor = RowCursor(file: file, row: row)
      guard let id = list.child(of: &cursor, in: register),
        !list.isRepeated(cursor, of: id, key: []), let state = try register.state(of: id)
      else { continue }
      let description = Description(
        name: cursor.name(1), knownAs: cursor.name(2), socialWorker: cursor.name(3),
        team: cursor.name(4), teamManager: cursor.name(5),
        siblings: cursor.siblings(6, of: id, in: register))
      let news = description.news(beside: state.details.description)
      let isNew = state.details.description == Description()
      list.close(cursor, news == Description() ? .unchanged : isNew ? .added : .changed)
      guard news != Description() else { continue }
      list.count(.descriptions, isNew: isNew)
      list.plan.drafts.append(Draft(id, on: today, .child(.described(news))))
    }
    return list.finished()
  }
}

extension Description {
  /// What this says that the other does not.
  func news(beside known: Description) -> Description {
    func differing<Value: Equatable>(_ path: KeyPath<Description, Value?>) -> Value? {
      self[keyPath: path] == known[keyPath: path] ? nil : self[keyPath: path]
    }
    return Description(
      name: differing(\.name), knownAs: differing(\.knownAs),
      socialWorker: differing(\.socialWorker), team: differing(\.team),
      teamManager: differing(\.teamManager), siblings: differing(\.siblings),
      permanencePlan: differing(\.permanencePlan))
  }
}

extension RowCursor {
  /// The ids of a column, or nil where it is empty or has more than any family.
  fileprivate mutating func siblings(
    _ column: Int, of child: ChildID, in register: Register
  ) -> [ChildID]? {
    guard let text = text(column) else { return nil }
    let parts = text.split(
      maxSplits: InputLimit.siblings, whereSeparator: { " ;,\t\n\r".contains($0) || $0 == "\r\n" })
    guard parts.count <= InputLimit.siblings else {
      lose(
        "many-siblings", column: column,
        expected: "the ids of up to \(InputLimit.siblings) other children",
        message:
          "\(file.columns[column]) names more than \(InputLimit.siblings) children, and is not "
          + "taken in")
      return nil
    }
    var found: [ChildID] = []
    for part in parts {
      let id = ChildID(WrittenID.plain(String(part)))
      if id == child || found.contains(id) {
        doubt(
          "sibling-twice", column: column, expected: "other children, each once",
          message: id == child ? "the child is its own sibling" : "\(id) stands there twice")
        continue
      }
      if register.row(of: id) == nil {
        doubt(
          "sibling-unknown", column: column, expected: "ids of children that the register has",
          message: "no child has the id \(id)")
      }
      found.append(id)
    }
    return found.isEmpty ? nil : found
  }
}
