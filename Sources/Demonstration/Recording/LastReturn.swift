import Domain
import Formats

// The last return of the history: written as files, with the slips that returns have, and imported as
// a person does it, so that what is news and what is doubtful comes from the import itself.

extension FictionalService {
  /// The files of the return that was imported last.
  package var lastReturnFiles: [InputFile] {
    let day = roster.lastDelivery.adding(days: -1)
    var writer = SSDA903Writer()
    var liberties = CSVWriter()
    liberties.append(ReturnKind.dolo.columns)
    var diary = Diary(from: today)
    for person in roster.people where person.start <= day && person.history != .vanished {
      let story = story(of: person, &diary)
      var extract = ExtractRows(story).extract(after: nil, through: day)
      extract.slip(person.history, on: person)
      writer.append(person.id, extract)
      guard person.history == .twoLiberties else { continue }
      for days in [150, 40] {
        let start = max(person.start, roster.lastDelivery.adding(days: -days))
        liberties.append([person.id.rawValue, person.born.slashed, start.slashed, ""])
      }
    }
    let others = InputFile(
      name: "deprivation_of_liberty.csv", bytes: Array(liberties.text.utf8))
    return writer.files + [others]
  }

  /// Everything that the last import recorded, as one entry of business support.
  func lastImport(_ register: Register) throws(Refusal) -> Deed {
    let day = roster.lastDelivery
    let steps = ReturnImport(lastReturnFiles, today: day, register: register)
    var agreed = AgreedImport(
      steps, ImportConsent(), name: "ssda903 return-\(day.iso)", today: day,
      after: register.version)
    var drafts: [Draft] = []
    while let more = try agreed.next() { drafts += more }
    let support = roster.staff.people[roster.staff.support]
    return Deed(
      by: support.id, login: support.logins.first ?? "", at: Story.moment(day, .extract),
      drafts: drafts)
  }
}

extension Extract {
  /// Makes the slip of a history.
  fileprivate mutating func slip(_ history: HardHistory?, on person: Person) {
    switch history {
    case .bornOtherwise: header?.born = person.born.adding(days: 9)
    case .placedOtherwise:
      guard let last = episodes.indices.last else { return }
      episodes[last].placement = PlacementType(rawValue: "U4")
    case .codeOfSmallChild:
      guard let last = reviews.indices.last else { return }
      reviews[last].participation = Participation(rawValue: "PN0")
    case .twoCodes:
      guard let last = reviews.last else { return }
      let other = last.participation?.rawValue == "PN6" ? "PN1" : "PN6"
      reviews.append(
        ExtractedReview(held: last.held, participation: Participation(rawValue: other)))
    case .shortBreaksPast:
      guard let last = episodes.lastIndex(where: { $0.end != nil }) else { return }
      episodes[last].placement = PlacementType(rawValue: "U4")
    default: break
    }
  }
}

/// What is known by the time of the last import, gathered deed by deed.
struct KnownSoFar {
  private(set) var register = Register()

  mutating func add(_ deeds: [Deed]) throws(RecordDamage) {
    for deed in deeds { try register.add(deed.entry(register.version + 1)) }
    try register.remakeSummaries()
  }
}
