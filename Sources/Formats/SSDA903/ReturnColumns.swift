/// Which columns a file of the return cannot do without, and by which other names they go.
extension ReturnKind {
  /// The columns without which its rows say nothing; a file that lacks another is taken in, and
  /// doubted.
  var requiredColumns: [String] {
    switch self {
    case .header: ["CHILD", "DOB"]
    case .episodes: ["CHILD", "DECOM", "LS", "PLACE", "DEC", "REC"]
    case .reviews: ["CHILD", "REVIEW"]
    case .oc2: ["CHILD", "HEALTH_ASSESSMENT"]
    case .uasc: ["CHILD", "DUC"]
    case .previousPermanence: ["CHILD", "PREV_PERM"]
    case .missing: ["CHILD", "MIS_START", "MIS_END"]
    case .placedForAdoption: ["CHILD", "DATE_PLACED"]
    case .socialWorkers: ["CHILD", "SW_ID", "SW_DECOM", "SW_DEC"]
    case .ad1: ["CHILD", "DATE_INT"]
    case .oc3: ["CHILD", "IN_TOUCH"]
    case .dolo: ["CHILD", "DOLO_START", "DOLO_END"]
    }
  }

  /// The return's name of a column, whatever the case and signs of the heading: the names of its own
  /// XML (CHILDID, GENDER, PL), words with spaces, and words that case systems write.
  static func column(_ heading: String) -> String {
    let plain = letters(heading)
    return names[plain] ?? heading.uppercased()
  }

  private static let names: [String: String] = {
    var names = [
      "CHILDID": "CHILD", "CHILDUNIQUEID": "CHILD", "CHILDREFERENCE": "CHILD",
      "GENDER": "SEX", "DATEOFBIRTH": "DOB", "BIRTHDATE": "DOB", "ETHNICITY": "ETHNIC",
      "UNIQUEPUPILNUMBER": "UPN", "PL": "PLACE", "PLACEMENT": "PLACE",
      "PLACEMENTTYPE": "PLACE", "PLACEMENTPROVIDER": "PLACE_PROVIDER", "LEGALSTATUS": "LS",
      "CATEGORYOFNEED": "CIN", "DATEEPISODECOMMENCED": "DECOM", "DATEEPISODECEASED": "DEC",
      "REASONFORNEWEPISODE": "RNE", "REASONEPISODECEASED": "REC", "HOMEPOSTCODE": "HOME_POST",
      "PLACEMENTPOSTCODE": "PL_POST", "REVIEWDATE": "REVIEW", "DATEOFREVIEW": "REVIEW",
      "PARTICIPATIONCODE": "REVIEW_CODE",
    ]
    for kind in allCases {
      for column in kind.columns { names[letters(column)] = column }
    }
    return names
  }()

  private static func letters(_ name: String) -> String {
    String(name.uppercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) })
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
