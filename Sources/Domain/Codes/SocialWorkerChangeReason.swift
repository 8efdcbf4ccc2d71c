/// Why a child's social worker changed (column SW_REASON).
package struct SocialWorkerChangeReason: ReturnCode {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let table: CodeTable = [
    "MANAGE": "change of case management",
    "FCONTA": "first contact",
    "LEFTRL": "social worker left the role",
    "ORGRST": "reorganisation",
    "TSPROC": "transfer as part of the process",
    "ABSENC": "absence of the social worker",
    "CHCHAN": "child asked for the change",
    "PCCHAN": "parent or carer asked for the change",
    "SWDIED": "social worker died",
    "OTHERS": "other reason",
  ]
}
