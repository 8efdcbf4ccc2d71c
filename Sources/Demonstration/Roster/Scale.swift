import Domain

/// How large a fictional service is, and when it began to keep its records in the program.
struct Scale: Sendable {
  let children: Int
  let fullTime: [Int]
  let formerOfficers: Int
  let managers: Int
  let unallocated: Int
  /// The day on which the first extract was imported.
  let goLive: Day
  let isLarge: Bool
  /// For how many of a thousand children who came since going live another child had left, so that
  /// as many leave as come and the service stays as large as it is. The largest service, which is
  /// there to be measured, holds fewer of those who left.
  let replaced: Int

  init(_ size: ServiceSize, today: Day, workingDays: WorkingDays) {
    let april = Day(today.month >= 4 ? today.year : today.year - 1, 4, 1)
    switch size {
    case .team:
      children = 85
      fullTime = [100]
      formerOfficers = 1
      managers = 1
      unallocated = 0
    case .service:
      children = 1_710
      fullTime = Scale.twentyThree
      formerOfficers = 3
      managers = 1
      unallocated = 3
    case .england:
      children = 84_000
      fullTime = (0..<1_130).map { Scale.twentyThree[$0 * 7 % 23] }
      formerOfficers = 60
      managers = 48
      unallocated = 140
    }
    isLarge = size == .england
    replaced = isLarge ? 400 : 970
    goLive = workingDays.firstWorkingDay(onOrAfter: april.adding(years: isLarge ? -1 : -2))
  }

  /// 23 officers of 20.6 full-time equivalents, in hundredths.
  private static let twentyThree =
    [100] + [80, 100, 60, 100, 100, 80, 100, 60, 100, 100, 80]
    + [100, 60, 100, 100, 80, 100, 60, 100, 100, 100, 100]
}
