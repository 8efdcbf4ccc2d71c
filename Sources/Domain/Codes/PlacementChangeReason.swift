/// Why a placement ended (column REASON_PLACE_CHANGE, on the episode that ends).
package struct PlacementChangeReason: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let table: CodeTable = [
    "CARPL": "change to or carrying out of the care plan",
    "CLOSE": "resignation or closure of the provision",
    "ALLEG": "allegation (section 47)",
    "STAND": "concern about standards of care",
    "APPRR": "approval removed",
    "CREQB": "carers asked, because of the child's behaviour",
    "CREQO": "carers asked, for another reason",
    "CHILD": "child asked",
    "LAREQ": "responsible or area authority asked",
    "PLACE": "change in the status of the placement only",
    "CUSTOD": "custody arrangement",
    "OTHER": "other",
  ]
}
