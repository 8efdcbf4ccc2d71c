import Domain

extension Header: ReturnRecord {
  private enum Column {
    static let sex = 1, born = 2, ethnicity = 3, upn = 4, mother = 5, birth = 6
  }

  var key: OnlyRow { OnlyRow() }

  static func read(_ row: inout RowCursor) -> Header? {
    let born = row.day(Column.born)
    let sex: Sex? = row.code(Column.sex, isRequired: true)
    let ethnicity: Ethnicity? = row.code(Column.ethnicity, isRequired: true)
    let isMother = row.flag(Column.mother)
    let motherChildBorn = row.day(Column.birth)
    if row.isQuarantined { return nil }
    if born == nil {
      row.doubt(
        "born-unknown", column: Column.born, expected: "the date of birth as dd/mm/yyyy",
        message: "the date of birth is empty")
    }
    return Header(
      sex: sex?.current, born: born, ethnicity: ethnicity, upn: row.text(Column.upn),
      isMother: isMother, motherChildBorn: motherChildBorn)
  }
}
