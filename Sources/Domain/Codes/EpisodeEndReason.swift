/// Why an episode ended (column REC of an episode).
package struct EpisodeEndReason: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The only code after which the period of care goes on with another episode (X1).
  package var keepsPeriodOpen: Bool { rawValue == "X1" }

  /// The child died (E2), which stops every clock.
  package var isDeath: Bool { rawValue == "E2" }

  /// The child was adopted (E11, E12).
  package var isAdoption: Bool { rawValue == "E11" || rawValue == "E12" }

  /// A special guardianship order was made (E45 to E48, before 2018/19 E43 and E44).
  package var isSpecialGuardianship: Bool {
    ["E43", "E44", "E45", "E46", "E47", "E48"].contains(rawValue)
  }

  /// Special guardianship to people who had fostered the child (E45, E46, before 2018/19 E43).
  package var isGuardianshipToFosterCarers: Bool {
    rawValue == "E45" || rawValue == "E46" || rawValue == "E43"
  }

  /// Left for independent living, with or without support (E5, E6).
  package var isIndependence: Bool { rawValue == "E5" || rawValue == "E6" }

  /// Moved to residential care funded by adult services (E7).
  package var isAdultCare: Bool { rawValue == "E7" }

  package static let table: CodeTable = [
    "X1": "a new episode begins on the same day",
    "E11": "adopted, application not opposed",
    "E12": "adopted, consent dispensed with by the court",
    "E2": "died",
    "E3": "care taken over by another authority in the UK",
    "E4A": "returned home as planned",
    "E4B": "returned home, not as planned",
    "E13": "left to live with family or others without parental responsibility",
    "E41": "child arrangements or residence order granted",
    "E43": "special guardianship to former foster carers (to 2017/18)",
    "E44": "special guardianship to others (to 2017/18)",
    "E45": "special guardianship to former foster carers who are family or friends",
    "E46": "special guardianship to other former foster carers",
    "E47": "special guardianship to family or friends who had not fostered",
    "E48": "special guardianship to other carers who had not fostered",
    "E5": "moved to independent living with formal support",
    "E6": "moved to independent living without formal support",
    "E7": "moved to residential care funded by adult services",
    "E9": "sentenced to custody",
    "E14": "accommodation on remand ended",
    "E15": "age assessed as 18 or over",
    "E16": "moved abroad",
    "E17": "aged 18 and stayed with the carers",
    "E8": "ceased to be looked after for another reason",
  ]
}
