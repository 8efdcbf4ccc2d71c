/// A child's ethnic background (column ETHNIC of the header).
package struct Ethnicity: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let table: CodeTable = [
    "WBRI": "White British",
    "WIRI": "White Irish",
    "WOTH": "any other White background",
    "WIRT": "Traveller of Irish heritage",
    "WROM": "Gypsy or Roma",
    "MWBC": "White and Black Caribbean",
    "MWBA": "White and Black African",
    "MWAS": "White and Asian",
    "MOTH": "any other Mixed background",
    "AIND": "Indian",
    "APKN": "Pakistani",
    "ABAN": "Bangladeshi",
    "AOTH": "any other Asian background",
    "BCRB": "Caribbean",
    "BAFR": "African",
    "BOTH": "any other Black background",
    "CHNE": "Chinese",
    "OOTH": "any other ethnic group",
    "REFU": "information refused",
    "NOBT": "information not yet obtained",
  ]
}
