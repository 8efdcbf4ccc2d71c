import Domain
import Formats

extension FictionalService {
  /// The service as the files of an SSDA903 return, as its case system would write them after this
  /// day, at the latest the day before today.
  ///
  /// Every child that was looked after is in them, those who left care too.
  package func returnFiles(asAt day: Day? = nil) -> [InputFile] {
    let day = min(day ?? roster.lastDay, today.adding(days: -1))
    var writer = SSDA903Writer()
    var diary = Diary(from: today)
    for person in roster.people where person.start <= day {
      let story = story(of: person, &diary)
      writer.append(person.id, ExtractRows(story).extract(after: nil, through: day))
    }
    return writer.files
  }

  /// Names, workers and siblings, which the return does not hold: `import people` reads it.
  package func peopleFile(asAt day: Day? = nil) -> InputFile {
    let day = min(day ?? roster.lastDay, today.adding(days: -1))
    var writer = CSVWriter()
    writer.append([
      "CHILD", "NAME", "KNOWN_AS", "SOCIAL_WORKER", "TEAM", "TEAM_MANAGER", "SIBLINGS",
    ])
    var diary = Diary(from: today)
    for person in roster.people where person.start <= day {
      let story = story(of: person, &diary)
      let known = story.description(on: day)
      writer.append([
        person.id.rawValue, known.name ?? "", known.knownAs ?? "", known.socialWorker ?? "",
        known.team ?? "", known.teamManager ?? "",
        (known.siblings ?? []).map(\.rawValue).joined(separator: " "),
      ])
    }
    return InputFile(name: "people.csv", bytes: Array(writer.text.utf8))
  }

  /// Which IRO holds each case since when: `import allocations` reads it.
  package func allocationsFile(asAt day: Day? = nil) -> InputFile {
    let day = min(day ?? roster.lastDay, today.adding(days: -1))
    var writer = CSVWriter()
    writer.append(["CHILD", "IRO", "FROM"])
    var diary = Diary(from: today)
    for person in roster.people where person.start <= day {
      let life = story(of: person, &diary).life
      guard let allocated = life.intake.allocated, allocated <= day else { continue }
      let officer = roster.staff.people[life.officer(on: max(allocated, goLive))]
      writer.append([person.id.rawValue, officer.id.rawValue, allocated.slashed])
    }
    return InputFile(name: "allocations.csv", bytes: Array(writer.text.utf8))
  }
}
