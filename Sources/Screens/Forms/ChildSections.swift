import Console
import Domain

/// What is each child's own in a form about one or several.
protocol ChildPart: Codable, Hashable {
  var child: ChildID { get }
}

/// A form in which each child has answers of their own.
protocol FormInParts: RecordForm {
  associatedtype Part: ChildPart
  var parts: [Part] { get set }

  /// What is recorded of one of the children.
  func change(_ part: Part, _ register: Register, _ desk: Desk) throws(Refusal) -> [Draft]
}

extension FormInParts {
  var children: [ChildID] { parts.map(\.child) }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    var drafts: [Draft] = []
    for part in parts { drafts += try change(part, register, desk) }
    return drafts
  }

  /// The first of the children of whom alone the same would be refused.
  func refusedChild(_ refusal: Refusal, _ world: World) -> ChildID? {
    parts.first { part in
      do throws(Refusal) {
        _ = try change(part, world.register, world.desk)
        return false
      } catch {
        return error == refusal
      }
    }?.child
  }

  /// The rows of the only child, as rows of the form.
  func own(_ rows: [FieldRow<Part>]) -> [FieldRow<Self>] {
    rows.map { $0.lifted(in: \.parts, at: 0) }
  }

  /// A short section for each of several children, one after the other, under the name and the age.
  func sections(_ world: World, _ rows: (Part) -> [FieldRow<Part>]) -> [FieldRow<Self>] {
    parts.enumerated().flatMap { place, part in
      ([FieldRow<Part>.section(world.heading(of: part.child))] + rows(part)).map { row in
        var lifted: FieldRow<Self> = row.lifted(in: \Self.parts, at: place)
        lifted.about = part.child
        return lifted
      }
    }
  }
}

extension World {
  /// "Ola Kaczmarek, 4 · second review by Wed 17 Feb 2027".
  fileprivate func heading(of child: ChildID) -> String {
    [names(of: [child]), ReviewClock(of: child, self)?.words].compactMap(\.self)
      .joined(separator: " · ")
  }
}

extension FormScreen {
  /// The rows of a form with the names of all the children whom it writes to over them, where there
  /// are several and no section names each.
  static func naming(
    _ children: [ChildID], over rows: [FieldRow<Record>], _ world: World
  ) -> [FieldRow<Record>] {
    guard children.count > 1, rows.allSatisfy({ $0.about == nil }) else { return rows }
    let words = children.map { world.names(of: [$0]) }.joined(separator: "; ")
    let row = FieldRow<Record>(field: { _, _ in FormField("", "For", .words(words)) })
    // A long list would push the fields out of sight: it stands below them.
    return children.count > 8 ? rows + [row] : [row] + rows
  }
}
