extension Register {
  /// Sets that one officer covers another's cases for a time.
  ///
  /// Who covers may do all that the IRO of the child may, a statutory review included. So it is an
  /// IRO: an independent reviewing officer must be appointed for each child (Children Act 1989,
  /// section 25A) and chairs the review (Care Planning, Placement and Case Review (England)
  /// Regulations 2010, regulations 36 and 45). A service may set by its policy that a manager covers
  /// too, where the manager meets those regulations; that is for the service to say.
  package func setCover(_ cover: Cover, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editOfficers, self)
    guard let covered = officer(cover.officer) else {
      throw .noSuchOfficer(cover.officer.rawValue)
    }
    // Nobody but an IRO holds cases.
    guard covered.role == .iro else { throw .notAnIRO(covered.name) }
    guard let by = officer(cover.by) else { throw .noSuchOfficer(cover.by.rawValue) }
    guard cover.officer != cover.by else { throw .coversThemselves(by.name) }
    guard cover.until >= cover.from else { throw .endsBeforeItBegins("the cover", cover.until) }
    guard mayCover(by) else { throw .guarded(.mayNotCover(by.name, by.role)) }
    if let left = covered.left, left < cover.from {
      throw .guarded(.coversLeaver(covered.name, left: left))
    }
    if let left = by.left, left < cover.from { throw .officerLeft(by.name, on: left) }
    if let left = by.left, left < cover.until {
      throw .guarded(.leavesDuring(by.name, on: left))
    }
    if by.from > max(cover.from, desk.today) { throw .guarded(.notYetHere(by.name, from: by.from)) }
    if let other = coverInTheWay(of: cover) {
      throw .guarded(
        .coveredAlready(covered.name, by: name(of: other.by), until: other.until))
    }
    return [Draft(nil, on: cover.from, .officer(.covered(cover)))]
  }

  /// Whether somebody of this role covers the cases of IROs here.
  package func mayCover(_ officer: Officer) -> Bool {
    officer.role == .iro || officer.role == .serviceManager && policy.managersMayCover == true
  }

  /// The cover of the same cases that runs on one of the days; another of the same two people from
  /// the same day is replaced, and is none.
  private func coverInTheWay(of cover: Cover) -> Cover? {
    let others = covers.filter {
      $0.officer == cover.officer && !($0.by == cover.by && $0.from == cover.from)
    }
    // A cover begins on its own first day; so one that runs at all within the days runs on the first
    // of them, or begins on one of them.
    let days = [cover.from] + others.map(\.from).filter { cover.from < $0 && $0 <= cover.until }
    for day in days.sorted() {
      for other in others where other.from <= day && day <= other.until {
        let last = covers.last {
          $0.by == other.by && $0.officer == other.officer && $0.from <= day
        }
        if last == other { return other }
      }
    }
    return nil
  }
}
