import Domain
import Testing

@testable import Demonstration

@Suite("A fictional service is like the ones that publish reports")
struct LikenessTests {
  private static var drafts: [Draft] { DiaryTests.drafts.map(\.draft) }
  private static let people = Dictionary(
    uniqueKeysWithValues: DiaryTests.service.roster.people.map { ($0.id, $0) })

  private static let visits: [(age: Int, visit: Visit)] = drafts.compactMap { draft in
    guard case .visit(.made(let visit)) = draft.event, visit.imported != true,
      let person = draft.child.flatMap({ people[$0] })
    else { return nil }
    return (Day.age(of: person.born, on: draft.on), visit)
  }

  private static let codes: [String] = drafts.compactMap { draft in
    guard case .review(.held(let held)) = draft.event else { return nil }
    return held.participation?.rawValue
  }

  private func share(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(whole) }

  @Test("Children are seen in person; a call or a message is rare and says no more than it is")
  func visits() {
    let seen = Self.visits.filter(\.visit.seen)
    let apart = seen.filter { $0.visit.manner != .inPerson }
    #expect((0.01...0.15).contains(share(apart.count, seen.count)))
    #expect(apart.allSatisfy { !$0.visit.alone && !$0.visit.observed && $0.visit.place == nil })
    #expect(apart.allSatisfy { $0.visit.purpose == .other && $0.age >= 9 })
  }

  @Test("Before a review the child is seen alone, where old enough, and for that purpose")
  func beforeReviews() {
    let before = Self.visits.filter { $0.visit.purpose == .beforeReview && $0.visit.seen }
    let old = before.filter { $0.age >= 4 }
    #expect(share(old.count { $0.visit.alone }, old.count) > 0.9)
    #expect(before.allSatisfy { $0.visit.manner == .inPerson })
    #expect(
      Self.visits.contains { $0.visit.purpose == .beforeReview && $0.visit.exception == .refused })
  }

  @Test("What a child said fits the age")
  func words() throws {
    for (_, draft) in DiaryTests.drafts {
      guard case .visit(.made(let visit)) = draft.event, let views = visit.views,
        let person = draft.child.flatMap({ Self.people[$0] })
      else { continue }
      let age = Day.age(of: person.born, on: draft.on)
      let fitting =
        visit.manner == .inPerson ? Wording.views(age, person.ground) : Wording.talks
      #expect(fitting.contains(views), "\(age): \(views)")
    }
  }

  @Test("What was said at a review and written in notes fits the age")
  func writings() {
    for (_, draft) in DiaryTests.drafts {
      guard let person = draft.child.flatMap({ Self.people[$0] }) else { continue }
      let age = Day.age(of: person.born, on: draft.on)
      switch draft.event {
      case .review(.held(let held)):
        if let views = held.views {
          #expect(Wording.views(age, person.ground).contains(views), "\(age): \(views)")
        }
        if let notes = held.notes {
          #expect(Wording.reviewNotes.suiting(age).contains(notes), "\(age): \(notes)")
        }
      case .note(.made(let note)):
        let words: Sayings? =
          switch note.kind {
          case .call: Wording.calls
          case .update: Wording.updates
          case .fileCheck: Wording.fileChecks
          default: nil
          }
        if let words { #expect(words.suiting(age).contains(note.text), "\(age): \(note.text)") }
      default: break
      }
    }
  }

  // Durham 2023/24: of 3,558 reviews 45 % spoke for themselves, 38 % sent their views, 11 % by an
  // advocate, 3 % neither; 96 % took part or gave their views. Derby 2017/18: 97 %.
  @Test(
    "Children take part as in a published report, to five points",
    arguments: [("PN1", 45.2), ("PN6", 37.7), ("PN5", 10.6), ("PN7", 2.6), ("PN2", 1.7)])
  func participation(code: String, percent: Double) {
    let asked = Self.codes.filter { $0 != "PN0" }
    #expect(abs(share(asked.count { $0 == code }, asked.count) * 100 - percent) < 5)
  }

  // Derby 2017/18: 93 formal notifications about 491 children: statutory 37, tasks 18, practice 14,
  // praise 14, drift 10; four went to stage two.
  @Test("Notifications are as many, and about the same, as in a published report")
  func notifications() {
    let raised = Self.drafts.compactMap { draft -> NotificationRaised? in
      guard case .notification(.raised(let raised)) = draft.event,
        (Day(2025, 4, 1)...Day(2026, 3, 31)).contains(draft.on)
      else { return nil }
      return raised
    }
    let formal = raised.filter { $0.stage != "informal" || $0.isPraise }
    #expect((0.10...0.25).contains(share(formal.count, 1_700)))
    let statutory = raised.count { $0.reason == "statutory-not-met" }
    #expect((0.32...0.48).contains(share(statutory, raised.count)))
    let escalated = Self.drafts.count { draft in
      if case .notification(.escalated(let step)) = draft.event { step.stage == "2" } else { false }
    }
    let all = Self.drafts.count { draft in
      if case .notification(.raised) = draft.event { true } else { false }
    }
    #expect((0.01...0.12).contains(share(escalated, all)))
  }

  @Test("About a fifth of the children are placed away from the home's area, most in homes")
  func away() {
    let open = DiaryTests.service.roster.people.filter { $0.end == nil }
    let episodes = open.compactMap {
      EpisodeMaking($0, in: DiaryTests.service.roster).episodes.last
    }
    #expect((0.15...0.32).contains(share(episodes.count { $0.isPlacedAway }, episodes.count)))
    let homes = episodes.filter { $0.placement?.rawValue == "K2" }
    #expect((0.3...0.55).contains(share(homes.count { $0.isPlacedAway }, homes.count)))
    #expect(episodes.filter { $0.placement?.isWithParents == true }.allSatisfy { !$0.isPlacedAway })
    let holders = open.filter { person in
      EpisodeMaking(person, in: DiaryTests.service.roster).episodes.last?.isPlacedAway == true
    }.compactMap(\.officer)
    #expect(Set(holders).count == DiaryTests.service.roster.staff.officers.count)
  }
}
