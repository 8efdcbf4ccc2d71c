import Domain

extension Header: ReturnRecord {
  /// The places of the columns, as ``ReturnKind/columns`` lists them.
  enum Column {
    static let sex = 1
    static let born = 2
    static let ethnicity = 3
    static let upn = 4
    static let mother = 5
    static let birth = 6
  }

  var key: OnlyRow { OnlyRow() }

  static let parts: [Int: RecordPart<Header>] = [
    Column.sex: { $0.sex = $1.sex }, Column.born: { $0.born = $1.born },
    Column.ethnicity: { $0.ethnicity = $1.ethnicity }, Column.upn: { $0.upn = $1.upn },
    Column.mother: { $0.isMother = $1.isMother },
    Column.birth: { $0.motherChildBorn = $1.motherChildBorn },
  ]

  static func read(_ row: inout RowCursor) -> Header? {
    let born = row.day(Column.born)
    let sex: Sex? = row.code(Column.sex, isRequired: true)
    let ethnicity: Ethnicity? = row.code(Column.ethnicity, isRequired: true)
    let isMother = row.flag(Column.mother)
    let motherChildBorn = row.day(Column.birth)
    if row.isQuarantined { return nil }
    if born == nil, row.text(Column.born) == nil {
      row.doubt(
        "born-unknown", column: Column.born, expected: "the date of birth as dd/mm/yyyy",
        message: "the date of birth is empty")
    }
    return Header(
      sex: sex?.current, born: born, ethnicity: ethnicity, upn: row.text(Column.upn),
      isMother: isMother, motherChildBorn: motherChildBorn)
  }
}
