/// The bank holidays of England and Wales by rule.
///
/// Banking and Financial Dealings Act 1971, section 1 and Schedule 1; New Year's Day and the first
/// Monday of May by yearly proclamation, as are the days given once or moved. Good Friday and
/// Christmas Day are common law holidays and stand here beside them.
package enum BankHolidays {
  /// The last day up to which the bank holidays were published when this was written.
  package static let published = Day(2028, 12, 31)

  /// Returns the bank holidays of a year in order, each on the weekday on which it is kept.
  ///
  /// The rule is meant for 1995 and later; the years from 1978 differ from it only by days given
  /// once.
  package static func ofYear(_ year: Int) -> [BankHoliday] {
    let easter = easterSunday(of: year)
    var found = [
      newYear(year),
      BankHoliday(day: easter.adding(days: -2), name: "Good Friday"),
      BankHoliday(day: easter.adding(days: 1), name: "Easter Monday"),
      earlyMay(year),
      spring(year),
      BankHoliday(day: lastMonday(year, 8), name: "Summer bank holiday"),
    ]
    found += christmas(year) + givenOnce(year)
    return found.sorted { $0.day < $1.day }
  }

  /// Returns Easter Sunday of a year in the Gregorian calendar, by the anonymous computus printed
  /// in Nature in 1876.
  package static func easterSunday(of year: Int) -> Day {
    let golden = year % 19
    let century = year / 100
    let ofCentury = year % 100
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let place = epact + toSunday - 7 * late + 114
    return Day(year, place / 31, place % 31 + 1)
  }

  private static let substitute = "Substitute day"

  private static func newYear(_ year: Int) -> BankHoliday {
    let day = Day(year, 1, 1)
    let name = "New Year’s Day"
    guard day.weekday.isWeekend else { return BankHoliday(day: day, name: name) }
    return BankHoliday(day: day.next(.monday), name: name, note: substitute)
  }

  private static func earlyMay(_ year: Int) -> BankHoliday {
    // Moved to the fiftieth and the seventy-fifth anniversary of the end of the war in Europe.
    if year == 1995 || year == 2020 {
      return BankHoliday(day: Day(year, 5, 8), name: "Early May bank holiday (VE day)")
    }
    return BankHoliday(day: Day(year, 4, 30).next(.monday), name: "Early May bank holiday")
  }

  private static func spring(_ year: Int) -> BankHoliday {
    let name = "Spring bank holiday"
    return switch year {
    case 2002, 2012: BankHoliday(day: Day(year, 6, 4), name: name, note: substitute)
    case 2022: BankHoliday(day: Day(2022, 6, 2), name: name)
    default: BankHoliday(day: lastMonday(year, 5), name: name)
    }
  }

  /// Christmas Day and Boxing Day. A Boxing Day on a Monday stays where it is, and the substitute
  /// for Christmas Day on the Sunday before follows it.
  private static func christmas(_ year: Int) -> [BankHoliday] {
    let christmas = Day(year, 12, 25)
    let boxing = Day(year, 12, 26)
    let first =
      christmas.weekday.isWeekend
      ? BankHoliday(
        day: christmas.adding(days: 2), name: "Christmas Day", note: substitute)
      : BankHoliday(day: christmas, name: "Christmas Day")
    let second =
      boxing.weekday.isWeekend
      ? BankHoliday(day: boxing.adding(days: 2), name: "Boxing Day", note: substitute)
      : BankHoliday(day: boxing, name: "Boxing Day")
    return [first, second]
  }

  private static func givenOnce(_ year: Int) -> [BankHoliday] {
    switch year {
    case 1999:
      [BankHoliday(day: Day(1999, 12, 31), name: "Millennium bank holiday", note: extra)]
    case 2002:
      [BankHoliday(day: Day(2002, 6, 3), name: "Queen’s Golden Jubilee", note: extra)]
    case 2011:
      [BankHoliday(day: Day(2011, 4, 29), name: "Royal wedding bank holiday", note: extra)]
    case 2012:
      [BankHoliday(day: Day(2012, 6, 5), name: "Queen’s Diamond Jubilee", note: extra)]
    case 2022:
      [
        BankHoliday(day: Day(2022, 6, 3), name: "Platinum Jubilee bank holiday"),
        BankHoliday(
          day: Day(2022, 9, 19),
          name: "Bank Holiday for the State Funeral of Queen Elizabeth II"),
      ]
    case 2023:
      [
        BankHoliday(
          day: Day(2023, 5, 8), name: "Bank holiday for the coronation of King Charles III")
      ]
    default: []
    }
  }

  private static let extra = "Extra bank holiday"

  private static func lastMonday(_ year: Int, _ month: Int) -> Day {
    Day(year, month, 31).adding(days: 1).last(.monday)
  }
}
