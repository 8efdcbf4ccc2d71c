import Domain

/// What somebody agrees to for an import.
package struct ImportConsent: Hashable, Sendable {
  /// That rows and files which cannot be used are left out; without it nothing is imported.
  package var acceptsProblems: Bool
  /// That what the return no longer has is taken out.
  package var removesMissing: Bool

  /// That a return older than what is known fills in what is not known; what a later one said
  /// stays.
  package var fillsPast: Bool
  /// That more than half of the children are new, where others are known.
  package var takesNewcomers: Bool

  package init(
    acceptsProblems: Bool = false, removesMissing: Bool = false, fillsPast: Bool = false,
    takesNewcomers: Bool = false
  ) {
    self.acceptsProblems = acceptsProblems
    self.removesMissing = removesMissing
    self.fillsPast = fillsPast
    self.takesNewcomers = takesNewcomers
  }
}

/// Why an import stops, until a person agrees.
package enum ImportRefusal: Hashable, Sendable {
  /// So many problems keep rows or files out.
  case problems(Int)
  /// An older return would open episodes that ended.
  case older([Reopening], reach: Day?)
  /// Most children are new.
  case newcomers(ReturnWarnings.Newcomers)
}

extension ImportPlan {
  /// Whether nothing may be imported as things stand.
  package func isRefused(_ consent: ImportConsent) -> Bool {
    !hasUsableFile || !refusals(consent).isEmpty
  }

  /// What was not agreed to, in the order in which it is asked.
  package func refusals(_ consent: ImportConsent) -> [ImportRefusal] {
    var refusals: [ImportRefusal] = []
    if let newcomers = warnings.newcomers, !consent.takesNewcomers {
      refusals.append(.newcomers(newcomers))
    }
    if !warnings.reopenings.isEmpty, !consent.fillsPast {
      refusals.append(.older(warnings.reopenings, reach: warnings.reach))
    }
    if hasQuarantine, !consent.acceptsProblems { refusals.append(.problems(quarantined)) }
    return refusals
  }
}
