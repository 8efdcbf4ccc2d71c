import Domain

/// What a tracking priority promises, in words.
package enum MonitoringWords {
  /// "update every 2 weeks", "check of the file every 4 weeks", "early review by 04 Dec 2026".
  package static func promises(_ monitoring: Monitoring) -> [String] {
    var promises: [String] = []
    if let weeks = monitoring.updateEveryWeeks {
      promises.append("update from the social worker \(DayWords.every(Term(weeks, .weeks)))")
    }
    if let weeks = monitoring.fileCheckEveryWeeks {
      promises.append("check of the file \(DayWords.every(Term(weeks, .weeks)))")
    }
    if let by = monitoring.earlyReviewBy { promises.append("early review by \(by.short)") }
    if monitoring.deputyHeadTold == true { promises.append("deputy head of service told") }
    return promises
  }
}
