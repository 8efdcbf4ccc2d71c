/// The marks that take an import back or bring it back, some children at a time: an import may be
/// of every child there is, and need not be held whole.
///
/// Unlike another change it is not kept from going by what others built upon it: an import of 400
/// children would else stand for ever. What they recorded stays, and counts again with the next
/// import of the same children.
package struct ImportMarks {
  private let register: Register
  private let versions: ClosedRange<Version>
  private let desk: Desk
  private let bringsBack: Bool
  /// The rows of the children to be looked through, and how many are.
  private let rows: [Int]
  private var place = 0
  private var hasMarkedService = false
  private var marked = 0

  init(undoing change: OwnChange, in register: Register, at desk: Desk) {
    self.init(change, bringsBack: false, register, desk)
  }

  init(redoing change: OwnChange, in register: Register, at desk: Desk) {
    self.init(change, bringsBack: true, register, desk)
  }

  private init(_ change: OwnChange, bringsBack: Bool, _ register: Register, _ desk: Desk) {
    self.init(
      change.versions, bringsBack: bringsBack,
      children: change.isWide == true ? nil : change.children, register, desk)
  }

  private init(
    _ versions: ClosedRange<Version>, bringsBack: Bool, children: [ChildID]?, _ register: Register,
    _ desk: Desk
  ) {
    self.register = register
    self.versions = versions
    self.desk = desk
    self.bringsBack = bringsBack
    rows = children.map { $0.compactMap { register.row(of: $0) } } ?? Array(0..<register.childCount)
  }

  /// The marks of the next children, or nil after the last; refused where nothing is left to mark.
  package mutating func next() throws(Refusal) -> [Draft]? {
    var drafts: [Draft] = []
    if !hasMarkedService {
      hasMarkedService = true
      drafts = marks(of: register.service.settings)
    }
    while place < rows.count, drafts.count < ImportMarks.atOnce {
      do throws(RecordDamage) {
        drafts += marks(of: try register.record(at: rows[place]).facts)
      } catch {
        throw .unreadable(error)
      }
      place += 1
    }
    marked += drafts.count
    if !drafts.isEmpty { return drafts }
    if marked == 0 { throw .importTakenBack(versions.upperBound) }
    return nil
  }

  /// The marks as what to record next, for a batch.
  package var source: DraftSource {
    var marks = self
    return { () throws(Refusal) in try marks.next() }
  }

  /// All marks at once.
  func all() throws(Refusal) -> [Draft] {
    var marks = self
    var drafts: [Draft] = []
    while let more = try marks.next() { drafts += more }
    return drafts
  }

  private func marks(of facts: [RecordedFact]) -> [Draft] {
    guard facts.contains(where: { versions.contains($0.fact.id.entry) }) else { return [] }
    let stands = RecordedFact.inForce(facts)
    return facts.indices.compactMap { index in
      let fact = facts[index].fact
      guard versions.contains(fact.id.entry), stands[index] != bringsBack, fact.event.mark == nil,
        !bringsBack || isTakenBack(fact.id, facts)
      else { return nil }
      return Draft(
        about: fact.subject, on: desk.today,
        .mark(bringsBack ? .redone(fact.id) : .undone(fact.id)))
    }
  }

  /// True where what put a fact out of force was an undo, and no withdrawal.
  private func isTakenBack(_ id: EventID, _ facts: [RecordedFact]) -> Bool {
    facts.last { $0.fact.event.mark?.subject == id }?.fact.event.mark == .undone(id)
  }

  private static let atOnce = 200
}

extension ImportMarks {
  /// What takes back the person's own latest change, an import.
  package static func undo(
    _ register: Register, at desk: Desk
  ) throws(Refusal) -> ImportMarks {
    guard let change = register.ownChanges(of: desk.officer.id).done.last, change.isImport else {
      throw .nothingToUndo
    }
    try register.mustBeRecent(change, desk)
    try desk.mustBeAllowed(.importData, register)
    return ImportMarks(undoing: change, in: register, at: desk)
  }

  /// What brings back the import that the person took back last.
  package static func redo(
    _ register: Register, at desk: Desk
  ) throws(Refusal) -> ImportMarks {
    guard let change = register.ownChanges(of: desk.officer.id).undone.last, change.isImport else {
      throw .nothingToRedo
    }
    return ImportMarks(redoing: change, in: register, at: desk)
  }

  /// What takes back anybody's import, by its entries, for whoever may import.
  package static func undo(
    _ versions: ClosedRange<Version>, _ register: Register, at desk: Desk
  ) throws(Refusal) -> ImportMarks {
    try desk.mustBeAllowed(.importData, register)
    return ImportMarks(versions, bringsBack: false, children: nil, register, desk)
  }
}
