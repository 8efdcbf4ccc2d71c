/// The legal ground on which a child is looked after (column LS of an episode).
package struct LegalStatus: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// One of an agreed series of short breaks, which reviews of their own rules follow (V3, V4).
  package var isShortBreak: Bool { rawValue == "V3" || rawValue == "V4" }

  /// A placement order under section 21 of the Adoption and Children Act 2002 (E1).
  package var isPlacementOrder: Bool { rawValue == "E1" }

  /// A single period of accommodation under section 20 of the Children Act 1989 (V2).
  package var isSection20: Bool { rawValue == "V2" }

  /// Any of the youth justice grounds: remand, police custody or a youth rehabilitation order (J1
  /// to J3).
  package var isYouthJustice: Bool { rawValue.hasPrefix("J") && isKnown }

  /// A name for a list, a few characters long.
  package var shortName: String { Self.shortNames[rawValue] ?? rawValue }

  private static let shortNames = [
    "C1": "interim care order", "C2": "care order", "D1": "freeing order",
    "E1": "placement order", "V2": "section 20", "V3": "short breaks", "V4": "short breaks",
    "L1": "police protection", "L2": "emergency protection", "L3": "assessment order",
    "J1": "remand", "J2": "police custody", "J3": "youth rehabilitation",
  ]

  package static let table: CodeTable = [
    "C1": "interim care order",
    "C2": "full care order",
    "D1": "freeing order granted (no longer made)",
    "E1": "placement order granted",
    "V2": "single period of accommodation under section 20",
    "V3": "agreed series of short breaks, each one recorded",
    "V4": "agreed series of short breaks, the agreement recorded",
    "L1": "under police protection, in the authority's accommodation",
    "L2": "emergency protection order",
    "L3": "under a child assessment order, in the authority's accommodation",
    "J1": "remanded to the authority or to youth detention accommodation",
    "J2": "placed in the authority's accommodation from police custody",
    "J3": "youth rehabilitation order with a residence or fostering requirement",
  ]
}
