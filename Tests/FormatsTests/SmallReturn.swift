import Domain
import Formats

/// Returns of a few rows, written as text.
enum SmallReturn {
  static let today = Day(2018, 4, 1)

  /// Ann, born in 2008, and Ben, born in 2012.
  static let header = file(
    "header.csv",
    """
    CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
    A1,2,10/05/2008,WBRI,D051910639385,,
    B2,1,20/06/2012,MWBC,UN1,0,
    """)

  /// The header of these children alone.
  static func header(of ids: [String]) -> InputFile {
    let rows = String(decoding: header.bytes, as: UTF8.self).split(separator: "\n")
    let kept = rows.dropFirst().filter { ids.contains(String($0.prefix(2))) }
    return file("header.csv", ([rows[0]] + kept).joined(separator: "\n"))
  }

  static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }

  static func episodes(_ rows: String...) -> InputFile {
    let heading =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
      + "URN"
    return file("episodes.csv", ([heading] + rows).joined(separator: "\n"))
  }

  static func reviews(_ rows: String..., name: String = "reviews.csv") -> InputFile {
    file(name, (["CHILD,DOB,REVIEW,REVIEW_CODE"] + rows).joined(separator: "\n"))
  }

  static func plan(
    _ files: InputFile..., into register: Register = Register(), today: Day = today
  ) throws -> ImportPlan {
    try ImportPlan.ssda903(files, today: today, register: register)
  }
}

extension ImportPlan {
  /// The rules that doubt or quarantine, each with the line of the row.
  var findings: [String] { problems.map { "\($0.rule) \($0.line)" } }

  func count(_ name: String) -> FileCount? { files.first { $0.name == name } }

  var addsUp: Bool {
    files.allSatisfy {
      $0.rows == $0.added + $0.changed + $0.unchanged + $0.duplicate + $0.quarantined
    }
  }
}
