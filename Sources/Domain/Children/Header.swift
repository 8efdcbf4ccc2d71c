/// What the header of an SSDA903 return says of a child; the return holds no names.
package struct Header: Hashable, Codable, Sendable {
  package var sex: Sex?
  package var born: Day?
  package var ethnicity: Ethnicity?
  package var upn: String?
  package var isMother: Bool?
  package var motherChildBorn: Day?

  package init(
    sex: Sex? = nil, born: Day? = nil, ethnicity: Ethnicity? = nil, upn: String? = nil,
    isMother: Bool? = nil, motherChildBorn: Day? = nil
  ) {
    self.sex = sex
    self.born = born
    self.ethnicity = ethnicity
    self.upn = upn
    self.isMother = isMother
    self.motherChildBorn = motherChildBorn
  }
}
