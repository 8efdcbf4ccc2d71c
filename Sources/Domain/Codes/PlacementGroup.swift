/// The groups under which an IRO service's annual report counts placements.
///
/// Supported accommodation (H5, K3) is counted with independent living, whose place it took.
package enum PlacementGroup: String, CaseIterable, Codable, Sendable {
  case foster
  case childrensHome
  case independent
  case adoption
  case withParents
  case residentialOrHospital
  case secure
  case other

  /// The name of the group as a table's row.
  package var title: String {
    switch self {
    case .foster: "Foster"
    case .childrensHome: "Children's homes and hostels"
    case .independent: "Independent or supported"
    case .adoption: "Placed for adoption"
    case .withParents: "With parents"
    case .residentialOrHospital: "Residential school or hospital"
    case .secure: "Secure or young offender institution"
    case .other: "Other"
    }
  }
}
