/// The files of the children looked after return, each known by its columns.
package enum ReturnKind: String, CaseIterable, Codable, Sendable {
  case header, episodes, reviews, oc2, uasc
  case previousPermanence = "previous permanence"
  case missing
  case placedForAdoption = "placed for adoption"
  case socialWorkers = "social worker episodes"
  case ad1, oc3, dolo

  /// The columns in the order of the return's guide.
  package var columns: [String] {
    switch self {
    case .header: ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"]
    case .episodes:
      [
        "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC",
        "REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN",
      ]
    case .reviews: ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"]
    case .oc2:
      [
        "CHILD", "DOB", "SDQ_SCORE", "SDQ_REASON", "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS",
        "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED",
      ]
    case .uasc: ["CHILD", "SEX", "DOB", "DUC"]
    case .previousPermanence: ["CHILD", "DOB", "PREV_PERM", "LA_PERM", "DATE_PERM"]
    case .missing: ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"]
    case .placedForAdoption:
      ["CHILD", "DOB", "DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"]
    case .socialWorkers: ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"]
    case .ad1:
      [
        "CHILD", "DOB", "DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR",
        "LS_ADOPTR",
      ]
    case .oc3: ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"]
    case .dolo: ["CHILD", "DOB", "DOLO_START", "DOLO_END"]
    }
  }

  /// Whether the import takes its rows in; the others are recognised and passed over.
  package var isUsed: Bool {
    switch self {
    case .ad1, .oc3, .dolo: false
    default: true
    }
  }

  /// The column that repeats the date of birth, except in the header, where it is the fact itself.
  var repeatedBirthColumn: Int? {
    switch self {
    case .header, .episodes: nil
    default: columns.firstIndex(of: "DOB")
    }
  }
}
