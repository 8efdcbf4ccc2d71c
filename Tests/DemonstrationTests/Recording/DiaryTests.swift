import Domain
import Testing

@testable import Demonstration

@Suite("A fictional IRO is in one place at a time")
struct DiaryTests {
  static let today = Day(2026, 11, 20)
  static let service = FictionalService(size: .service, today: today)
  static let drafts: [(deed: Deed, draft: Draft)] = {
    do {
      return try service.deeds().flatMap { deed in
        deed.drafts.map { (deed: deed, draft: $0) }
      }
    } catch {
      Issue.record(error, "the demonstration cannot be made")
      return []
    }
  }()

  /// Who held each child from which day on.
  static let holders: [ChildID: [(from: Day, officer: OfficerID)]] = {
    var result: [ChildID: [(from: Day, officer: OfficerID)]] = [:]
    for (deed, draft) in drafts {
      if case .child(.allocated(let officer)) = draft.event, let child = draft.child {
        // The first allocation counts from its day, a hand-over from when it was recorded.
        let isFirst = result[child] == nil
        result[child, default: []].append((isFirst ? draft.on : deed.at.day, officer))
      }
    }
    return result
  }()

  private static func holder(of child: ChildID, on day: Day) -> OfficerID? {
    holders[child]?.last { $0.from <= day }?.officer
  }

  /// What was planned, by the IRO who holds the case on that day.
  private var planned: [OfficerID: [(child: ChildID, at: Appointment)]] {
    var result: [OfficerID: [(child: ChildID, at: Appointment)]] = [:]
    for (_, draft) in Self.drafts {
      let appointment: Appointment? =
        switch draft.event {
        case .review(.planned(let planned)): planned.appointment
        case .visit(.planned(let planned)): planned
        default: nil
        }
      guard let child = draft.child, let appointment,
        let officer = Self.holder(of: child, on: appointment.day)
      else { continue }
      result[officer, default: []].append((child, appointment))
    }
    return result
  }

  @Test("What is planned lies on working days and in working hours, an hour and more apart")
  func planning() {
    let calendar = WorkingDays()
    var count = 0
    for (officer, list) in planned {
      let list = list.sorted { ($0.at.day, $0.at.minute ?? 0) < ($1.at.day, $1.at.minute ?? 0) }
      for item in list {
        #expect(calendar.isWorkingDay(item.at.day))
        #expect((9 * 60...16 * 60).contains(item.at.minute ?? 0))
      }
      for (first, second) in zip(list, list.dropFirst()) where first.at.day == second.at.day {
        count += 1
        let apart = (second.at.minute ?? 0) - (first.at.minute ?? 0)
        #expect(apart >= 75, "\(officer) \(first.child) \(second.child) \(first.at.day)")
      }
    }
    #expect(count > 500)
  }

  @Test("No IRO holds more than five reviews and visits on a day, and none at a weekend")
  func dayByDay() {
    var byDay: [String: Int] = [:]
    for (_, draft) in Self.drafts {
      guard let child = draft.child, draft.on >= Day(2024, 4, 2) else { continue }
      switch draft.event {
      case .review(.held): break
      case .visit(.made(let visit))
      where visit.seen && visit.manner == .inPerson && visit.imported != true:
        break
      default: continue
      }
      #expect(WorkingDays().isWorkingDay(draft.on), "\(child) \(draft.on)")
      let officer = Self.holder(of: child, on: draft.on)?.rawValue ?? ""
      byDay["\(officer) \(draft.on)", default: 0] += 1
    }
    #expect(byDay.values.allSatisfy { $0 <= 5 })
    #expect(byDay.count > 5_000)
  }
}
