/// The kind of place where a child lives (column PLACE of an episode).
package struct PlacementType: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// A foster placement of any kind (U1 to U6).
  package var isFoster: Bool { group == .foster }

  /// Placed for adoption, with consent or under a placement order (A3 to A6).
  package var isAdoptive: Bool { group == .adoption }

  /// A temporary move, after which the child goes back to the place before it (T0 to T4).
  package var isTemporary: Bool { rawValue.hasPrefix("T") && isKnown }

  /// Placed with a parent or another person with parental responsibility (P1).
  package var isWithParents: Bool { rawValue == "P1" }

  /// A place that the return does not classify (Z1, from 2025/26 Z11 to Z14).
  package var isUnclassified: Bool { rawValue.hasPrefix("Z") && isKnown }

  /// The group under which the annual report counts it.
  package var group: PlacementGroup { Self.groups[rawValue] ?? .other }

  /// A name for a list, a few characters long.
  package var shortName: String { Self.shortNames[rawValue] ?? rawValue }

  private static let groups: [String: PlacementGroup] = [
    "U1": .foster, "U2": .foster, "U3": .foster, "U4": .foster, "U5": .foster, "U6": .foster,
    "K2": .childrensHome, "P2": .independent, "H5": .independent, "K3": .independent,
    "A3": .adoption, "A4": .adoption, "A5": .adoption, "A6": .adoption, "P1": .withParents,
    "R1": .residentialOrHospital, "R2": .residentialOrHospital, "S1": .residentialOrHospital,
    "K1": .secure, "R5": .secure,
  ]

  private static let shortNames = [
    "A3": "adoptive", "A4": "adoptive", "A5": "adoptive", "A6": "adoptive",
    "H5": "semi-independent", "K1": "secure home", "K2": "children's home",
    "K3": "supported", "P1": "with parents", "P2": "independent", "P3": "live-in job",
    "R1": "care home", "R2": "hospital", "R3": "family centre", "R5": "young offenders",
    "S1": "residential school", "T0": "temporary", "T1": "in hospital", "T2": "on holiday",
    "T3": "carer on holiday", "T4": "temporary", "U1": "kin foster", "U2": "kin foster",
    "U3": "kin foster", "U4": "foster", "U5": "foster", "U6": "foster", "Z1": "other",
    "Z11": "other", "Z12": "other", "Z13": "other", "Z14": "other",
  ]

  package static let table: CodeTable = [
    "A3": "placed for adoption with consent, with the current foster carers",
    "A4": "placed for adoption with consent, with new carers",
    "A5": "placed for adoption under a placement order, with the current foster carers",
    "A6": "placed for adoption under a placement order, with new carers",
    "H5": "semi-independent accommodation outside the children's homes regulations",
    "K1": "secure children's home",
    "K2": "children's home",
    "K3": "registered supported accommodation",
    "P1": "with a parent or other person with parental responsibility",
    "P2": "independent living, with or without formal support",
    "P3": "employment with accommodation",
    "R1": "residential care home",
    "R2": "hospital or other place of medical or nursing care",
    "R3": "family centre or mother and baby unit",
    "R5": "young offender institution",
    "S1": "residential school",
    "T0": "temporary move of any kind",
    "T1": "temporary stay in hospital",
    "T2": "temporary absence on holiday",
    "T3": "temporary stay while the foster carers are on holiday",
    "T4": "temporary stay of seven days or less for another reason",
    "U1": "long-term foster placement with family or friends",
    "U2": "foster placement with family or friends who are approved to adopt",
    "U3": "foster placement with family or friends, neither long-term nor for adoption",
    "U4": "long-term foster placement with other carers",
    "U5": "foster placement with other carers who are approved to adopt",
    "U6": "foster placement with other carers, neither long-term nor for adoption",
    "Z1": "other placement",
    "Z11": "other placement (Z11)",
    "Z12": "other placement (Z12)",
    "Z13": "other placement (Z13)",
    "Z14": "other placement (Z14)",
  ]
}
