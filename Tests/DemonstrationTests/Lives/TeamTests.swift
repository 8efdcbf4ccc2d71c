import Demonstration
import Domain
import Testing

@Suite("A fictional team is coherent")
struct TeamTests {
  static let today = Day(2026, 11, 20)
  static let replay = Result { try Replay(FictionalService(size: .team, today: today)) }

  @Test("85 children are looked after today, all held by P. Ellery")
  func caseload() throws {
    let open = try Self.replay.get().states().filter { $0.isLookedAfter(on: Self.today) }
    #expect(open.count == 85)
    #expect(Set(open.map(\.allocation.last)) == [OfficerID("p.ellery")])
  }

  @Test("As many children left care in the last years as came, and each has a reason for it")
  func past() throws {
    let states = try Self.replay.get().states()
    let past = states.filter { !$0.isLookedAfter(on: Self.today) }
    let came = states.count { child in
      child.care.periods.last.map { $0.start > Day(2024, 4, 2) } ?? false
    }
    #expect(past.count > 60)
    #expect(abs(past.count - came) * 10 <= came)
    #expect(past.allSatisfy { $0.care.periods.last?.endReason?.keepsPeriodOpen == false })
  }

  @Test("Every child has a name, a day of birth, an episode, a worker and a team")
  func required() throws {
    for child in try Self.replay.get().states() {
      #expect(child.details.description.name != nil)
      #expect(child.born != nil)
      #expect(!child.care.periods.isEmpty)
      #expect(child.details.socialWorker != nil)
      #expect(child.details.description.team != nil)
      #expect(child.details.description.teamManager != nil)
      #expect(child.care.notifiedOn != nil || child.details.header.born != nil)
    }
  }

  @Test("Brothers and sisters name each other and have one IRO and one family name")
  func siblings() throws {
    let states = try Self.replay.get().states()
    let byID = Dictionary(uniqueKeysWithValues: states.map { ($0.id, $0) })
    var named = 0
    for child in states where child.isLookedAfter(on: Self.today) {
      for id in child.details.description.siblings ?? [] {
        named += 1
        let other = try #require(byID[id])
        #expect(other.details.description.siblings?.contains(child.id) == true)
        #expect(other.allocation.last == child.allocation.last)
        #expect(other.name.split(separator: " ").last == child.name.split(separator: " ").last)
        #expect(other.name != child.name)
      }
    }
    #expect(named > 20)
  }

  @Test("Nothing happened before birth, before care or after today")
  func order() throws {
    for child in try Self.replay.get().states() {
      let born = try #require(child.born)
      let start = try #require(child.care.periods.first?.start)
      #expect(start >= born)
      #expect(child.care.episodes.allSatisfy { ($0.end ?? Self.today) <= Self.today })
      #expect(child.reviews.held.allSatisfy { $0.held > start && $0.held < Self.today })
      #expect(child.visits.made.allSatisfy { $0.on > start && $0.on < Self.today })
      #expect(child.completions.all.allSatisfy { $0.on > start && $0.on < Self.today })
      #expect(child.notes.all.allSatisfy { $0.on > start && $0.on < Self.today })
      #expect(
        child.care.missing.allSatisfy { $0.start >= start && ($0.end ?? $0.start) <= Self.today })
    }
  }

  @Test("Episodes follow each other without a gap and change what their reason says")
  func episodes() throws {
    for child in try Self.replay.get().states() {
      // Short breaks that are returned one by one have days at home between them.
      for period in child.care.periods
      where period.episodes.first?.legalStatus != LegalStatus(rawValue: "V3") {
        #expect(period.episodes.first?.reason?.startsPeriod == true)
        for (last, next) in zip(period.episodes, period.episodes.dropFirst()) {
          #expect(last.end == next.start)
          #expect(last.endReason?.keepsPeriodOpen == true)
          let changedStatus = last.legalStatus != next.legalStatus
          #expect(next.reason?.changesLegalStatus == changedStatus, "\(child.id) \(next.start)")
          #expect(
            next.reason?.changesPlacement == true || last.placement == next.placement,
            "\(child.id) \(next.start)")
          #expect(last.need == next.need)
        }
        #expect(
          period.episodes.allSatisfy {
            !($0.placement?.isWithParents == true && $0.legalStatus?.isSection20 == true)
          })
      }
    }
  }

  @Test("Under four and over four have their own participation codes")
  func participation() throws {
    for child in try Self.replay.get().states() {
      for review in child.reviews.held {
        let age = try #require(child.age(on: review.held))
        let code = try #require(review.participation)
        #expect(code.isUnderFour == (age < 4), "\(child.id) \(review.held)")
      }
    }
  }

  @Test("Four to six things are late, and some are due today and this week")
  func load() throws {
    let replay = try Self.replay.get()
    let clocks = try replay.states().flatMap {
      $0.clocks(in: replay.register.clockContext, on: Self.today)
    }
    let days = clocks.filter(\.isRunning).compactMap(\.due)
    let late = days.count { $0 < Self.today }
    let week = days.count { $0 > Self.today && $0 <= Self.today.adding(days: 7) }
    #expect((4...6).contains(late))
    #expect((5...25).contains(week))
  }
}
