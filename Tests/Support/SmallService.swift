import Domain
import Storage

/// A small service for tests of stores: two IROs, and children with short ids.
package enum SmallService {
  package static let today = Day(2026, 11, 20)
  package static let noon = Moment(day: today, hour: 12, minute: 0)

  package static let ellery = Officer(
    id: OfficerID("p.ellery"), name: "P. Ellery", role: .iro, logins: ["pe123"],
    from: Day(2020, 1, 6))
  package static let okafor = Officer(
    id: OfficerID("n.okafor"), name: "N. Okafor", role: .iro, logins: ["no456"],
    from: Day(2021, 3, 1))

  /// A desk at so many minutes after noon.
  package static func desk(_ officer: Officer = ellery, minute: Int = 0) -> Desk {
    Desk(
      officer: officer, login: officer.logins.first ?? "", today: today,
      now: noon.adding(minutes: minute))
  }

  /// Work of one person at so many minutes after noon.
  package static func work(
    _ drafts: [Draft], by officer: Officer = ellery, minute: Int = 0
  ) -> Work {
    Work(
      by: officer.id, login: officer.logins.first ?? "", at: noon.adding(minutes: minute),
      drafts: drafts)
  }

  /// The drafts that make both officers known.
  package static let officers: [Draft] = [ellery, okafor].map {
    Draft(nil, on: Day(2026, 1, 5), .officer(.set($0)))
  }

  /// The draft that adds a looked-after child.
  package static func child(_ id: String, on day: Day = Day(2026, 9, 1)) -> Draft {
    Draft(
      ChildID(id), on: day,
      .child(.added(ChildAddition(born: Day(2014, 5, 17), lookedAfterFrom: day))))
  }

  /// The draft of a note.
  package static func note(_ text: String, on child: String) -> Draft {
    Draft(ChildID(child), on: today, .note(.made(Note(kind: .other, text: text))))
  }
}
