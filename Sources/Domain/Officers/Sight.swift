/// What a person may see of the children of a service: made once for a desk, asked row by row.
///
/// | who | by name | of the rest |
/// |---|---|---|
/// | IRO | their own children and those they cover; a brother or sister of one by name, age and IRO | counts |
/// | service manager | everybody | – |
/// | business support | everybody, without the words of the work | – |
/// | who left, a login bound to nobody | nothing: no command and no screen opens | nothing |
/// | the one IRO of a store, anybody before the first person is added or while nobody manages | everybody | – |
///
/// Business support sends invitations and records, imports lists, keeps names and workers and
/// answers facts to confirm. For that they read who a child is, who works with the child, and every
/// day of a review, visit, priority, notification or assessment. They do not read what a child said,
/// what was noted, why a case is High, why a child was not seen, what a notification says or how it
/// was answered, or what was agreed in supervision: none of it is needed to send a letter
/// (``Event/withoutWords``). That line is this program's own; no source draws it.
///
/// Of a past day an IRO sees of the children they held or covered then those whom they may see now
/// (``andNow(_:in:past:)``), and counts of the rest; opening a case asks who holds it now. The id of a
/// brother or sister stands where somebody wrote it in the child's own record; to name the child of
/// another as one is a look at that case.
///
/// An id that the register does not know is answered like that of another's child (``Refusal/notYours(_:)``),
/// so that nobody learns by trying who is in care, or with whom.
///
/// A case that is not one's own opens for an IRO by its exact id and with a reason: on duty, or for
/// a brother or sister. Every look at a case that is not one's own is kept (``Access``), a
/// manager's too.
package struct Sight: Hashable, Sendable {
  /// Whose children are read by name.
  package enum Reach: Hashable, Sendable {
    case everyone
    /// The children whom these officers hold.
    case officers([OfficerID])
    case nobody
  }

  package let reach: Reach
  /// Whether what was said and written of a child is read, and not only who, what and when.
  package let readsWords: Bool
  /// The places of the officers whose children are read, where it is not everybody's.
  private let places: [UInt16]
  /// The day on which they hold them.
  package let day: Day
  /// Who would be read by these places, and is not: another's now.
  package private(set) var lost: Set<ChildID> = []

  package init(_ register: Register, _ desk: Desk) {
    let today = register.dayOfRoles(desk.today)
    day = today
    if register.officers.isEmpty {
      (reach, readsWords) = (.everyone, true)
    } else if !desk.officer.worksHere(on: today) {
      (reach, readsWords) = (.nobody, false)
    } else if desk.isAllowed(.readOthers, register) {
      let isPaperwork = desk.officer.role == .businessSupport
      (reach, readsWords) = (.everyone, !isPaperwork || desk.isAllowed(.readWhole, register))
    } else {
      let covered = register.covered(by: desk.officer.id, on: today)
      (reach, readsWords) = (.officers([desk.officer.id] + covered), true)
    }
    places = Sight.places(reach, register)
  }

  private init(_ reach: Reach, readsWords: Bool, on day: Day, _ register: Register) {
    (self.reach, self.readsWords, self.day) = (reach, readsWords, day)
    places = Sight.places(reach, register)
  }

  private static func places(_ reach: Reach, _ register: Register) -> [UInt16] {
    if case .officers(let ids) = reach { ids.compactMap { register.place(of: $0) } } else { [] }
  }

  /// What is read of the register of a past day, made for that day: nobody whom the person may not
  /// see today.
  package func andNow(_ now: Sight, in present: Register, past: Register) -> Sight {
    guard case .officers = now.reach else {
      return Sight(now.reach, readsWords: now.readsWords, on: day, past)
    }
    var both = Sight(
      reach == .everyone ? now.reach : reach, readsWords: now.readsWords, on: day, past)
    past.forEachSummary { row, summary in
      guard both.places.contains(summary.officer(on: day)) else { return }
      let id = past.texts(at: row).id
      if !now.reads(id, in: present) { both.lost.insert(id) }
    }
    return both
  }

  /// Whether the child of a row is read by name.
  package func reads(row: Int, in register: Register) -> Bool {
    switch reach {
    case .everyone: true
    case .officers:
      places.contains(register.summary(at: row).officer(on: day))
        && (lost.isEmpty || !lost.contains(register.texts(at: row).id))
    case .nobody: false
    }
  }

  /// Whether a child is read by name. Of an id that the register does not know who may not read
  /// everybody is told no more than of another's child, so that an id tells nobody who is in care.
  package func reads(_ child: ChildID, in register: Register) -> Bool {
    guard let row = register.row(of: child) else { return reach == .everyone }
    return reads(row: row, in: register)
  }

  /// Whether an id is that of a child of the register who is read by name.
  package func knows(_ child: ChildID, in register: Register) -> Bool {
    register.row(of: child).map { reads(row: $0, in: register) } ?? false
  }

  /// The register as this person reads it.
  package func register(_ register: Register) -> Register {
    var read = register
    read.withholdsWords = !readsWords
    return read
  }
}

extension Desk {
  /// Whether it is noted that this person opens the case of a child: everybody reads the cases they
  /// hold or cover without a word, and no other. Before the first person is added there is nobody
  /// to hold a case, and the one IRO of a store holds them all.
  package func isNoted(opening child: ChildID, _ register: Register) -> Bool {
    guard !register.officers.isEmpty, register.policy.soloOfficer != officer.id,
      register.row(of: child) != nil
    else { return false }
    guard let holder = register.holder(of: child, on: register.dayOfRoles(today)) else {
      return true
    }
    return !holdsOrCovers(holder.id, register)
  }
}
